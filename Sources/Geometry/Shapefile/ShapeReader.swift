import Land

/// Reads the shapes of a checked shapefile.
struct ShapeReader {
  /// One shape per record; nil is a null shape.
  let records: LayerRecords
  /// The rectangle around all of them.
  let box: Box
  /// What was odd about their rings.
  let findings: [Finding]

  /// Reads every record through shapelib.
  init(_ set: ShapefileSet, _ index: ShapeIndex) throws(InputError) {
    let folder = MemoryFolder()
    folder.files["shp"] = MemoryFile(set.shapes)
    folder.files["shx"] = MemoryFile(index.bytes(header: set.shapes.prefix(100)))
    var parts: [[[Point]]] = []
    var findings: [Finding] = []
    var faults: [Finding] = []
    var box = Box([])
    let file = set.name("shp")
    try folder.withName { name throws(InputError) in
      guard let handle = ShapeFileHandle(opening: name), handle.count == index.entries.count else {
        throw InputError(.malformed, [Words.noShapefile(file, set.shapes.count)])
      }
      for record in 0..<handle.count {
        guard let rings = handle.rings(record), rings.joined().allSatisfy({ $0.isFinite }) else {
          faults.append(Words.brokenRecord(file, record, index.entries[record]))
          continue
        }
        if let stray = Self.stray(rings, Self.statedBox(set.shapes, index.entries[record])) {
          faults.append(Words.strayPoint(file, record, stray))
          continue
        }
        for ring in rings { box.include(Box(ring)) }
        parts.append(rings)
      }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
    records = Self.records(of: index.drawn, parts, set.file, &findings)
    self.box = box
    self.findings = findings
  }

  /// The shapes that records' parts make; what was odd about them is added to the findings.
  private static func records(
    of kind: LayerKind, _ parts: [[[Point]]], _ file: String, _ findings: inout [Finding]
  ) -> LayerRecords {
    switch kind {
    case .points: return .points(parts.map { $0.isEmpty ? nil : Array($0.joined()) })
    case .lines:
      var lines: [MultiLine?] = []
      for (record, parts) in parts.enumerated() {
        let sound = parts.filter { part in part.contains { $0 != part[0] } }
        if sound.count < parts.count {
          findings.append(Words.collapsedLines(file, record, parts.count - sound.count))
        }
        lines.append(sound.isEmpty ? nil : MultiLine(lines: sound))
      }
      return .lines(lines)
    case .polygons:
      var shapes: [MultiPolygon?] = []
      for (record, rings) in parts.enumerated() {
        let (shape, oddities) = RingAssembly.shape(rings)
        findings += Words.oddRings(file, record, oddities)
        shapes.append(shape.polygons.isEmpty ? nil : shape)
      }
      return .polygons(shapes)
    }
  }

  /// The rectangle that a record states around itself; nil for a null shape, and where it says nothing.
  private static func statedBox(_ bytes: [UInt8], _ entry: ShapeIndex.Entry) -> Box? {
    guard entry.length >= 36 else { return nil }
    let start = entry.offset + 12
    let sides = (0..<4).map { bytes.littleEndianDouble(at: start + 8 * $0) }
    guard sides.allSatisfy(\.isFinite), sides[2] > sides[0], sides[3] > sides[1] else { return nil }
    return Box([Point(x: sides[0], y: sides[1]), Point(x: sides[2], y: sides[3])])
  }

  /// The first point that lies farther outside the stated rectangle than this is wide or high: the
  /// file contradicts itself. Sloppy rounding stays far below that.
  private static func stray(_ rings: [[Point]], _ stated: Box?) -> Point? {
    guard let stated else { return nil }
    let reach = max(stated.right - stated.left, stated.top - stated.bottom)
    return rings.joined().first { point in
      point.x < stated.left - reach || point.x > stated.right + reach
        || point.y < stated.bottom - reach || point.y > stated.top + reach
    }
  }
}

extension Point {
  /// Whether both coordinates are numbers of a size that maps can have.
  var isFinite: Bool { abs(x) < 1e12 && abs(y) < 1e12 }
}
