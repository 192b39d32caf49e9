import Foundation
import Geometry
public import Land

/// The original files of mended layers, made again from the copies and the log beside them.
public struct MendUndo: Sendable {
  /// A restored file.
  public struct File: Hashable, Sendable {
    /// Its name: as the copy's.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// Every file that the originals had.
  public let files: [File]

  /// The name of the log.
  public static let logName = "mend-log.json"

  /// Restores what a folder of mended copies was made from. Throws where the log is missing or is none
  /// of ours, and where a copy was changed since it was written.
  public init(folder: String) throws(InputError) {
    let path = folder + "/" + Self.logName
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Self.fault(.missing, path, Words.noMendLog, Words.mendNoMendLog)
    }
    guard let log = try? JSONDecoder().decode(Log.self, from: data), log.format == Log.name else {
      throw Self.fault(.malformed, path, Words.noLogOfOurs, Words.mendNoMendLog)
    }
    var files: [File] = []
    for file in log.layers.flatMap(\.files) {
      guard let restore = file.restore else { continue }
      let copy = FileManager.default.contents(atPath: folder + "/" + file.name)
      guard let copy else {
        throw Self.fault(.missing, file.name, Words.copyMissing, Words.mendCopyChanged)
      }
      guard sha256(copy) == file.sha256_after,
        let bytes = restore.restoration?.applied(to: [UInt8](copy)),
        sha256(Data(bytes)) == file.sha256_before
      else {
        throw Self.fault(.malformed, file.name, Words.copyChanged, Words.mendCopyChanged)
      }
      files.append(File(name: file.name, bytes: bytes))
    }
    self.files = files
  }

  private static func fault(
    _ kind: InputError.Kind, _ file: String, _ message: Phrase, _ mend: Phrase
  ) -> InputError {
    InputError(
      kind,
      [
        Finding(
          check: "mend_undo", severity: .error, place: Place(file: file), message: message,
          mend: mend)
      ])
  }
}

/// What undoing reads of a log.
private struct Log: Decodable {
  static let name = "veedel-mend-log"
  let format: String
  let layers: [Layer]

  struct Layer: Decodable {
    let files: [File]
  }

  struct File: Decodable {
    let name: String
    // As the log spells them.
    let sha256_before: String?
    let sha256_after: String
    let restore: Restore?
  }

  /// Parts: `[from, count]` of the copy, or bytes in base 64.
  struct Restore: Decodable {
    let restoration: Restoration?

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      var parts: [Restoration.Part] = []
      var isSound = true
      while !list.isAtEnd {
        if let range = try? list.decode([Int].self) {
          if range.count == 2 { parts.append(.copy(from: range[0], count: range[1])) }
          isSound = isSound && range.count == 2
        } else if let bytes = Data(base64Encoded: try list.decode(String.self)) {
          parts.append(.bytes([UInt8](bytes)))
        } else {
          isSound = false
        }
      }
      restoration = isSound ? Restoration(parts: parts) : nil
    }
  }
}
