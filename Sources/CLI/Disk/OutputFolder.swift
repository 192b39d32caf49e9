import Foundation
import Glibc
import Reporting

/// The output folder of a run: it appears whole or not at all.
struct OutputFolder {
  /// The folder as the user named it.
  let name: String
  private let mayReplace: Bool
  private let target: String
  private let staging: Staging

  /// Prepares the folder before the work begins: nothing of a user's may be in its place, and
  /// writing beside it must be allowed.
  init(_ name: String, mayReplace: Bool) throws(Failure) {
    try OutputFolder.check(name, mayReplace: mayReplace)
    let target = Target.absolute(name)
    self.name = name
    self.mayReplace = mayReplace
    self.target = target
    staging = try writing(name) { () throws(DiskFault) in
      Staging.clearLeftovers(of: target)
      return try Staging(beside: target)
    }
  }

  /// Ends the command if the folder cannot become an output: a file, or a folder with something in
  /// it that is not to be replaced. Touches nothing.
  static func check(_ name: String, mayReplace: Bool) throws(Failure) {
    switch Disk.kind(name) {
    case .nothing:
      guard !name.isEmpty, !Disk.isLink(name) else {
        throw Failure(DiskFault(path: name, code: ENOENT), writing: name.isEmpty ? "-o" : name)
      }
    case .file, .special: throw Failure(.cannotWrite, Messages.notAFolder(name))
    case .folder:
      let names = try writing(name) { () throws(DiskFault) in try Disk.names(in: name) }
      guard !names.isEmpty else { return }
      guard mayReplace else { throw Failure(.cannotWrite, Messages.notEmpty(name)) }
      guard EarlierResult.isOne(name) else {
        throw Failure(.cannotWrite, Messages.notOurs(name))
      }
      if let foreign = EarlierResult.foreignName(in: name) {
        throw Failure(.cannotWrite, Messages.holdsOthers(name, foreign))
      }
    }
  }

  /// Writes all files, waits until the disk has them, and puts the folder in its place.
  func publish(_ files: [OutputFile]) throws(Failure) {
    defer { staging.remove() }
    // Someone may have put something there during the search.
    try OutputFolder.check(name, mayReplace: mayReplace)
    try writing(name) { () throws(DiskFault) in
      try Disk.makeFolder(staging.new)
      for folder in OutputFolder.folders(of: files) {
        try Disk.makeFolder(staging.new + "/" + folder)
      }
      for file in files { try Disk.write(file.bytes, toNew: staging.new + "/" + file.path) }
      for folder in OutputFolder.folders(of: files) {
        Disk.settle(folder: staging.new + "/" + folder)
      }
      Disk.settle(folder: staging.new)
      try swap()
    }
  }

  /// Gives up: nothing is written.
  func discard() {
    staging.remove()
  }

  /// The new folder in, an older one out; if the new one does not go in, the older one comes back.
  private func swap() throws(DiskFault) {
    // Without leave to replace, the file system itself refuses a folder with something in it.
    let hasOlder = mayReplace && Disk.kind(target) == .folder
    // From here on an older result may lie in the staging folder: it is no longer to be lost.
    staging.keep()
    if hasOlder { try Disk.rename(target, to: staging.old) }
    do throws(DiskFault) {
      try Disk.rename(staging.new, to: target)
    } catch {
      if hasOlder { try Disk.rename(staging.old, to: target) }
      throw error
    }
    Disk.settle(folder: (target as NSString).deletingLastPathComponent)
  }

  /// The folders that files lie in, each after the one it lies in.
  private static func folders(of files: [OutputFile]) -> [String] {
    var folders: Set<String> = []
    for file in files {
      var folder = (file.path as NSString).deletingLastPathComponent
      while !folder.isEmpty {
        folders.insert(folder)
        folder = (folder as NSString).deletingLastPathComponent
      }
    }
    return folders.sorted()
  }
}
