internal import GRDB
import Land

/// A table of features in a GeoPackage.
struct FeatureTable {
  /// A column of attributes.
  struct Column {
    let name: String
    let kind: AttributeTable.Kind
  }

  /// What the file says of the coordinates' system.
  struct System {
    /// The number by which the file calls it.
    let id: Int
    /// WKT, or a code of EPSG; nil where the file calls it undefined.
    let definition: String?
    /// The code of EPSG, if the file states one.
    let epsg: Int?
  }

  /// The table's name.
  let name: String
  /// The column with the shapes.
  let geometry: String
  /// The column that tells features apart; nil for a view.
  let key: String?
  /// The attributes, in the table's order.
  let columns: [Column]
  /// Columns of bytes, which are left out.
  let leftOut: [String]
  /// The system.
  let system: System
}

extension GeoPackageFile {
  /// The tables of features, by name.
  func tables() throws(InputError) -> [FeatureTable] {
    try read { database in
      let listed = try Row.fetchAll(
        database,
        sql: """
          SELECT c.table_name AS name, g.column_name AS geometry, g.srs_id AS srs
          FROM gpkg_contents c JOIN gpkg_geometry_columns g
          ON lower(c.table_name) = lower(g.table_name)
          WHERE lower(c.data_type) = 'features' ORDER BY c.table_name
          """)
      return try listed.compactMap { row -> FeatureTable? in
        guard let name = Self.text(row["name"]), let geometry = Self.text(row["geometry"]) else {
          return nil
        }
        return try Self.table(
          name, geometry: geometry, srs: Self.whole(row["srs"]) ?? -1, database, file: self.name)
      }
    }
  }

  private static func table(
    _ name: String, geometry: String, srs: Int, _ database: Database, file: String
  ) throws -> FeatureTable {
    guard try database.tableExists(name) || database.viewExists(name) else {
      throw InputError(.malformed, [Words.absentTable(file, name)])
    }
    let declared = try database.columns(in: name)
    guard let shapes = declared.first(where: { $0.name.lowercased() == geometry.lowercased() })
    else { throw InputError(.malformed, [Words.absentGeometry(file, name, geometry)]) }
    var columns: [FeatureTable.Column] = []
    var leftOut: [String] = []
    for column in declared where column.name != shapes.name {
      if let kind = kind(column.type) {
        columns.append(FeatureTable.Column(name: column.name, kind: kind))
      } else {
        leftOut.append(column.name)
      }
    }
    let keys = declared.filter { $0.primaryKeyIndex > 0 }
    return FeatureTable(
      name: name, geometry: shapes.name, key: keys.count == 1 ? keys.first?.name : nil,
      columns: columns, leftOut: leftOut, system: try system(srs, database))
  }

  /// What a column of a declared type holds; nil for bytes.
  private static func kind(_ type: String) -> AttributeTable.Kind? {
    switch type.uppercased().prefix(while: { $0 != "(" && $0 != " " }) {
    case "BOOLEAN": .logical
    case "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "BIGINT": .integer
    case "REAL", "DOUBLE", "FLOAT", "NUMERIC", "DECIMAL": .decimal
    case "DATE", "DATETIME": .date
    case "BLOB", "GEOMETRY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING",
      "MULTIPOLYGON", "GEOMETRYCOLLECTION":
      nil
    default: .text
    }
  }

  private static func system(_ id: Int, _ database: Database) throws -> FeatureTable.System {
    let undefined = FeatureTable.System(id: id, definition: nil, epsg: nil)
    guard id > 0, try database.tableExists("gpkg_spatial_ref_sys"),
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ?", arguments: [id])
    else { return undefined }
    let organization = (text(row["organization"]) ?? "").trimmed.uppercased()
    let code = organization == "EPSG" ? whole(row["organization_coordsys_id"]) : nil
    let texts = [text(row["definition"]), text(row["definition_12_063"])]
    let stated = texts.compactMap { $0?.trimmed }.first {
      !$0.isEmpty && $0.lowercased() != "undefined"
    }
    return FeatureTable.System(
      id: id, definition: stated ?? code.map { "EPSG:\($0)" }, epsg: code)
  }

  /// A text of a row. SQLite keeps any kind of value in any column, and GRDB ends the program where a
  /// value is of another kind than asked for.
  private static func text(_ value: DatabaseValue?) -> String? {
    value.flatMap { String.fromDatabaseValue($0) }
  }

  /// A whole number of a row; nil where another value stands there.
  private static func whole(_ value: DatabaseValue?) -> Int? {
    value.flatMap { Int.fromDatabaseValue($0) }
  }
}
