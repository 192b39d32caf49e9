import Glibc

/// One file of results: it appears whole or not at all.
enum SingleFile {
  /// Writes a file, in place of one of that name; a device or a pipe takes the bytes as they come.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try writing(path) { () throws(DiskFault) in
      switch Disk.kind(path) {
      case .special: try Disk.write(bytes, toSpecial: path)
      case .folder: throw DiskFault(path: path, code: EISDIR)
      case .file, .nothing: try stage(bytes, for: Target.absolute(path), mayReplace: true)
      }
    }
  }

  /// Writes a file that must not be there yet.
  static func create(_ bytes: [UInt8], at path: String) throws(Failure) {
    try checkFree(path)
    try writing(path) { () throws(DiskFault) in
      try stage(bytes, for: Target.absolute(path), mayReplace: false)
    }
  }

  /// Ends the command if a file could not be written there, before the work begins.
  static func checkWritable(_ path: String) throws(Failure) {
    try writing(path) { () throws(DiskFault) in
      switch Disk.kind(path) {
      case .special: return
      case .folder: throw DiskFault(path: path, code: EISDIR)
      case .file, .nothing:
        let target = Target.absolute(path)
        Staging.clearLeftovers(of: target)
        try Staging(beside: target).remove()
      }
    }
  }

  /// Ends the command if there is something of that name.
  static func checkFree(_ path: String) throws(Failure) {
    guard Disk.kind(path) == .nothing else { throw Failure(.cannotWrite, Messages.exists(path)) }
  }

  private static func stage(_ bytes: [UInt8], for target: String, mayReplace: Bool)
    throws(DiskFault)
  {
    Staging.clearLeftovers(of: target)
    let staging = try Staging(beside: target)
    defer { staging.remove() }
    try Disk.write(bytes, toNew: staging.new)
    if mayReplace {
      try Disk.rename(staging.new, to: target)
    } else {
      try publish(staging.new, atFree: target)
    }
  }

  /// A second name must be free, a rename would replace; some file systems know no second names.
  private static func publish(_ file: String, atFree target: String) throws(DiskFault) {
    do throws(DiskFault) {
      try Disk.link(file, toFree: target)
    } catch {
      guard error.code == EPERM || error.code == EOPNOTSUPP else { throw error }
      guard Disk.kind(target) == .nothing else { throw DiskFault(path: target, code: EEXIST) }
      try Disk.rename(file, to: target)
    }
  }
}
