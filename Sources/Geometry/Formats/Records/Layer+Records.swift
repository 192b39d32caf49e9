import Land

/// What a file says of its records beside their shapes.
struct RecordContext {
  /// The layer's name.
  let name: String
  /// The attributes, one row per record.
  let attributes: AttributeTable
  /// The coordinate system.
  let system: CoordinateSystem
  /// The encoding of the text.
  let encoding: String
  /// What was assumed or noticed.
  let findings: [Finding]
}

extension Layer {
  /// A layer of records read from a file. Throws when their kinds differ or are not wanted, and when
  /// their system counts in degrees and their coordinates are plainly none.
  init(_ records: RecordShapes, _ context: RecordContext, kinds: Set<LayerKind>)
    throws(InputError)
  {
    precondition(records.count == context.attributes.rowCount, "as many shapes as rows")
    var faults = records.faults
    if context.system.isGeographic, !records.box.isEmpty, !records.box.holdsDegrees {
      faults.append(
        Words.noDegrees(records.file, context.system, LikelySystems.codes(records.box)))
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    let kind = try records.kind(among: kinds)
    let isSwapped =
      context.system.isGeographic && !records.box.isEmpty && records.box.holdsSwappedDegrees
    let swapped =
      isSwapped ? [Words.swapped(records.file, context.system, records.box)] : []
    self.init(
      name: context.name, file: records.file, records: records.sorted(as: kind),
      attributes: context.attributes, system: context.system, encoding: context.encoding,
      findings: context.findings + records.findings + swapped)
  }
}

extension RecordShapes {
  /// The shapes as those of a layer of one kind, which all of them have.
  fileprivate func sorted(as kind: LayerKind) -> LayerRecords {
    switch kind {
    case .polygons:
      .polygons(shapes.map { if case .polygons(let shape) = $0 { shape } else { nil } })
    case .lines: .lines(shapes.map { if case .lines(let line) = $0 { line } else { nil } })
    case .points: .points(shapes.map { if case .points(let points) = $0 { points } else { nil } })
    }
  }
}

extension Box {
  /// Whether it holds nothing.
  var isEmpty: Bool { left > right }

  /// Whether it lies in Central Europe once longitude and latitude change places, and far from any
  /// town as it is: in the sea between Arabia and the Horn of Africa.
  var holdsSwappedDegrees: Bool {
    left >= 45.5 && right <= 56 && bottom >= 5 && top <= 15.5
  }

  /// Whether all of it may be longitude and latitude.
  var holdsDegrees: Bool { left >= -180 && right <= 180 && bottom >= -90 && top <= 90 }
}
