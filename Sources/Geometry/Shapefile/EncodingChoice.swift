import Land

/// Decides in which encoding a table's text is written, and says how it came to it.
struct EncodingChoice {
  /// The encoding.
  let encoding: TextEncoding
  /// What was assumed.
  let findings: [Finding]

  /// Order: the project file, `.cpg`, the table's language byte, the text itself. Text beyond ASCII
  /// that is valid UTF-8 outweighs the language byte, which many programs write without thought.
  init(_ table: RawTable, set: ShapefileSet, forced: String?) throws(InputError) {
    let place = Place(file: set.name("dbf"))
    let samples = TextSamples(table)
    var notes: [Finding] = []
    var stated: TextEncoding?
    if let name = forced {
      stated = TextEncoding(name: name)
      if stated == nil { throw InputError(.malformed, [Words.unknownEncoding(place, name)]) }
    } else if let name = set.codePage {
      stated = TextEncoding(name: name)
      if stated == nil { notes.append(Words.unknownCodePage(Place(file: set.name("cpg")), name)) }
    }
    let byte = TextEncoding(languageByte: set.table[29])
    switch (samples.isASCII, stated) {
    case (true, _):
      encoding = stated ?? byte ?? .utf8
    case (false, .utf8?) where !samples.isUTF8:
      encoding = forced == nil ? .cp1252 : .utf8
      notes.append(Words.brokenUTF8(place, encoding, samples.firstBroken))
    case (false, let stated?):
      encoding = stated
    case (false, nil):
      encoding = samples.isUTF8 ? .utf8 : byte ?? .cp1252
      let texts = samples.texts(TextDecoder(encoding))
      notes.append(
        samples.isUTF8
          ? Words.assumedUTF8(place, byte, texts)
          : Words.assumedEncoding(place, encoding, byte, texts))
    }
    findings = notes
  }
}

/// The cells of a table whose text goes beyond ASCII.
struct TextSamples {
  /// Up to three different cells beyond ASCII.
  private var cells: [[UInt8]] = []
  /// Whether no cell goes beyond ASCII.
  private(set) var isASCII = true
  /// Whether every cell is valid UTF-8. A character cut at a full cell's end does not count against it.
  private(set) var isUTF8 = true
  /// The first cell that is not valid UTF-8: row from 1 and the column's name.
  private(set) var firstBroken: (row: Int, column: String)?

  /// Looks at every cell.
  init(_ table: RawTable) {
    for column in table.columns where column.kind == .text {
      for (row, cell) in column.cells.enumerated() {
        guard let cell, cell.contains(where: { $0 >= 128 }) else { continue }
        isASCII = false
        if cells.count < 3, !cells.contains(cell) { cells.append(cell) }
        guard isUTF8, !Self.isValid(cell, isFull: cell.count >= column.width) else { continue }
        isUTF8 = false
        firstBroken = (row + 1, String(decoding: column.name, as: UTF8.self))
      }
    }
  }

  /// The samples as text.
  func texts(_ decoder: TextDecoder) -> [String] { cells.map { decoder.text($0) } }

  private static func isValid(_ cell: [UInt8], isFull: Bool) -> Bool {
    if String(validating: cell, as: UTF8.self) != nil { return true }
    guard isFull else { return false }
    return (1...3).contains { String(validating: cell.dropLast($0), as: UTF8.self) != nil }
  }
}
