import CShapelib

/// The files of one shapefile in memory, by suffix in lower case.
///
/// shapelib's hooks carry no user data, so the file name does: it is the address of this object. The
/// name is used only while `withName` runs, which keeps the object alive.
final class MemoryFolder {
  /// The files by suffix: `shp`, `shx`, `dbf`.
  var files: [String: MemoryFile] = [:]

  /// Calls `body` with the name under which shapelib finds these files.
  func withName<Result: ~Copyable, Failure: Error>(
    _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let address = unsafe UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
    defer { withExtendedLifetime(self) {} }
    return try body("/" + String(address, radix: 16) + "/m.shp")
  }

  /// The file of a name that `withName` gave out, opened as C's `fopen` does.
  static func open(_ name: String, access: String) -> MemoryFile? {
    let parts = name.split(separator: "/")
    guard parts.count == 2, let address = UInt(parts[0], radix: 16),
      let pointer = unsafe UnsafeRawPointer(bitPattern: address)
    else { return nil }
    let folder = unsafe Unmanaged<MemoryFolder>.fromOpaque(pointer).takeUnretainedValue()
    let suffix = String(parts[1].drop { $0 != "." }.dropFirst()).lowercased()
    if access.hasPrefix("w") { folder.files[suffix] = MemoryFile([]) }
    let file = folder.files[suffix]
    file?.position = 0
    return file
  }

  /// Hooks that make shapelib read and write memory, and say nothing.
  static func hooks() -> SAHooks {
    var hooks = SAHooks()
    unsafe SASetupDefaultHooks(&hooks)
    unsafe hooks.FOpen = { name, access in
      guard let name = unsafe name, let access = unsafe access else { return nil }
      return unsafe MemoryFolder.open(String(cString: name), access: String(cString: access))?
        .handle
    }
    unsafe hooks.FRead = { target, size, count, file in
      guard let target = unsafe target, let file = unsafe MemoryFile.behind(file) else { return 0 }
      return unsafe UInt(file.read(into: target, size: Int(size), count: Int(count)))
    }
    unsafe hooks.FWrite = { source, size, count, file in
      guard let source = unsafe source, let file = unsafe MemoryFile.behind(file) else { return 0 }
      unsafe file.write(from: source, count: Int(size * count))
      return count
    }
    unsafe hooks.FSeek = { file, offset, whence in
      unsafe MemoryFile.behind(file)?.seek(Int(bitPattern: offset), whence: whence)
      return 0
    }
    unsafe hooks.FTell = { file in unsafe UInt(MemoryFile.behind(file)?.position ?? 0) }
    unsafe hooks.FFlush = { _ in 0 }
    unsafe hooks.FClose = { _ in 0 }
    unsafe hooks.Remove = { _ in 0 }
    unsafe hooks.Error = { _ in }
    return hooks
  }
}
