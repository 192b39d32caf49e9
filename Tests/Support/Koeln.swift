import Foundation

/// Where the city's open data lies, if it lies anywhere. The data is not part of the repository.
public enum Koeln {
  /// The folder: `VEEDEL_KOELN`, else `../shared/data/koeln` beside the checkout; nil, and one plain
  /// line, where it is missing.
  public static var folder: String? {
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/data/koeln").path
    let path = ProcessInfo.processInfo.environment["VEEDEL_KOELN"] ?? beside
    guard FileManager.default.fileExists(atPath: path + "/koeln.toml") else {
      print("Köln data not found at \(path); this test did not run.")
      return nil
    }
    return path
  }
}
