import Glibc

/// Reads files in one piece.
enum FileBytes {
  /// The bytes of a plain file, the first `limit` of a longer one; nil if it cannot be read.
  ///
  /// Not mapped into memory: a mapped file that another program shortens would end this one.
  static func read(_ path: String, atMost limit: Int = .max) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var info = stat()
    guard unsafe fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = min(Int(info.st_size), limit)
    var isWhole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      unsafe LargePages.ask(UnsafeMutableRawBufferPointer(buffer))
      while filled < size, let base = buffer.baseAddress {
        let count = unsafe Glibc.read(file, base + filled, size - filled)
        if count < 0, errno == EINTR { continue }
        isWhole = count >= 0
        guard count > 0 else { break }
        filled += count
      }
    }
    return isWhole ? bytes : nil
  }
}
