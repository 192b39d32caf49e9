import Foundation
import Glibc

/// A folder of ours beside a target, where the result is prepared: `.NAME.veedel-<process>`.
///
/// It holds a marker that the running program keeps locked. A folder with a marker that nobody
/// locks was left by a killed run; the next run for the same target clears it.
struct Staging {
  private static let markerName = ".veedel-temporary"

  /// The folder itself.
  let folder: String
  private let lock: Int32

  /// Where the new result is prepared.
  var new: String { folder + "/new" }
  /// Where a replaced result waits for its removal.
  var old: String { folder + "/old" }

  /// Makes the folder beside `target` (an absolute path), and so finds out whether writing is
  /// allowed there.
  init(beside target: String) throws(DiskFault) {
    let prefix = Staging.prefix(for: target)
    folder = prefix + String(getpid())
    try Disk.makeFolder(folder)
    Interruption.shared.remember(folder)
    let marker = folder + "/" + Staging.markerName
    lock = unsafe open(marker, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let fault = DiskFault.last(marker)
      Disk.remove(folder)
      throw fault
    }
  }

  /// Lets the folder stay if the program is ended at once; the next run clears it.
  func keep() {
    Interruption.shared.forget(folder)
  }

  /// Removes the folder and what it still holds.
  func remove() {
    Disk.remove(folder)
    Interruption.shared.forget(folder)
    close(lock)
  }

  /// Clears what killed runs for the same target left. A result that such a run had set aside, and
  /// for which it had not yet put another, comes back.
  static func clearLeftovers(of target: String) {
    let prefix = prefix(for: target)
    let parent = (target as NSString).deletingLastPathComponent
    let start = (prefix as NSString).lastPathComponent
    guard let names = try? Disk.names(in: parent) else { return }
    for name in names where name.hasPrefix(start) && Int(name.dropFirst(start.count)) != nil {
      clear(parent + "/" + name, of: target)
    }
  }

  private static func clear(_ folder: String, of target: String) {
    let descriptor = unsafe open(folder + "/" + markerName, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    if Disk.kind(target) == .nothing, Disk.kind(folder + "/old") != .nothing {
      try? Disk.rename(folder + "/old", to: target)
    }
    Disk.remove(folder)
  }

  private static func prefix(for target: String) -> String {
    let path = target as NSString
    return path.deletingLastPathComponent + "/." + path.lastPathComponent + ".veedel-"
  }
}
