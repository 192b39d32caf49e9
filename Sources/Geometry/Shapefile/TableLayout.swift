import Land

/// Where the rows and cells of a `.dbf` lie. What its header states about lengths is held against the
/// fields it lists and against the size of the file; a statement that does not fit is mended where the
/// others agree, and refused else.
struct TableLayout {
  /// A field as the header lists it.
  struct Field {
    /// The name's bytes.
    let name: [UInt8]
    /// The letter of its kind.
    let letter: UInt8
    /// Where its cell begins within a row, behind the mark of deletion.
    let offset: Int
    /// How many bytes its cells have.
    let width: Int
    /// Digits after the point.
    let decimals: Int
  }

  /// The fields in order.
  let fields: [Field]
  /// How many rows.
  let rowCount: Int
  /// Where the first row begins.
  let first: Int
  /// How many bytes a row has.
  let stride: Int
  /// The first byte: which program's kind of table.
  let version: UInt8
  /// What was mended.
  let findings: [Finding]

  /// Where a row begins.
  func start(of row: Int) -> Int { first + row * stride }

  /// Reads the header of a table.
  init(_ bytes: RawSpan, _ set: ShapefileSet) throws(InputError) {
    let file = set.name("dbf")
    guard bytes.byteCount >= 33, bytes.littleEndian(at: 4) >= 0 else {
      throw InputError(.malformed, [Words.noTable(file, bytes.byteCount)])
    }
    let rows = bytes.littleEndian(at: 4)
    let frames = TableFrame.possible(bytes)
    let fitting = frames.first { $0.fits(bytes, rows: rows, isExact: true) }
    let isModern = bytes.byte(at: 0) & 7 == 4 && (bytes.short(at: 8) - 69).isMultiple(of: 48)
    if fitting == nil, isModern { throw InputError(.malformed, [Words.dBase7(file)]) }
    guard let frame = fitting ?? frames.first(where: { $0.isAsStated }) else {
      throw InputError(.malformed, [Words.noTable(file, bytes.byteCount)])
    }
    let end = frame.first + rows * frame.stride
    if end > bytes.byteCount {
      let row = max(0, bytes.byteCount - frame.first) / frame.stride + 1
      let fault = Words.cutTable(
        file, stated: end, found: bytes.byteCount, row: min(row, rows), of: rows)
      throw InputError(.malformed, [fault])
    }
    guard frame.fits(bytes, rows: rows, isExact: false) else {
      throw InputError(.malformed, [Words.rowsDoNotLineUp(file, frame.stride)])
    }
    fields = frame.fields(bytes)
    rowCount = rows
    first = frame.first
    stride = frame.stride
    version = bytes.byte(at: 0)
    findings = Self.findings(file, bytes, frame, end)
  }

  /// What is odd about the lengths.
  private static func findings(
    _ file: String, _ bytes: RawSpan, _ frame: TableFrame, _ end: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    if frame.first != bytes.short(at: 8) {
      findings.append(Words.wrongHeaderLength(file, bytes.short(at: 8), frame.first))
    }
    if frame.stride != bytes.short(at: 10) {
      findings.append(Words.wrongRowLength(file, bytes.short(at: 10), frame.stride))
    }
    let spare = frame.stride - 1 - frame.width
    if spare > 0 { findings.append(Words.spareBytes(file, spare)) }
    let mark = 32 + 32 * frame.fieldCount
    if mark >= frame.first || bytes.byte(at: mark) != 0x0D {
      findings.append(Words.noFieldEnd(file, frame.fieldCount))
    }
    // One byte behind the rows marks the end; some programs fill up with zeros or marks.
    let rest = (end..<bytes.byteCount).count {
      bytes.byte(at: $0) != 0x1A && bytes.byte(at: $0) != 0
    }
    if rest > 0 {
      findings.append(Words.trailingTable(file, bytes.byteCount - end, frame.stride))
    }
    return findings
  }
}
