import Land

/// Reads header and rows from a scanner and gathers every fault of the file.
struct TableReading {
  private(set) var header: [String] = []
  private(set) var rowNumbers: [Int] = []
  private(set) var faults: [Finding] = []
  private(set) var notes: [Finding] = []
  private(set) var cellText: [UInt8] = []
  private(set) var cellEnds: [Int] = []

  private let file: String
  private let separator: Separator
  var scanner: RecordScanner
  private var blankRows: [Int] = []

  init(text: [UInt8], separator: Separator, file: String) {
    self.file = file
    self.separator = separator
    scanner = RecordScanner(text: text, separator: separator.byte)
  }

  mutating func readAll(mayHoldUndefined: Bool) {
    readHeader()
    guard !header.isEmpty else {
      faults.append(fault("table_empty", row: nil, column: nil, Words.tableEmpty, Words.mendEmpty))
      return
    }
    while let cells = scanner.nextRecord() { take(cells: cells, row: scanner.recordCount) }
    for quote in scanner.faults { faults.append(quoteFault(quote)) }
    cellText = scanner.text
    cellEnds = scanner.ends
    if mayHoldUndefined { refuseUndefined() }
    sayWhatWasAssumed()
    faults.sort { ($0.place.row ?? 0) < ($1.place.row ?? 0) }
  }

  mutating func readHeader() {
    guard let count = scanner.nextRecord() else { return }
    var start = 0
    header = scanner.ends.map { end in
      defer { start = end }
      return String(decoding: scanner.text[start..<end], as: UTF8.self)
    }
    scanner.dropCells(count)
    if header == [""] { return header = [] }
    var columnOfName: [String: Int] = [:]
    for (position, name) in header.enumerated() {
      if name.isEmpty {
        faults.append(
          fault(
            "header_empty", row: 1, column: nil, Words.headerEmpty(position + 1), Words.mendHeader))
      } else if let first = columnOfName[name] {
        faults.append(
          fault(
            "header_duplicate", row: 1, column: name,
            Words.headerDuplicate(name, first: first + 1, second: position + 1), Words.mendHeader))
      } else {
        columnOfName[name] = position
      }
    }
  }

  private mutating func take(cells: Int, row: Int) {
    if scanner.areBlank(cells) {
      scanner.dropCells(cells)
      blankRows.append(row)
    } else if cells != header.count {
      faults.append(
        fault(
          "row_ragged", row: row, column: nil, Words.ragged(cells: cells, header: header.count),
          Words.mendRagged(separator)))
    } else {
      rowNumbers.append(row)
    }
  }

  private func quoteFault(_ quote: RecordScanner.QuoteFault) -> Finding {
    let column = quote.cell < header.count ? header[quote.cell] : "\(quote.cell + 1)"
    return fault(
      quote.isUnclosed ? "quote_unclosed" : "quote_text_after", row: quote.record + 1,
      column: column, quote.isUnclosed ? Words.unclosedQuote : Words.textAfterQuote,
      Words.mendQuote)
  }

  private mutating func refuseUndefined() {
    guard faults.isEmpty else { return }
    var start = 0
    for (slot, end) in cellEnds.enumerated() {
      let cell = String(decoding: cellText[start..<end], as: UTF8.self)
      start = end
      guard cell.unicodeScalars.contains("\u{FFFD}") else { continue }
      faults.append(
        fault(
          "encoding", row: rowNumbers[slot / header.count], column: header[slot % header.count],
          Words.undefinedByte(cell), Words.mendEncoding))
    }
  }

  private mutating func sayWhatWasAssumed() {
    note("separator", Words.separatorAssumed(separator, rows: rowNumbers.count))
    if scanner.trimmedCells > 0 {
      note(
        "spaces", Words.trimmed(scanner.trimmedCells, firstRow: scanner.firstTrimmedRecord + 1))
    }
    if let first = blankRows.first {
      note("blank_rows", Words.blankRows(blankRows.count, firstRow: first))
    }
  }

  private mutating func note(_ check: String, _ message: Phrase) {
    notes.append(
      Finding(check: check, severity: .note, place: Place(file: file), message: message))
  }

  private func fault(
    _ check: String, row: Int?, column: String?, _ message: Phrase, _ mend: Phrase
  ) -> Finding {
    Finding(
      check: check, severity: .error, place: Place(file: file, row: row, column: column),
      message: message, mend: mend)
  }
}
