import Foundation

/// A folder of its own for one test, removed with the value that holds it.
final class TemporaryFolder: Sendable {
  let path: String

  /// A new, empty folder.
  init() throws {
    let name = "veedel-test-" + UUID().uuidString
    let place = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
    path = place.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a name in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// A new file, open for writing.
  func newFile(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: self(name), contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: self(name)))
  }

  /// Writes a text.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
  }

  /// The text of a file; empty where there is none.
  func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: self(name)) ?? Data(), as: UTF8.self)
  }

  /// Replaces a text in a file.
  func replace(_ old: String, with new: String, in name: String) throws {
    try write(text(name).replacingOccurrences(of: old, with: new), to: name)
  }

  /// Every file and folder below, with its bytes; folders have none.
  func snapshot() -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      files[name] = FileManager.default.contents(atPath: self(name)) ?? Data()
    }
    return files
  }
}
