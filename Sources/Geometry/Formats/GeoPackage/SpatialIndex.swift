internal import GRDB

/// The spatial index of a GeoPackage's layer (OGC 12-128r17, annex F.3): rectangles in an R-tree, and
/// triggers by which programs that know shapes keep it up to date.
enum SpatialIndex {
  /// Fills the index of a layer whose rows have the keys 1, 2, 3 …
  static func add(of layer: GeoPackageLayer, to database: Database) throws {
    let index = "rtree_\(layer.name)_geom".quotedDatabaseIdentifier
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(index) USING rtree(id, minx, maxx, miny, maxy)")
    let insert = try database.makeStatement(sql: "INSERT INTO \(index) VALUES (?, ?, ?, ?, ?)")
    for (row, entry) in layer.rows.enumerated() {
      let box = entry.shape.box
      guard box.left <= box.right else { continue }
      try insert.execute(arguments: [row + 1, box.left, box.right, box.bottom, box.top])
    }
    try database.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')",
      arguments: [layer.name, "http://www.geopackage.org/spec120/#extension_rtree"])
    for sql in triggers(layer.name) { try database.execute(sql: sql) }
  }

  /// The triggers, as the standard words them.
  private static func triggers(_ name: String) -> [String] {
    let table = name.quotedDatabaseIdentifier
    let index = "rtree_\(name)_geom".quotedDatabaseIdentifier
    func trigger(_ kind: String, _ event: String, _ condition: String, _ action: String) -> String {
      let own = "rtree_\(name)_geom_\(kind)".quotedDatabaseIdentifier
      return "CREATE TRIGGER \(own) AFTER \(event) ON \(table) WHEN (\(condition)) "
        + "BEGIN \(action); END"
    }
    let filled = "NEW.\"geom\" NOTNULL AND NOT ST_IsEmpty(NEW.\"geom\")"
    let empty = "(NEW.\"geom\" ISNULL OR ST_IsEmpty(NEW.\"geom\"))"
    let put =
      "INSERT OR REPLACE INTO \(index) VALUES (NEW.\"fid\", ST_MinX(NEW.\"geom\"), "
      + "ST_MaxX(NEW.\"geom\"), ST_MinY(NEW.\"geom\"), ST_MaxY(NEW.\"geom\"))"
    let drop = "DELETE FROM \(index) WHERE id = OLD.\"fid\""
    let dropBoth = "DELETE FROM \(index) WHERE id IN (OLD.\"fid\", NEW.\"fid\")"
    let same = "OLD.\"fid\" = NEW.\"fid\" AND "
    let other = "OLD.\"fid\" != NEW.\"fid\" AND "
    return [
      trigger("insert", "INSERT", filled, put),
      trigger("update1", "UPDATE OF \"geom\"", same + "(\(filled))", put),
      trigger("update2", "UPDATE OF \"geom\"", same + empty, drop),
      trigger("update3", "UPDATE", other + "(\(filled))", drop + "; " + put),
      trigger("update4", "UPDATE", other + empty, dropBoth),
      trigger("delete", "DELETE", "OLD.\"geom\" NOT NULL", drop),
    ]
  }
}
