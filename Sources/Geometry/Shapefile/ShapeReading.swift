import Land

/// The state of reading a `.shp` record by record.
struct ShapeReading {
  /// Records that cannot be read.
  private(set) var faults = FindingList()
  /// The rectangle around all points so far.
  private(set) var box = Box([])
  private let file: String
  private let kind: LayerKind
  private var shapes: [MultiPolygon?] = []
  private var lines: [MultiLine?] = []
  private var points: [[Point]?] = []
  private var odd = FindingList()
  private var surplus = FindingList()
  private var boxes = FindingList()
  private var empty: [Int] = []
  private var hasFurtherNumbers = false

  /// Before the first record.
  init(file: String, kind: LayerKind, count: Int) {
    self.file = file
    self.kind = kind
    switch kind {
    case .polygons: shapes.reserveCapacity(count)
    case .lines: lines.reserveCapacity(count)
    case .points: points.reserveCapacity(count)
    }
  }

  /// The shapes read.
  var records: LayerRecords {
    switch kind {
    case .polygons: .polygons(shapes)
    case .lines: .lines(lines)
    case .points: .points(points)
    }
  }

  /// What was mended or odd.
  var findings: [Finding] {
    var findings = odd.findings + surplus.findings + boxes.findings
    if !empty.isEmpty { findings.append(Words.recordsWithoutShape(file, empty)) }
    if hasFurtherNumbers { findings.append(Words.furtherNumbers(file)) }
    return findings
  }

  /// Reads the next record.
  mutating func read(_ bytes: RawSpan, _ record: Int, _ entry: ShapeRecords.Entry) {
    guard let frame = RecordFrame(bytes, entry), frame.code.drawn ?? kind == kind else {
      let code = ShapeCode(bytes.littleEndian(at: entry.offset + 8))
      faults.add(
        (code.drawn ?? kind) == kind
          ? Words.brokenRecord(file, record, entry)
          : Words.otherKind(file, record, entry, code, kind))
      return append([], record, nil)
    }
    if frame.surplus > 0 { surplus.add(Words.surplus(file, record, entry, frame)) }
    if frame.code.furtherNumbers > 0 { hasFurtherNumbers = true }
    if frame.partCount == 1, kind == .polygons { return readSingle(bytes, record, entry, frame) }
    var parts: [[Point]] = []
    var around = Box([])
    for part in 0..<frame.partCount {
      let range = frame.points(of: part, bytes)
      let points = bytes.points(at: frame.firstPoint + 16 * range.lowerBound, count: range.count)
      let look = PartLook(points)
      guard look.isFinite else {
        faults.add(Words.noNumbers(file, record, entry))
        return append([], record, nil)
      }
      around.include(look.box)
      parts.append(points)
    }
    check(bytes, record, frame, parts, around)
    append(parts, record, nil)
  }

  /// Reads a polygon of one ring without any detour.
  private mutating func readSingle(
    _ bytes: RawSpan, _ record: Int, _ entry: ShapeRecords.Entry, _ frame: RecordFrame
  ) {
    let points = bytes.points(at: frame.firstPoint, count: frame.pointCount)
    let look = PartLook(points)
    guard look.isFinite else {
      faults.add(Words.noNumbers(file, record, entry))
      return append([], record, nil)
    }
    check(bytes, record, frame, [points], look.box)
    append([points], record, RingAssembly(single: points, look))
  }

  /// Holds the record's rectangle against its points.
  private mutating func check(
    _ bytes: RawSpan, _ record: Int, _ frame: RecordFrame, _ parts: [[Point]], _ around: Box
  ) {
    box.include(around)
    guard let offset = frame.box, frame.pointCount > 0 else { return }
    let stated = StatedBox(bytes, at: offset)
    if stated.fits(around) { return }
    switch stated.verdict(parts, around) {
    case .right: break
    case .wrong: boxes.add(Words.wrongBox(file, record))
    case .stray(let point): faults.add(Words.strayPoint(file, record, point))
    }
  }

  /// Adds a record's shape.
  private mutating func append(_ parts: [[Point]], _ record: Int, _ single: RingAssembly?) {
    var hasShape = true
    switch kind {
    case .polygons:
      let assembly = single ?? RingAssembly(parts)
      for oddity in RingAssembly.Oddity.allCases {
        guard let (count, place) = assembly.oddities[oddity] else { continue }
        let finding = Words.oddRings(file, record, oddity, count, place)
        if finding.severity == .error { faults.add(finding) } else { odd.add(finding) }
      }
      hasShape = !assembly.shape.polygons.isEmpty
      shapes.append(hasShape ? assembly.shape : nil)
    case .lines:
      let sound = parts.map(\.withoutRepeats).filter { $0.count > 1 }
      if sound.count < parts.count {
        odd.add(Words.collapsedLines(file, record, parts.count - sound.count))
      }
      let left = sound.reduce(0) { $0 + $1.count }
      let repeated = parts.reduce(0) { $0 + $1.count } - left
      if repeated > 0, sound.count == parts.count {
        odd.add(Words.repeatedPoints(file, record, repeated))
      }
      hasShape = !sound.isEmpty
      lines.append(hasShape ? MultiLine(lines: sound) : nil)
    case .points:
      hasShape = parts.contains { !$0.isEmpty }
      points.append(hasShape ? Array(parts.joined()) : nil)
    }
    if !hasShape { empty.append(record) }
  }
}
