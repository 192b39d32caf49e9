import Foundation
package import Land

/// A file for libraries that write to a disk only: its bytes are taken, and nothing of it stays.
package enum ScratchFile {
  /// The bytes of a file that `body` writes at the path it is given. Throws where the folder for such
  /// files takes none, and where `body` throws.
  package static func bytes(_ body: (String) throws -> Void) throws(InputError) -> [UInt8] {
    let place = FileManager.default.temporaryDirectory
    let folder = place.appendingPathComponent("veedel-" + UUID().uuidString, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appendingPathComponent("scratch")
      try body(file.path)
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw InputError(.malformed, [Words.cannotWrite(place.path)])
    }
  }
}
