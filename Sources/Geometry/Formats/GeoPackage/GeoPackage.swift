import Land

extension LayerFormat {
  /// OGC GeoPackage: an SQLite database with tables of features.
  static let geoPackage = LayerFormat(
    name: "GeoPackage", endings: ["gpkg"], holdsSeveralLayers: true, comesInSeveralEncodings: false
  ) { (path, name, options) throws(InputError) in
    try Layer(geoPackage: path, named: name, options: options)
  }
}

extension Layer {
  /// Reads a table of features, in the order of its primary key. The file is never written to, and
  /// nothing is put beside it.
  init(geoPackage path: String, named name: String, options: LayerOptions) throws(InputError) {
    let file = try GeoPackageFile(path: path, named: name)
    let tables = try file.tables()
    let table = try Self.chosen(options.layer, among: tables, file: name)
    let rows = try file.rows(of: table)
    var findings = file.findings + rows.findings
    let system = try Self.system(table, rows.shapes.box, options, file: name, &findings)
    let context = RecordContext(
      name: tables.count == 1 ? LayerFormat.plainName(name) : table.name,
      attributes: rows.attributes, system: system, encoding: "UTF-8", findings: findings)
    try self.init(rows.shapes, context, kinds: options.kinds)
  }

  /// The table that is asked for, or the only one.
  private static func chosen(_ wanted: String?, among tables: [FeatureTable], file: String)
    throws(InputError) -> FeatureTable
  {
    let names = tables.map(\.name)
    if let wanted {
      let table =
        tables.first { $0.name == wanted }
        ?? tables.first { $0.name.lowercased() == wanted.lowercased() }
      if let table { return table }
      throw InputError(.malformed, [Words.unknownTable(file, wanted, names)])
    }
    guard let only = tables.first else { throw InputError(.malformed, [Words.noFeatures(file)]) }
    guard tables.count == 1 else {
      throw InputError(.malformed, [Words.severalTables(file, names)])
    }
    return only
  }

  /// The system that the project states, or else the file.
  private static func system(
    _ table: FeatureTable, _ box: Box, _ options: LayerOptions, file: String,
    _ findings: inout [Finding]
  ) throws(InputError) -> CoordinateSystem {
    if let crs = options.crs {
      return try CoordinateSystem(definition: crs, place: Place(file: file, column: "crs"))
    }
    guard let definition = table.system.definition else {
      throw InputError(
        .malformed, [Words.noStatedSystem(file, srs: table.system.id, LikelySystems.codes(box))])
    }
    let place = Place(file: file, column: "gpkg_spatial_ref_sys")
    let (system, noticed) = try CoordinateSystem.read(SystemText(definition), place: place)
    findings += noticed
    if let code = table.system.epsg, let found = system.epsg, code != found {
      findings.append(Words.otherCode(place, stated: code, found: found))
    }
    if system.statesHeights { findings.append(Words.heights(place, system)) }
    return system
  }
}
