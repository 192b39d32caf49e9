import Land
import Tables

extension LayerFormat {
  /// Delimited text with shapes as well-known text, or with coordinates of points.
  static let delimitedText = LayerFormat(
    name: "CSV", endings: ["csv", "txt"], needsGeometryColumns: true
  ) { (path, name, options) throws(InputError) in
    try Layer(delimitedText: path, named: name, options: options)
  }
}

extension Layer {
  /// Reads a table whose rows are records. All cells are text. Such a file states no system, unless
  /// its shapes begin with `SRID=…;`, so the project must.
  init(delimitedText path: String, named name: String, options: LayerOptions)
    throws(InputError)
  {
    let plain = try NamedFile.read(path, named: name)
    let coordinates = HouseCoordinates(plain)
    let bytes = coordinates?.withHeader ?? plain
    var options = options
    options.crs = options.crs ?? coordinates?.system
    let table = try Self.table(bytes, name, options)
    let source = try GeometryColumns(table, chosen: options.geometry)
    var reading = DelimitedShapes(table)
    switch source {
    case .text(let column): reading.read(text: column)
    case .coordinates(let x, let y): reading.read(x: x, y: y)
    }
    guard reading.shapes.faults.isEmpty else {
      throw InputError(.malformed, reading.shapes.faults)
    }
    var findings = table.findings + [source.finding(table)] + reading.findings
    let system = try Self.system(reading, options, name, &findings)
    let context = RecordContext(
      name: LayerFormat.plainName(name),
      attributes: Self.attributes(
        table, source, headerRows: coordinates == nil ? 0 : 1),
      system: system,
      encoding: options.encoding.flatMap { TextEncoding(name: $0) }?.rawValue ?? table.encoding,
      findings: findings)
    try self.init(reading.shapes, context, kinds: options.kinds)
  }

  /// The table in the encoding that the project states, or else the detected one.
  private static func table(_ bytes: [UInt8], _ name: String, _ options: LayerOptions)
    throws(InputError) -> Table
  {
    guard let stated = options.encoding else { return try Table(bytes: bytes, named: name) }
    guard let encoding = TextEncoding(name: stated) else {
      throw InputError(.malformed, [Words.unknownEncoding(Place(file: name), stated)])
    }
    return try Table(bytes: Array(TextDecoder(encoding).text(bytes).utf8), named: name)
  }

  /// Every column but the one with the shapes; rows are numbered as in the file, without header rows that
  /// it does not have.
  private static func attributes(
    _ table: Table, _ source: GeometryColumns, headerRows: Int
  ) -> AttributeTable {
    var columns: [AttributeTable.Column] = []
    for (position, name) in table.columns.enumerated() {
      if case .text(position) = source { continue }
      columns.append(
        AttributeTable.Column(name: name, kind: .text, cells: table.cells(column: position)))
    }
    return AttributeTable(
      columns: columns, rowCount: table.rowCount,
      rowNumbers: table.rowNumbers.map { $0 - headerRows })
  }

  private static func system(
    _ reading: DelimitedShapes, _ options: LayerOptions, _ name: String,
    _ findings: inout [Finding]
  ) throws(InputError) -> CoordinateSystem {
    if let crs = options.crs {
      return try CoordinateSystem(definition: crs, place: Place(file: name, column: "crs"))
    }
    guard let code = reading.systemID else {
      throw InputError(
        .malformed, [Words.csvWithoutSystem(name, LikelySystems.codes(reading.shapes.box))])
    }
    let system = try CoordinateSystem(definition: "EPSG:\(code)", place: Place(file: name))
    findings.append(Words.statedSystem(name, "SRID=\(code)", system))
    return system
  }
}
