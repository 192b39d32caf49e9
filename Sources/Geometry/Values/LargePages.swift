import Glibc

/// Asks the system for pages of 2 MiB. Touching small pages one by one costs a tenth to a fifth of the
/// time that a whole city takes, and looking up where they lie about as much again. Where the system has
/// no large pages, nothing changes.
public enum LargePages {
  private static let page = 2 << 20

  /// Asks for large pages under what the program will allocate next, up to some bytes. Room is asked for
  /// and given back at once: nothing is touched, so none is used. Only where freed memory stays with the
  /// program (`mallopt`), else nothing is gained.
  public static func underNewMemory(bytes: Int) {
    guard let room = unsafe malloc(bytes) else { return }
    unsafe ask(UnsafeMutableRawBufferPointer(start: room, count: bytes))
    unsafe free(room)
  }

  /// Asks for large pages under a large buffer.
  static func ask(_ buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count > 4 * page, let base = buffer.baseAddress else { return }
    let skipped = (page - Int(bitPattern: base) % page) % page
    let length = (buffer.count - skipped) / page * page
    _ = unsafe madvise(base + skipped, length, MADV_HUGEPAGE)
  }
}
