import Foundation
import Glibc

/// Several files of results that belong together, as those of a shapefile: all appear or none.
enum FileSet {
  /// Writes files in place of those of their names. The first, by which people know the set, comes last,
  /// so that a set that is not whole has none. Where one does not go in, the older ones come back.
  /// `name` is what messages call the set.
  static func write(_ files: [(path: String, bytes: [UInt8])], for name: String) throws(Failure) {
    guard let first = files.first else { return }
    try writing(name) { () throws(DiskFault) in
      for file in files where [.folder, .special].contains(Disk.kind(file.path)) {
        throw DiskFault(path: file.path, code: EISDIR)
      }
      let target = Target.absolute(first.path)
      Staging.clearLeftovers(of: target)
      let staging = try Staging(beside: target)
      defer { staging.remove() }
      try Disk.makeFolder(staging.new)
      let older = staging.folder + "/older"
      try Disk.makeFolder(older)
      var moves: [Move] = []
      for (number, file) in files.enumerated() {
        let new = staging.new + "/" + String(number)
        try Disk.write(file.bytes, toNew: new)
        moves.append(
          Move(new: new, older: older + "/" + String(number), target: Target.absolute(file.path)))
      }
      try swap(moves.reversed())
    }
  }

  /// The way of a file: from where it was prepared to its place, and what lay there to the side.
  private struct Move {
    let new: String
    let older: String
    let target: String
  }

  private static func swap(_ moves: [Move]) throws(DiskFault) {
    var done: [Move] = []
    do throws(DiskFault) {
      for move in moves.reversed() where Disk.kind(move.target) != .nothing {
        try Disk.rename(move.target, to: move.older)
      }
      for move in moves {
        try Disk.rename(move.new, to: move.target)
        done.append(move)
      }
    } catch {
      for move in done { try? Disk.rename(move.target, to: move.new) }
      for move in moves where Disk.kind(move.older) != .nothing {
        try? Disk.rename(move.older, to: move.target)
      }
      throw error
    }
    if let place = moves.first?.target {
      Disk.settle(folder: (place as NSString).deletingLastPathComponent)
    }
  }
}
