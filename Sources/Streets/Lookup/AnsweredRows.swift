import Land
import Tables

/// The rows of a batch as they are written, one after the other.
struct AnsweredRows {
  /// What was written so far.
  private(set) var text: [UInt8] = []
  /// How many rows got which status.
  private(set) var counts: [String: Int] = [:]

  private let lookup: StreetLookup
  private let districts: Grouping?
  private var quick: QuickAnswers

  /// No rows yet.
  init(lookup: StreetLookup, districts: Grouping?) {
    var lookup = lookup.inMemory()
    lookup.proposesNames = false
    self.lookup = lookup
    self.districts = districts
    quick = QuickAnswers(lookup)
  }

  /// Writes the header.
  mutating func head(_ names: [String]) {
    for (place, name) in names.enumerated() { put(name.utf8, isFirst: place == 0) }
    text.append(UInt8(ascii: "\n"))
  }

  /// Writes a row that is not answered.
  mutating func add(_ table: RecordTable, _ row: Int, status: String) {
    put(table, row, area: nil, block: nil, status, nil)
  }

  /// Answers a row with the address in one cell.
  mutating func add(_ table: RecordTable, _ row: Int, address: Int) {
    let cell = table.bytes(row: row, cell: address)
    if let plain = quick.answer(cell) { return put(table, row, plain) }
    put(table, row, lookup.answer(String(decoding: cell, as: UTF8.self)))
  }

  /// Answers a row with street and number in two cells.
  mutating func add(_ table: RecordTable, _ row: Int, street: Int, number: Int) {
    let cells = (table.bytes(row: row, cell: street), table.bytes(row: row, cell: number))
    if let plain = quick.answer(street: cells.0, number: cells.1) { return put(table, row, plain) }
    put(
      table, row,
      lookup.answer(
        street: String(decoding: cells.0, as: UTF8.self),
        number: String(decoding: cells.1, as: UTF8.self)))
  }

  private mutating func put(_ table: RecordTable, _ row: Int, _ plain: QuickAnswers.Answer) {
    let status = plain.area == 0 ? StreetAnswer.Status.outside : .found
    put(
      table, row, area: Int(plain.area), block: plain.block.map { Int($0) }, status.rawValue,
      plain.knownBy)
  }

  private mutating func put(_ table: RecordTable, _ row: Int, _ answer: StreetAnswer) {
    put(
      table, row, area: answer.area, block: answer.area == nil ? nil : answer.block,
      answer.status.rawValue, answer.knownBy)
  }

  private mutating func put(
    _ table: RecordTable, _ row: Int, area: Int?, block: Int?, _ status: String, _ by: KnownBy?
  ) {
    counts[status, default: 0] += 1
    for place in table.columns.indices {
      put(table.bytes(row: row, cell: place), isFirst: place == 0)
    }
    let label = area.flatMap { $0 > 0 ? lookup.plan.label($0) : nil }
    put(label?.id)
    put(label?.name)
    put(block.flatMap { districts?.unitName(of: $0) })
    put(status)
    put(by?.rawValue)
    for place in table.columns.count..<max(table.columns.count, table.cellCount(row)) {
      put(table.bytes(row: row, cell: place), isFirst: false)
    }
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func put(_ cell: String?) {
    put((cell ?? "").utf8, isFirst: false)
  }

  /// Writes a cell, in quotes where it needs them.
  private mutating func put(_ cell: some Collection<UInt8>, isFirst: Bool) {
    if !isFirst { text.append(UInt8(ascii: ",")) }
    guard cell.contains(where: CSVCell.needsQuotes) else {
      text.append(contentsOf: cell)
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }
}
