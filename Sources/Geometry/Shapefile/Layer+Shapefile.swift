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
    let table = collect(&faults) { () throws(InputError) in
      try TableReader(set, forced: options.encoding)
    }
    let shapes = collect(&faults) { () throws(InputError) in
      try ShapeReader(
        set, taking: LayerKind.allCases.filter(options.kinds.contains),
        rows: table?.attributes.rowCount)
    }
    let box = shapes.map(\.box) ?? Box([])
    let choice = collect(&faults) { () throws(InputError) in
      try SystemChoice(
        SystemChoice.Layer(
          file: name, statedIn: set.name("prj"), stated: set.projection, box: box),
        forced: options.crs)
    }
    guard faults.isEmpty, let table, let shapes, let choice else {
      throw InputError(.malformed, faults)
    }
    var records = shapes.records
    records.drop(table.attributes.deletedRows)
    self.init(
      name: Self.plainName(name), file: name, records: records, attributes: table.attributes,
      system: choice.system, encoding: table.encoding.rawValue,
      findings: table.findings + shapes.findings + choice.findings)
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
