public import Land

extension Layer {
  /// Reads `.shp`, `.shx`, `.dbf`, `.prj` and `.cpg` beside each other. `name` is how messages call the
  /// file, `path` where it lies. Missing files throw `.missing`; cut, contradicting or unreadable ones
  /// and an unknown coordinate system throw `.malformed`. All faults of different files at once.
  public init(shapefile path: String, named name: String, options: LayerOptions)
    throws(InputError)
  {
    let set = try ShapefileSet(path: path, file: name)
    var faults: [Finding] = []
    let index = collect(&faults) { () throws(InputError) in
      try ShapeIndex(set, taking: LayerKind.allCases.filter(options.kinds.contains))
    }
    let table = collect(&faults) { () throws(InputError) in
      try TableReader(set, forced: options.encoding)
    }
    if let index, let table, index.entries.count != table.attributes.rowCount {
      faults.append(Words.countsDiffer(set, index.entries.count, table.attributes.rowCount))
    }
    let shapes = index.flatMap { index in
      collect(&faults) { () throws(InputError) in try ShapeReader(set, index) }
    }
    let box = shapes.map(\.box) ?? Box([])
    let system = collect(&faults) { () throws(InputError) in
      try Self.system(set, options, box: box)
    }
    guard faults.isEmpty, let index, let table, let shapes, let system else {
      throw InputError(.malformed, faults)
    }
    var findings = table.findings + shapes.findings
    if index.isRebuilt { findings.append(Words.rebuiltIndex(set)) }
    if system.statesHeights { findings.append(Words.heightsLeftOut(set, system)) }
    var kept = shapes.records
    for row in table.deletedRows where kept.hasShape(row) {
      kept.drop(row)
      findings.append(Words.deletedRow(set, row))
    }
    self.init(
      name: Self.plainName(name), file: name, records: kept, attributes: table.attributes,
      system: system, encoding: table.encoding.rawValue, findings: findings)
  }

  /// The system from the project file or the `.prj`; without either, a fault that proposes some.
  private static func system(
    _ set: ShapefileSet, _ options: LayerOptions, box: Box
  ) throws(InputError) -> CoordinateSystem {
    if let crs = options.crs {
      return try CoordinateSystem(definition: crs, place: Place(file: set.file, column: "crs"))
    }
    guard let projection = set.projection else {
      throw InputError(.malformed, [Words.noSystem(set, LikelySystems.codes(box))])
    }
    return try CoordinateSystem(definition: projection, place: Place(file: set.name("prj")))
  }

  /// A file's name without folders and suffix.
  private static func plainName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return ShapefileSet.stem(last)
  }
}

/// The value of `body`, or nil with its faults added to the others.
private func collect<Value>(
  _ faults: inout [Finding], _ body: () throws(InputError) -> Value
) -> Value? {
  do {
    return try body()
  } catch {
    faults += error.findings
    return nil
  }
}
