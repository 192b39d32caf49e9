import CShapelib

/// One file held in memory and read or written by shapelib as if it were on disk.
///
/// shapelib prints to the terminal, wants its files named in one way, and believes what it reads. So
/// the bytes are read and checked by us, and shapelib sees only this.
final class MemoryFile {
  /// The content.
  var bytes: [UInt8]
  /// Where the next read or write happens.
  var position = 0

  /// A file of given content.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The file as shapelib's handle. Unretained: the folder keeps the file alive.
  var handle: SAFile {
    unsafe Unmanaged.passUnretained(self).toOpaque().assumingMemoryBound(to: Int32.self)
  }

  /// The file behind a handle that `handle` gave out.
  static func behind(_ handle: SAFile?) -> MemoryFile? {
    guard let handle = unsafe handle else { return nil }
    return unsafe Unmanaged<MemoryFile>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }

  /// Copies up to `count` items of `size` bytes out; returns how many whole items there were.
  func read(into target: UnsafeMutableRawPointer, size: Int, count: Int) -> Int {
    guard size > 0, count > 0, position >= 0, position < bytes.count else { return 0 }
    let items = min(count, (bytes.count - position) / size)
    unsafe bytes.withUnsafeBytes { source in
      guard let base = source.baseAddress else { return }
      unsafe target.copyMemory(from: base + position, byteCount: items * size)
    }
    position += items * size
    return items
  }

  /// Copies bytes in at the position, growing the file where needed.
  func write(from source: UnsafeRawPointer, count: Int) {
    guard count > 0, position >= 0 else { return }
    if bytes.count < position + count {
      bytes.append(contentsOf: repeatElement(0, count: position + count - bytes.count))
    }
    unsafe bytes.withUnsafeMutableBytes { target in
      guard let base = target.baseAddress else { return }
      unsafe (base + position).copyMemory(from: source, byteCount: count)
    }
    position += count
  }

  /// Moves the position as C's `fseek` does.
  func seek(_ offset: Int, whence: Int32) {
    switch whence {
    case 0: position = offset
    case 1: position += offset
    default: position = bytes.count + offset
    }
  }
}
