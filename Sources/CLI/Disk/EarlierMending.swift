import Foundation

/// What tells an earlier result of `mend` from a folder of the user's.
enum EarlierMending {
  private struct Log: Decodable {
    let format: String
    let project: String
    let layers: [Layer]

    struct Layer: Decodable {
      let files: [File]
    }

    struct File: Decodable {
      let name: String
    }
  }

  /// Whether a folder's mend-log.json is one of ours.
  static func isOne(_ folder: String) -> Bool { names(in: folder) != nil }

  /// The names of all that `mend` wrote there; nil where it wrote nothing.
  static func names(in folder: String) -> Set<String>? {
    guard let data = FileManager.default.contents(atPath: folder + "/mend-log.json"),
      let log = try? JSONDecoder().decode(Log.self, from: data), log.format == "veedel-mend-log"
    else { return nil }
    return Set(
      log.layers.flatMap(\.files).map(\.name)
        + [log.project, "mend-log.csv", "mend-log.json", "mend-log.html"])
  }
}
