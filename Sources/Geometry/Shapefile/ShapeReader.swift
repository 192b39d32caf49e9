import Land

/// Reads the shapes of a checked shapefile.
struct ShapeReader {
  /// One shape per record; nil is a null shape.
  let shapes: [MultiPolygon?]
  /// The rectangle around all of them.
  let box: Box
  /// What was odd about their rings.
  let findings: [Finding]

  /// Reads every record through shapelib.
  init(_ set: ShapefileSet, _ index: ShapeIndex) throws(InputError) {
    let folder = MemoryFolder()
    folder.files["shp"] = MemoryFile(set.shapes)
    folder.files["shx"] = MemoryFile(index.bytes(header: set.shapes.prefix(100)))
    var shapes: [MultiPolygon?] = []
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
        let (shape, oddities) = RingAssembly.shape(rings)
        findings += Words.oddRings(set.file, record, oddities)
        box.include(Box(shape))
        shapes.append(shape.polygons.isEmpty ? nil : shape)
      }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
    self.shapes = shapes
    self.box = box
    self.findings = findings
  }
}

extension Point {
  /// Whether both coordinates are numbers of a size that maps can have.
  var isFinite: Bool { abs(x) < 1e12 && abs(y) < 1e12 }
}
