/// Cuts UTF-8 text into records and cells after RFC 4180, one record at a time. Works on bytes: every
/// character that matters to the form is ASCII.
struct RecordScanner {
  /// What is wrong with the quotes of a cell. Record and cell count from 0.
  struct QuoteFault {
    /// The record in which the quote was opened.
    let record: Int
    /// The cell in its record.
    let cell: Int
    /// Whether the quote is never closed; otherwise text follows the closing quote.
    let isUnclosed: Bool
  }

  /// The text of all cells kept so far, one after the other.
  private(set) var text: [UInt8] = []
  /// Where each cell of `text` ends.
  private(set) var ends: [Int] = []
  /// Faults of quotes, in reading order.
  private(set) var faults: [QuoteFault] = []
  /// How many records were begun.
  private(set) var recordCount = 0
  /// How many cells lost spaces at their ends.
  private(set) var trimmedCells = 0
  /// The first record with such a cell, from 0.
  private(set) var firstTrimmedRecord = 0

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0

  private static let quote = UInt8(ascii: "\"")
  private static let newLine = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A scanner at the beginning of a text.
  init(text bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    text.reserveCapacity(bytes.count)
  }

  /// Scans the next record; its number of cells, or nil at the end of the text.
  mutating func nextRecord() -> Int? {
    guard position < bytes.count else { return nil }
    var cells = 0
    var continues = true
    while continues {
      scanCell(cells)
      cells += 1
      continues = position < bytes.count && bytes[position] == separator
      if continues { position += 1 }
    }
    takeLineEnd()
    recordCount += 1
    return cells
  }

  /// Whether the last `count` cells are all empty.
  func areBlank(_ count: Int) -> Bool {
    let before = ends.count == count ? 0 : ends[ends.count - count - 1]
    return ends.last == before
  }

  /// Forgets the last `count` cells.
  mutating func dropCells(_ count: Int) {
    ends.removeLast(count)
    text.removeSubrange((ends.last ?? 0)...)
  }

  private mutating func scanCell(_ cell: Int) {
    guard position < bytes.count, bytes[position] == Self.quote else { return scanPlain() }
    let textStart = text.count
    var cursor = position + 1
    var holdsLineBreak = false
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == Self.quote {
        cursor += 1
        if cursor < bytes.count, bytes[cursor] == Self.quote {
          text.append(byte)
        } else {
          break
        }
      } else {
        if byte == Self.newLine || byte == Self.carriageReturn { holdsLineBreak = true }
        text.append(byte)
      }
      cursor += 1
    }
    let isClosed = cursor > position + 1 && bytes[cursor - 1] == Self.quote
    if isClosed, isCellEnd(cursor) {
      ends.append(text.count)
      position = cursor
      return
    }
    // Taken as a plain character instead, so that the rest of the file is still checked.
    text.removeSubrange(textStart...)
    faults.append(
      QuoteFault(
        record: recordCount, cell: cell, isUnclosed: holdsLineBreak || cursor >= bytes.count))
    scanPlain()
  }

  private func isCellEnd(_ cursor: Int) -> Bool {
    cursor >= bytes.count || bytes[cursor] == separator || bytes[cursor] == Self.newLine
      || bytes[cursor] == Self.carriageReturn
  }

  private mutating func scanPlain() {
    let start = position
    while !isCellEnd(position) { position += 1 }
    var first = start
    var last = position
    while first < last, isBlank(bytes[first]) { first += 1 }
    while first < last, isBlank(bytes[last - 1]) { last -= 1 }
    if last - first < position - start {
      if trimmedCells == 0 { firstTrimmedRecord = recordCount }
      trimmedCells += 1
    }
    text.append(contentsOf: bytes[first..<last])
    ends.append(text.count)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 9 }

  private mutating func takeLineEnd() {
    if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == Self.newLine { position += 1 }
  }
}
