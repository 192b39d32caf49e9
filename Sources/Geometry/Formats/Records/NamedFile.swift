import Foundation
import Land

/// Files as a caller names them.
enum NamedFile {
  /// All bytes of a file; a fault where it is missing, a folder, or not readable.
  static func read(_ path: String, named name: String) throws(InputError) -> [UInt8] {
    try check(path, named: name)
    guard let bytes = FileBytes.read(path) else {
      throw InputError(.malformed, [Words.unreadableFile(name)])
    }
    return bytes
  }

  /// Throws where a file is missing or a folder.
  static func check(_ path: String, named name: String) throws(InputError) {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue else {
      throw InputError(.missing, [Words.fileNotThere(name)])
    }
  }

  /// How many bytes a file has; 0 where it is not there.
  static func count(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}

extension String {
  /// The text without blanks around it, or nil where nothing is left. Quick where there are none.
  var filled: String? {
    guard let first = utf8.first, let last = utf8.last else { return nil }
    if (33...126).contains(first), (33...126).contains(last) { return self }
    let text = trimmed
    return text.isEmpty ? nil : text
  }
}
