/// The bytes of a cell without blanks around.
struct CellRange {
  /// Where the content begins.
  let start: Int
  /// Where it ends.
  let end: Int
  /// Whether it is ASCII without a zero byte.
  let isPlain: Bool

  /// Whether nothing is there.
  var isEmpty: Bool { start >= end }

  /// Trims a cell. Eight blanks go at once, as most cells are mostly blank.
  init(_ bytes: RawSpan, _ start: Int, _ end: Int) {
    var (start, end) = (start, end)
    while end - start >= 8, bytes.word(at: end - 8) == 0x2020_2020_2020_2020 { end -= 8 }
    while end > start, Self.isBlank(bytes.byte(at: end - 1)) { end -= 1 }
    while start < end, Self.isBlank(bytes.byte(at: start)) { start += 1 }
    var high: UInt64 = 0
    var position = start
    while end - position >= 8 {
      let word = bytes.word(at: position)
      // The second part has a high bit wherever a byte is zero.
      high |= word | (word &- 0x0101_0101_0101_0101)
      position += 8
    }
    while position < end {
      let byte = bytes.byte(at: position)
      high |= UInt64(byte | (byte &- 1))
      position += 1
    }
    isPlain = high & 0x8080_8080_8080_8080 == 0
    self.start = start
    self.end = end
  }

  /// The content before the first zero byte, where programs in C stop; nil without a zero byte.
  func beforeZero(_ bytes: RawSpan) -> CellRange? {
    (start..<end).first { bytes.byte(at: $0) == 0 }.map { CellRange(bytes, start, $0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0 }
}
