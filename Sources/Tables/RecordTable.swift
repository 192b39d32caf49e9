public import Land

/// Delimited text record by record as it stands: rows of any number of cells and blank ones are kept,
/// so that an answer can be put behind each.
public struct RecordTable: Sendable {
  /// The file as the user named it.
  public let file: String
  /// The names of the columns, unique and not empty.
  public let columns: [String]

  /// The UTF-8 text of all cells, one after the other.
  private let text: [UInt8]
  /// Where each cell of `text` ends.
  private let ends: [Int]
  /// The first cell of each record, and behind the last one how many cells there are.
  private let starts: [Int]
  /// Whether each record is as the header says, with its quotes closed and no byte without a meaning.
  private let sound: [Bool]

  /// How many records there are below the header.
  public var rowCount: Int { sound.count }

  /// Whether a row, counted from 0, can be read: as many cells as columns, or more with nothing in them,
  /// as spreadsheets write them; quotes closed, no byte that its encoding does not know.
  public func isSound(_ row: Int) -> Bool { sound[row] }

  /// Whether a row has nothing in it.
  public func isBlank(_ row: Int) -> Bool {
    let start = starts[row] == 0 ? 0 : ends[starts[row] - 1]
    return starts[row + 1] == starts[row] || ends[starts[row + 1] - 1] == start
  }

  /// How many cells a row has; of one that can be read as many as there are columns.
  public func cellCount(_ row: Int) -> Int {
    sound[row] ? columns.count : starts[row + 1] - starts[row]
  }

  /// The UTF-8 text of a cell; empty where the row has no such cell.
  public func bytes(row: Int, cell: Int) -> ArraySlice<UInt8> {
    let slot = starts[row] + cell
    guard slot < starts[row + 1] else { return [] }
    return text[(slot == 0 ? 0 : ends[slot - 1])..<ends[slot]]
  }

  /// The text of a cell; empty where the row has no such cell.
  public func cell(row: Int, cell: Int) -> String {
    String(decoding: bytes(row: row, cell: cell), as: UTF8.self)
  }

  /// Reads a file. `name` is how messages call it. Throws where it is missing, is no text, or has a
  /// header with empty or double names; no row is a fault.
  public init(path: String, named name: String) throws(InputError) {
    try self.init(bytes: try fileBytes(at: path, named: name), named: name)
  }

  /// Reads records from bytes. O(bytes).
  public init(bytes: [UInt8], named name: String) throws(InputError) {
    let decoded = try DecodedText(bytes: bytes, file: name)
    let separator = Separator.detected(in: decoded.text)
    var reading = TableReading(text: decoded.text, separator: separator, file: name)
    reading.readHeader()
    guard reading.faults.isEmpty, !reading.header.isEmpty else {
      throw InputError(
        .malformed,
        reading.faults.isEmpty
          ? [
            Finding(
              check: "table_empty", severity: .error, place: Place(file: name),
              message: Words.tableEmpty, mend: Words.mendEmpty)
          ] : reading.faults)
    }
    var starts = [0]
    var sound: [Bool] = []
    while let cells = reading.scanner.nextRecord() {
      let first = starts[starts.count - 1]
      let count = reading.header.count
      starts.append(first + cells)
      sound.append(
        cells == count
          || cells > count
            && reading.scanner.ends[first + cells - 1] == reading.scanner.ends[first + count - 1]
      )
    }
    for fault in reading.scanner.faults where fault.record > 0 { sound[fault.record - 1] = false }
    if decoded.hasUndefinedBytes {
      Self.markUndefined(reading.scanner.text, reading.scanner.ends, starts, &sound)
    }
    file = name
    columns = reading.header
    text = reading.scanner.text
    ends = reading.scanner.ends
    self.starts = starts
    self.sound = sound
  }

  /// Marks the records with a byte that the encoding does not know.
  private static func markUndefined(
    _ text: [UInt8], _ ends: [Int], _ starts: [Int], _ sound: inout [Bool]
  ) {
    let mark = Array("\u{FFFD}".utf8)
    for row in sound.indices where starts[row] < starts[row + 1] {
      let start = starts[row] == 0 ? 0 : ends[starts[row] - 1]
      let cells = text[start..<ends[starts[row + 1] - 1]]
      if cells.contains(mark) { sound[row] = false }
    }
  }
}
