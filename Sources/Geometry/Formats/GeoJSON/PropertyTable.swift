import Land

/// The properties of all features as columns, in the order in which they first appear.
struct PropertyTable {
  /// A column as it grows.
  private struct Column {
    let name: String
    let bytes: [UInt8]
    var cells: [String?] = []
    var hasText = false
    var hasDecimals = false
    var hasNumbers = false
    var hasTruth = false

    var kind: AttributeTable.Kind {
      switch (hasText, hasNumbers, hasTruth) {
      case (false, true, false): hasDecimals ? .decimal : .integer
      case (false, false, true): .logical
      default: .text
      }
    }
  }

  /// As many columns as an SQLite table may have. Without a bound, features that share no name would
  /// make a table of the square of the file's size.
  private static let most = 2000

  /// Names that occur twice in a feature, and text that is not in the encoding.
  private(set) var faults: [Finding] = []
  private var columns: [Column] = []
  private var positions: [[UInt8]: Int] = [:]
  private var ids = Column(name: "id", bytes: Array("id".utf8))
  /// Where the next name is looked for first: features mostly list theirs in the same order.
  private var expected = 0
  private var isFull = false
  private let file: String
  private let decoder: TextDecoder?

  /// No properties yet.
  init(file: String, decoder: TextDecoder?) {
    self.file = file
    self.decoder = decoder
  }

  /// What was left out: ids of features whose column's name is taken.
  var findings: [Finding] {
    let isTaken = columns.contains { $0.name == ids.name }
    return isTaken && ids.cells.contains { $0 != nil } ? [Words.idLeftOut(file)] : []
  }

  /// Reads the object of a feature's properties; null is none.
  mutating func read(_ scanner: inout JSONScanner, row: Int) throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "{") else {
      let value = try scanner.skip()
      if scanner.bytes[value.lowerBound] != UInt8(ascii: "n") {
        faults.append(Words.noProperties(file, row + 1))
      }
      return
    }
    try scanner.take("{")
    var isFirst = true
    expected = 0
    while let name = try scanner.nextName(&isFirst) {
      let value = try scanner.skip()
      guard let column = try position(of: name, scanner, row: row) else { continue }
      if columns[column].cells.count > row {
        faults.append(Words.propertyTwice(file, row + 1, columns[column].name))
        continue
      }
      if try !Self.take(value, into: &columns[column], scanner, decoder, row: row) {
        faults.append(Words.textNotDecoded(file, row + 1, columns[column].name))
      }
      expected = column + 1
    }
  }

  /// Takes the id of a feature.
  mutating func take(id: Range<Int>, _ scanner: JSONScanner, row: Int) throws(JSONFault) {
    if try !Self.take(id, into: &ids, scanner, decoder, row: row) {
      faults.append(Words.textNotDecoded(file, row + 1, ids.name))
    }
  }

  /// The table of so many rows.
  func table(_ rowCount: Int) -> AttributeTable {
    var all = columns
    if findings.isEmpty, ids.cells.contains(where: { $0 != nil }) { all.insert(ids, at: 0) }
    return AttributeTable(
      columns: all.map { column in
        let missing = [String?](repeating: nil, count: rowCount - column.cells.count)
        return AttributeTable.Column(
          name: column.name, kind: column.kind, cells: column.cells + missing)
      }, rowCount: rowCount)
  }

  /// The column of a name, a new one where it is not known; nil where the name is no text.
  private mutating func position(of name: Range<Int>, _ scanner: JSONScanner, row: Int)
    throws(JSONFault) -> Int?
  {
    let bytes = scanner.bytes[name]
    if expected < columns.count, columns[expected].bytes.elementsEqual(bytes) { return expected }
    if let known = positions[Array(bytes)] { return known }
    guard let text = try scanner.text(name, decoder) else {
      faults.append(Words.textNotDecoded(file, row + 1, String(decoding: bytes, as: UTF8.self)))
      return nil
    }
    // Two spellings of one name, with and without escapes, are one column.
    if let same = columns.firstIndex(where: { $0.name == text }) {
      positions[Array(bytes)] = same
      return same
    }
    guard columns.count < Self.most else {
      if !isFull { faults.append(Words.tooManyProperties(file, row + 1, most: Self.most)) }
      isFull = true
      return nil
    }
    positions[Array(bytes)] = columns.count
    columns.append(Column(name: text, bytes: Array(bytes)))
    return columns.count - 1
  }

  /// Adds a value to a column; false where its bytes are no text of the encoding.
  private static func take(
    _ value: Range<Int>, into column: inout Column, _ scanner: JSONScanner,
    _ decoder: TextDecoder?, row: Int
  ) throws(JSONFault) -> Bool {
    var isText = true
    while column.cells.count < row { column.cells.append(nil) }
    var text: String?
    switch scanner.bytes[value.lowerBound] {
    case UInt8(ascii: "n"): break
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      column.hasTruth = true
      text = scanner.bytes[value.lowerBound] == UInt8(ascii: "t") ? "1" : "0"
    case UInt8(ascii: "\""):
      column.hasText = true
      let decoded = try scanner.text((value.lowerBound + 1)..<(value.upperBound - 1), decoder)
      isText = decoded != nil
      text = decoded?.filled
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      column.hasText = true
      text = scanner.compact(value, decoder)
      isText = text != nil
    default:
      column.hasNumbers = true
      let number = scanner.bytes[value]
      if !number.allSatisfy({ $0 == UInt8(ascii: "-") || $0 >= UInt8(ascii: "0") && $0 < 58 }) {
        column.hasDecimals = true
      }
      text = String(decoding: number, as: UTF8.self)
    }
    column.cells.append(text)
    return isText
  }
}
