import Land

/// Reads the attribute table of a shapefile straight out of its bytes.
struct TableReader {
  /// The table.
  let attributes: AttributeTable
  /// The encoding decided on.
  let encoding: TextEncoding
  /// What was assumed, mended or noticed.
  let findings: [Finding]

  /// Checks the header, reads every cell, decides the encoding.
  init(_ set: ShapefileSet, forced: String?) throws(InputError) {
    let table = try set.bytes("dbf") ?? []
    let bytes = unsafe table.span.bytes
    let layout = try TableLayout(bytes, set)
    let file = set.name("dbf")
    var marks = FindingList()
    var isDeleted = [Bool](repeating: false, count: layout.rowCount)
    for row in 0..<layout.rowCount {
      let mark = bytes.byte(at: layout.start(of: row))
      isDeleted[row] = mark == 0x2A
      if mark == 0x2A { marks.add(Words.deletedRow(file, row)) }
      if !TableFrame.isMark(mark) { marks.add(Words.oddMark(file, row)) }
    }
    var reading = TableReading(file: file)
    for field in layout.fields { reading.read(bytes, layout, field, isDeleted: isDeleted) }
    let choice = try EncodingChoice(
      reading.probe, languageByte: bytes.byte(at: 29), set: set, forced: forced)
    encoding = choice.encoding
    reading.decode(bytes, as: choice.encoding)
    attributes = AttributeTable(
      columns: reading.columns, rowCount: layout.rowCount,
      deletedRows: Set(isDeleted.indices.filter { isDeleted[$0] }))
    findings = layout.findings + choice.findings + marks.findings + reading.findings
  }
}

/// The state of reading a table column by column.
struct TableReading {
  /// The columns read.
  private(set) var columns: [AttributeTable.Column] = []
  /// What the text looks like.
  private(set) var probe = TextProbe()
  private let file: String
  private var readings: [ColumnReading] = []
  private var names: [[UInt8]] = []
  private var kinds: [AttributeTable.Kind] = []
  private var notes: [Finding] = []

  /// Before the first column.
  init(file: String) { self.file = file }

  /// What is odd about columns and cells.
  var findings: [Finding] { notes + readings.flatMap { $0.odd.findings } }

  /// Reads a column. One whose values do not stand in the table is left out, and that is said.
  mutating func read(
    _ bytes: RawSpan, _ layout: TableLayout, _ field: TableLayout.Field, isDeleted: [Bool]
  ) {
    let shown = String(decoding: field.name, as: UTF8.self).trimmed
    let place = Place(file: file, column: shown)
    var kind = CellKind(field, version: layout.version)
    if kind == nil {
      notes.append(Words.unknownFieldKind(place, field.letter))
      kind = .text
    }
    guard let kind, kind != .unreadable else {
      notes.append(Words.unreadableField(place, field.letter))
      return
    }
    var reading = ColumnReading(bytes, layout, field, kind, isDeleted: isDeleted, place: place)
    for index in reading.waiting.indices {
      let cell = reading.waiting[index]
      let (text, isCut) = probe.look(at: bytes.extracting(cell.range), isFull: cell.isFull)
      guard let text, !isCut, !text.hasUnreadable else { continue }
      reading.set(text, row: cell.row)
      reading.waiting[index].isSound = true
    }
    if field.name.contains(where: { $0 >= 128 }) {
      _ = probe.look(at: unsafe field.name.span.bytes, isFull: field.name.count > 9)
    }
    readings.append(reading)
    names.append(field.name)
    kinds.append(kind.kind(decimals: field.decimals))
  }

  /// Turns what waited into text of the encoding decided on.
  mutating func decode(_ bytes: RawSpan, as encoding: TextEncoding) {
    let decoder = TextDecoder(encoding)
    var seen: Set<String> = []
    for index in readings.indices {
      decodeCells(bytes, index, decoder)
      let name = Self.name(decoder.text(names[index]).trimmed, position: index + 1, &seen)
      if let finding = name.finding(file) { notes.append(finding) }
      columns.append(
        AttributeTable.Column(name: name.chosen, kind: kinds[index], cells: readings[index].cells))
    }
  }

  private mutating func decodeCells(_ bytes: RawSpan, _ index: Int, _ decoder: TextDecoder) {
    let isUnicode = decoder.encoding == .utf8
    for cell in readings[index].waiting where !(isUnicode && cell.isSound) {
      var text = decoder.text(bytes.bytes(cell.range))
      if isUnicode {
        let (valid, isCut) = probe.look(at: bytes.extracting(cell.range), isFull: cell.isFull)
        text = valid ?? text
        if isCut { readings[index].note(cell.row) { Words.cutText($0, text) } }
      }
      if text.hasUnreadable {
        readings[index].note(cell.row) { Words.unreadableText($0, text, decoder.encoding) }
      }
      readings[index].set(text, row: cell.row)
    }
  }

  /// A name that no other column has.
  private static func name(
    _ name: String, position: Int, _ seen: inout Set<String>
  ) -> ColumnName {
    var chosen = name.isEmpty ? "COLUMN_\(position)" : name
    var number = 2
    while !seen.insert(chosen).inserted {
      chosen = "\(name.isEmpty ? "COLUMN_\(position)" : name)_\(number)"
      number += 1
    }
    return ColumnName(stated: name, chosen: chosen, position: position)
  }
}

/// A column's name as the file states it, and as it is called.
struct ColumnName {
  let stated: String
  let chosen: String
  let position: Int

  /// What is said if the two differ.
  func finding(_ file: String) -> Finding? {
    stated == chosen ? nil : Words.renamedColumn(file, self)
  }
}

extension String {
  /// Whether it holds signs that stand for bytes without a meaning: U+FFFD, or controls beyond ASCII.
  fileprivate var hasUnreadable: Bool {
    let units = utf8Span.span
    for index in 1..<max(units.count, 1) {
      let (lead, next) = (units[index - 1], units[index])
      if lead == 0xC2, next < 0xA0 { return true }
      if lead == 0xBF, next == 0xBD, index > 1, units[index - 2] == 0xEF { return true }
    }
    return false
  }
}
