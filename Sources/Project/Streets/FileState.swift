import Foundation
import Glibc

/// The state of some files, quick to look up: where they lie, how long they are, when they were changed,
/// and which file of the disk they are. Files of the same name with other endings belong to them, as
/// those of a shapefile do.
struct FileState: Hashable {
  /// One line per file; equal as long as none was changed, put there or taken away.
  let text: String
  /// The last change of any of them, in nanoseconds of the clock.
  let lastChange: Int

  /// The state of files at some paths.
  init(of paths: [String]) {
    var lines: [String] = []
    var last = 0
    var listed: [String: [String]] = [:]
    for path in paths {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { String(path[..<$0]) } ?? "."
      let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
      let stem = (name.lastIndex(of: ".").map { name[..<$0] } ?? name).lowercased() + "."
      let names =
        listed[folder]
        ?? ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      listed[folder] = names
      let beside = names.filter { $0.lowercased().hasPrefix(stem) }.map { folder + "/" + $0 }
      for file in [path, path + "/plan.csv"] + beside {
        let (line, change) = Self.state(file)
        lines.append(file + "\u{0}" + line)
        last = max(last, change)
      }
    }
    text = lines.joined(separator: "\n")
    lastChange = last
  }

  /// Device, number, length and times of a file, and its last change; nothing where there is none.
  private static func state(_ path: String) -> (String, Int) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return ("", 0) }
    let changed = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    let touched = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    return (
      "\(status.st_dev) \(status.st_ino) \(status.st_size) \(changed) \(touched)", changed
    )
  }

  /// When a file was changed last, in nanoseconds; 0 where there is none.
  static func lastChange(of path: String) -> Int { state(path).1 }

  /// The state of the running program itself, so that another build makes everything anew.
  static let program: String = state("/proc/self/exe").0
}
