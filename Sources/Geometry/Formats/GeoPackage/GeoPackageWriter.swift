import Foundation
internal import GRDB
package import Land

/// Writes GeoPackages 1.3 (OGC 12-128r17): layers, their system, spatial indices and styles. Same
/// layers, same bytes: the time of the last change is a fixed day.
package struct GeoPackageWriter {
  /// The day that stands where a file says when it was changed.
  private static let day = "2026-01-01T00:00:00.000Z"
  /// The number of a system without an EPSG code.
  private static let ownSystem = 100_000

  private let layers: [GeoPackageLayer]
  private let system: CoordinateSystem
  private let systemID: Int

  /// The bytes of a file of layers in one system.
  package static func bytes(_ layers: [GeoPackageLayer], system: CoordinateSystem)
    throws(InputError) -> [UInt8]
  {
    let writer = GeoPackageWriter(
      layers: layers, system: system, systemID: system.epsg ?? ownSystem)
    return try ScratchFile.bytes { try writer.write(to: $0) }
  }

  private func write(to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      // The file is scratch: nothing is lost with it.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try database.execute(
        sql: "PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300")
      try database.inTransaction {
        try database.execute(sql: Self.schema)
        try addSystems(database)
        for layer in layers { try add(layer, to: database) }
        try addStyles(database)
        return .commit
      }
    }
    try queue.close()
  }

  private func addSystems(_ database: Database) throws {
    let degrees = CoordinateSystem.wgs84
    var systems: [(name: String, id: Int, organization: String, text: String)] = [
      ("Undefined cartesian", -1, "NONE", "undefined"),
      ("Undefined geographic", 0, "NONE", "undefined"),
      (degrees.name, 4326, "EPSG", degrees.wellKnownText(.common)),
    ]
    if systemID != 4326 {
      let organization = system.epsg == nil ? "NONE" : "EPSG"
      systems.append((system.name, systemID, organization, system.wellKnownText(.common)))
    }
    for entry in systems {
      try database.execute(
        sql: "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
        arguments: [entry.name, entry.id, entry.organization, entry.id, entry.text])
    }
  }

  private func add(_ layer: GeoPackageLayer, to database: Database) throws {
    let name = layer.name.quotedDatabaseIdentifier
    let columns = layer.columns.map { ", " + $0.name.quotedDatabaseIdentifier + " " + $0.type }
    try database.execute(
      sql: "CREATE TABLE \(name) (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
        + "geom \(layer.kind.rawValue)\(columns.joined()))")
    let box = layer.box
    try database.execute(
      sql: "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)",
      arguments: [
        layer.name, layer.name, Self.day, box?.left, box?.bottom, box?.right, box?.top, systemID,
      ])
    try database.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
      arguments: [layer.name, layer.kind.rawValue, systemID])
    let marks = String(repeating: ", ?", count: layer.columns.count)
    let insert = try database.makeStatement(sql: "INSERT INTO \(name) VALUES (?, ?\(marks))")
    for (row, entry) in layer.rows.enumerated() {
      let blob = Data(GeoPackageBlob.bytes(entry.shape, systemID: systemID))
      try insert.execute(
        arguments: StatementArguments(
          [(row + 1).databaseValue, blob.databaseValue] + entry.values.map(\.inDatabase)))
    }
    try SpatialIndex.add(of: layer, to: database)
  }

  /// The table in which QGIS looks for the styles of a GeoPackage's layers.
  private func addStyles(_ database: Database) throws {
    let styled = layers.filter { $0.style != nil }
    guard !styled.isEmpty else { return }
    try database.execute(
      sql: """
        CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
          f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
          f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
          useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
          update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change,
          srs_id) VALUES ('layer_styles', 'attributes', 'layer_styles', '', '\(Self.day)', 0)
        """)
    for layer in styled {
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
            f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner,
            update_time) VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', ?)
          """, arguments: [layer.name, layer.name, layer.style, Self.day])
    }
  }
}

extension GeoPackageLayer.Value {
  /// The value as SQLite keeps it.
  fileprivate var inDatabase: DatabaseValue {
    switch self {
    case .none: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .decimal(let number): number.databaseValue
    case .logical(let value): (value ? 1 : 0).databaseValue
    }
  }
}

extension GeoPackageWriter {
  /// The tables that every GeoPackage has (OGC 12-128r17, annex C).
  private static let schema = """
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
      identifier TEXT UNIQUE, description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
      geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,
      m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT,
      extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
      CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
    """
}
