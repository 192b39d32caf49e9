import Land

/// Reads the cells of one column. What is plain ASCII becomes text at once; other text waits until the
/// encoding is known.
struct ColumnReading {
  /// A cell that goes beyond ASCII.
  struct Waiting {
    let row: Int
    let range: Range<Int>
    /// Whether the text fills its cell, so that its end may be cut.
    let isFull: Bool
    /// Whether it is sound UTF-8, and set as such.
    var isSound = false
  }

  /// The cells; nil is empty, or waiting.
  private(set) var cells: [String?]
  /// The cells that wait.
  var waiting: [Waiting] = []
  /// What is odd about cells.
  private(set) var odd = FindingList()
  private var store = TextStore()
  private let field: TableLayout.Field
  private let place: Place

  /// Reads every row that is not deleted.
  init(
    _ bytes: RawSpan, _ layout: TableLayout, _ field: TableLayout.Field, _ kind: CellKind,
    isDeleted: [Bool], place: Place
  ) {
    self.field = field
    self.place = place
    cells = []
    cells.reserveCapacity(layout.rowCount)
    for row in 0..<layout.rowCount {
      let start = layout.start(of: row) + field.offset
      guard !isDeleted[row] else {
        cells.append(nil)
        continue
      }
      switch kind {
      case .text: readText(bytes, row, start)
      case .number: readNumber(bytes, row, start)
      case .date: readDate(bytes, row, start)
      case .logical: readLogical(bytes, row, start)
      case .binaryInteger: cells.append(String(bytes.littleEndian(at: start)))
      case .binaryNumber: readBinary(bytes, row, start)
      case .unreadable: cells.append(nil)
      }
    }
  }

  /// Sets the text of a cell that waited.
  mutating func set(_ text: String, row: Int) { cells[row] = text.isEmpty ? nil : text }

  /// Notes something odd about a cell; `finding` is given its place.
  mutating func note(_ row: Int, _ finding: (Place) -> Finding) {
    let place = Place(file: place.file, row: row + 1, column: place.column)
    odd.add(finding(place))
  }

  private mutating func text(_ range: CellRange, _ bytes: RawSpan) -> String? {
    store.text(bytes.extracting(range.start..<range.end)) { bytes in
      unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func readText(_ bytes: RawSpan, _ row: Int, _ start: Int) {
    var range = CellRange(bytes, start, start + field.width)
    if range.isEmpty { return cells.append(nil) }
    if range.isPlain { return cells.append(text(range, bytes)) }
    if let short = range.beforeZero(bytes) {
      note(row) { Words.zeroInText($0) }
      range = short
      if range.isPlain { return cells.append(range.isEmpty ? nil : text(range, bytes)) }
    }
    cells.append(nil)
    if !range.isEmpty {
      waiting.append(
        Waiting(
          row: row, range: range.start..<range.end, isFull: range.end == start + field.width))
    }
  }

  private mutating func readNumber(_ bytes: RawSpan, _ row: Int, _ start: Int) {
    let range = CellRange(bytes, start, start + field.width)
    if range.isEmpty { return cells.append(nil) }
    var isNumber = true
    var hasStar = false
    for position in range.start..<range.end {
      switch bytes.byte(at: position) {
      case 0x30...0x39, 0x2B, 0x2C, 0x2D, 0x2E, 0x45, 0x65: break
      case 0x2A: hasStar = true
      default: isNumber = false
      }
    }
    if hasStar, isNumber, bytes.byte(at: range.start) == 0x2A {
      note(row) { Words.overflow($0) }
      return cells.append(nil)
    }
    if isNumber, !hasStar { return cells.append(text(range, bytes)) }
    readText(bytes, row, start)
    let shown = String(decoding: bytes.bytes(range.start..<range.end), as: UTF8.self)
    note(row) { Words.noNumber($0, shown.printable) }
  }

  private mutating func readDate(_ bytes: RawSpan, _ row: Int, _ start: Int) {
    let range = CellRange(bytes, start, start + 8)
    if range.isEmpty { return cells.append(nil) }
    let digits = bytes.bytes(start..<start + 8)
    if digits.allSatisfy({ $0 == 0x30 }) { return cells.append(nil) }
    let text = String(decoding: digits, as: UTF8.self)
    guard let date = CalendarDay(digits) else {
      note(row) { Words.noDate($0, text.printable) }
      return cells.append(text.printable)
    }
    cells.append(date.text)
  }

  private mutating func readLogical(_ bytes: RawSpan, _ row: Int, _ start: Int) {
    switch bytes.byte(at: start) {
    case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Y"), UInt8(ascii: "y"),
      UInt8(ascii: "J"), UInt8(ascii: "j"), UInt8(ascii: "1"):
      cells.append("1")
    case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "N"), UInt8(ascii: "n"),
      UInt8(ascii: "0"):
      cells.append("0")
    case UInt8(ascii: "?"), 0x20, 0: cells.append(nil)
    case let byte:
      note(row) { Words.noLogical($0, String(decoding: [byte], as: UTF8.self).printable) }
      cells.append(nil)
    }
  }

  private mutating func readBinary(_ bytes: RawSpan, _ row: Int, _ start: Int) {
    let number = bytes.double(at: start)
    if !number.isFinite { note(row) { Words.noNumber($0, "\(number)") } }
    cells.append(number.isFinite ? "\(number)" : nil)
  }
}

extension String {
  /// Without control characters, to be shown in a message.
  fileprivate var printable: String {
    String(unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\u{FFFD}" : Character($0) })
  }
}
