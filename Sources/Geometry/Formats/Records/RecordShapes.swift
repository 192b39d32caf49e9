import Land

/// The shapes of all records of a file, one after the other, with what was wrong or odd about them.
struct RecordShapes {
  /// One shape per record; nil is none.
  private(set) var shapes: [RecordShape?] = []
  /// The rectangle around all of them.
  private(set) var box = Box([])
  /// What makes a shape useless.
  var faults: [Finding] = []
  /// What was mended.
  private(set) var findings: [Finding] = []
  /// How messages call the file.
  let file: String

  /// No records yet.
  init(file: String) { self.file = file }

  /// How many records there are.
  var count: Int { shapes.count }

  /// Adds a record without a shape.
  mutating func appendNothing() { shapes.append(nil) }

  /// Adds a record with the shape of some parts. `row` is what messages call the record.
  mutating func append(_ parts: ShapeBuilder, row: Int) {
    do {
      let shape = try parts.shape()
      var box = box
      shape?.visit { box.include($0) }
      self.box = box
      shapes.append(shape)
    } catch {
      faults.append(Words.noShape(Place(file: file, row: row), error))
      shapes.append(nil)
    }
    if parts.openRings > 0 {
      findings.append(Words.closedRings(Place(file: file, row: row), parts.openRings))
    }
    if parts.collapsedRings > 0 {
      findings.append(Words.leftOutRings(Place(file: file, row: row), parts.collapsedRings))
    }
  }

  /// Adds a record whose shape cannot be read.
  mutating func append(fault: Finding) {
    faults.append(fault)
    shapes.append(nil)
  }

  /// The one kind of all shapes. A file with several kinds, or of a kind that the caller does not
  /// take, is refused; one without any shape has the kind that the caller takes.
  func kind(among kinds: Set<LayerKind>) throws(InputError) -> LayerKind {
    var counts: [(kind: LayerKind, count: Int)] = []
    for kind in LayerKind.allCases {
      let count = shapes.count { $0?.kind == kind }
      if count > 0 { counts.append((kind, count)) }
    }
    guard let first = counts.first else {
      return LayerKind.allCases.first { kinds.contains($0) } ?? .polygons
    }
    guard counts.count == 1 else {
      throw InputError(.malformed, [Words.mixedKinds(file, counts)])
    }
    guard kinds.contains(first.kind) else {
      throw InputError(.malformed, [Words.otherKind(file, first.kind, wanted: kinds)])
    }
    return first.kind
  }
}
