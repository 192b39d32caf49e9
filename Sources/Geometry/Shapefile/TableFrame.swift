/// One way to read the lengths in the header of a `.dbf`.
struct TableFrame {
  /// How many fields the header lists.
  let fieldCount: Int
  /// Where the first row begins.
  let first: Int
  /// How many bytes a row has.
  let stride: Int
  /// How many bytes all cells of a row have.
  let width: Int
  /// Whether texts may be wider than 255: then the decimals are the width's higher byte.
  let isWide: Bool
  /// Whether all lengths are as the header states them.
  let isAsStated: Bool

  /// All ways, the likeliest first.
  static func possible(_ bytes: RawSpan) -> [TableFrame] {
    let header = bytes.short(at: 8)
    let length = bytes.short(at: 10)
    var counts: [Int] = []
    if let marked = markedCount(bytes) { counts.append(marked) }
    let counted = (header - 32) / 32
    if counted > 0, 32 + 32 * counted <= bytes.byteCount, !counts.contains(counted) {
      counts.append(counted)
    }
    var frames: [TableFrame] = []
    for count in counts {
      let end = 32 + 32 * count
      let isMarked = end < bytes.byteCount && bytes.byte(at: end) == 0x0D
      let narrow = widths(bytes, count, isWide: false)
      let wide = widths(bytes, count, isWide: true)
      for first in [header, isMarked ? end + 1 : end] where first >= end {
        for stride in [length, narrow + 1, wide + 1] where stride > narrow {
          let isWide = wide != narrow && stride == wide + 1
          frames.append(
            TableFrame(
              fieldCount: count, first: first, stride: stride, width: isWide ? wide : narrow,
              isWide: isWide, isAsStated: first == header && stride == length))
        }
      }
    }
    return frames
  }

  /// Whether rows of that frame fill the file, an end mark left aside, and begin with a mark of
  /// deletion; if not exactly, whether they find room and most of them begin so.
  func fits(_ bytes: RawSpan, rows: Int, isExact: Bool) -> Bool {
    let end = first + rows * stride
    guard end <= bytes.byteCount else { return false }
    if isExact, bytes.byteCount - end > 1 { return false }
    var odd = 0
    for row in 0..<rows where !Self.isMark(bytes.byte(at: first + row * stride)) { odd += 1 }
    return isExact && !isAsStated ? odd == 0 : odd * 2 <= rows
  }

  /// Whether a byte may stand before a row: kept, deleted, or never set.
  static func isMark(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2A || byte == 0 }

  /// The fields.
  func fields(_ bytes: RawSpan) -> [TableLayout.Field] {
    var offset = 1
    return (0..<fieldCount).map { field in
      let start = 32 + 32 * field
      let name = bytes.bytes(start..<start + 11).prefix { $0 != 0 }
      let letter = bytes.byte(at: start + 11)
      let width = Self.width(bytes, start, isWide: isWide)
      defer { offset += width }
      return TableLayout.Field(
        name: Array(name), letter: letter, offset: offset, width: width,
        decimals: Int(bytes.byte(at: start + 17)))
    }
  }

  /// How many fields stand before the mark that ends their list; nil without a mark.
  private static func markedCount(_ bytes: RawSpan) -> Int? {
    for count in 0...2046 {
      let position = 32 + 32 * count
      guard position < bytes.byteCount else { return nil }
      if bytes.byte(at: position) == 0x0D { return count == 0 ? nil : count }
    }
    return nil
  }

  private static func widths(_ bytes: RawSpan, _ count: Int, isWide: Bool) -> Int {
    (0..<count).reduce(0) { $0 + width(bytes, 32 + 32 * $1, isWide: isWide) }
  }

  private static func width(_ bytes: RawSpan, _ start: Int, isWide: Bool) -> Int {
    let isText = bytes.byte(at: start + 11) == UInt8(ascii: "C")
    let higher = isWide && isText ? Int(bytes.byte(at: start + 17)) * 256 : 0
    return Int(bytes.byte(at: start + 16)) + higher
  }
}
