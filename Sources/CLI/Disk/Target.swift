import Foundation
import Glibc

/// Where a result goes: an absolute path without links, so that beside it is the same file system.
enum Target {
  /// The absolute path of a name that the user gave; a link is followed to what it points at.
  static func absolute(_ path: String) -> String {
    if let real = real(path) { return real }
    let whole = URL(fileURLWithPath: path).standardizedFileURL.path as NSString
    let parent = real(whole.deletingLastPathComponent) ?? whole.deletingLastPathComponent
    return (parent as NSString).appendingPathComponent(whole.lastPathComponent)
  }

  /// The way to a file from a folder, both absolute: `../daten/bloecke.shp`.
  static func way(to file: String, from folder: String) -> String {
    var file = file.split(separator: "/")[...]
    var folder = folder.split(separator: "/")[...]
    while let step = folder.first, file.count > 1, file.first == step {
      file.removeFirst()
      folder.removeFirst()
    }
    return (folder.map { _ in ".." } + file).joined(separator: "/")
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
