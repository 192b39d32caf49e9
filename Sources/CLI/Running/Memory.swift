import CMemory
import Geometry

/// How the program asks for memory.
enum Memory {
  /// Keeps freed memory for what comes next. By default large arrays are handed back to the system when
  /// they are freed and asked for anew, page by page: on a city of 200,000 blocks that took a third of
  /// the time of reading and finding neighbours, for no memory saved at the peak. And asks for large pages
  /// under it.
  static func keepFreed() {
    _ = mallopt(M_MMAP_THRESHOLD, 1 << 30)
    _ = mallopt(M_TRIM_THRESHOLD, .max)
    LargePages.underNewMemory(bytes: 1000 << 20)
  }
}
