import Land

/// Reads the shapes of a `.shp` straight out of its bytes. Not through shapelib: it copies every record
/// three times, believes the counts it reads, and takes most of the time that a whole city needs.
struct ShapeReader {
  /// One shape per record; nil is a null shape.
  let records: LayerRecords
  /// The rectangle around all of them.
  let box: Box
  /// What was mended or odd.
  let findings: [Finding]

  /// Reads a file whole. A kind that the caller does not take is a fault; so are records that
  /// contradict themselves, all of them named. `rows` is the number of rows in the table.
  init(_ set: ShapefileSet, taking kinds: [LayerKind], rows: Int?) throws(InputError) {
    let bytes = try set.bytes("shp") ?? []
    let index = try set.bytes("shx")
    let shapes = unsafe bytes.span.bytes
    let file = set.name("shp")
    guard shapes.byteCount >= 100, shapes.bigEndian(at: 0) == 9994 else {
      throw InputError(.malformed, [Words.noShapefile(file, shapes.byteCount)])
    }
    let found = try ShapeRecords(shapes, index: index, rows: rows, set)
    let (code, note) = Self.code(shapes, found.entries, file)
    let kind = code.number == 0 ? kinds.first : code.drawn
    guard let kind, kinds.contains(kind) else {
      throw InputError(.malformed, [Words.wrongKind(file, code, kinds)])
    }
    var reading = ShapeReading(file: file, kind: kind, count: found.entries.count)
    for (record, entry) in found.entries.enumerated() { reading.read(shapes, record, entry) }
    if !reading.faults.isEmpty { throw InputError(.malformed, reading.faults.findings) }
    records = reading.records
    box = reading.box
    var findings = found.findings + note + reading.findings
    if !StatedBox(shapes, at: 36).fits(reading.box) { findings.append(Words.wrongFileBox(file)) }
    self.findings = findings
  }

  /// The kind that the header states; where it states none or an unknown one, that of the first record
  /// that has a shape.
  private static func code(
    _ shapes: RawSpan, _ entries: [ShapeRecords.Entry], _ file: String
  ) -> (ShapeCode, [Finding]) {
    let stated = ShapeCode(shapes.littleEndian(at: 32))
    if stated.drawn != nil || stated.number == 31 { return (stated, []) }
    for entry in entries {
      let code = ShapeCode(shapes.littleEndian(at: entry.offset + 8))
      if code.drawn != nil { return (code, [Words.kindOfRecords(file, stated, code)]) }
    }
    return (stated, [])
  }
}
