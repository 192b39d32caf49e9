import Foundation
import Glibc

/// The calls to the file system, each with its fault; nothing here is called from elsewhere but
/// `Disk`.
enum Disk {
  /// What lies at a path, links followed.
  enum Kind: Equatable {
    case nothing, folder, file
    /// A device, a pipe: written to as it is, never replaced.
    case special
  }

  /// What lies at a path. A path below a plain file holds nothing.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// Whether a path is itself a link, wherever it points.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, sorted; empty where it cannot be read.
  static func names(in folder: String) throws(DiskFault) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw DiskFault(path: folder, code: EACCES)
    }
  }

  /// The text of a file; empty where there is none.
  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Makes a folder.
  static func makeFolder(_ path: String) throws(DiskFault) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw .last(path) }
  }

  /// Writes a new file and waits until the disk has it.
  static func write(_ bytes: [UInt8], toNew path: String) throws(DiskFault) {
    try write(bytes, path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, waits: true)
  }

  /// Writes to a device or a pipe as it is.
  static func write(_ bytes: [UInt8], toSpecial path: String) throws(DiskFault) {
    try write(bytes, path: path, flags: O_WRONLY | O_CLOEXEC, waits: false)
  }

  private static func write(_ bytes: [UInt8], path: String, flags: Int32, waits: Bool)
    throws(DiskFault)
  {
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .last(path) }
    do throws(DiskFault) {
      try write(bytes, to: descriptor, path: path)
      guard !waits || fsync(descriptor) == 0 else { throw .last(path) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last(path) }
  }

  /// Writes all bytes to an open descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(DiskFault) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      guard written >= 0 else {
        if errno == EINTR { continue }
        throw .last(path)
      }
      done += written
    }
  }

  /// Gives a file or folder another name in the same file system, at once.
  static func rename(_ old: String, to new: String) throws(DiskFault) {
    guard unsafe Glibc.rename(old, new) == 0 else { throw .last(new) }
  }

  /// Gives a file a second name that must be free.
  static func link(_ old: String, toFree new: String) throws(DiskFault) {
    guard unsafe Glibc.link(old, new) == 0 else { throw .last(new) }
  }

  /// Waits until the disk has a folder's names. File systems that cannot are let off.
  static func settle(folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes what is ours, with all it holds.
  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
