/// The formats that are fed with damaged bytes. Each says which file of a tiny invented city the bytes
/// take the place of; every other file of that city stays whole.
public enum FuzzFormat: String, CaseIterable, Hashable, Sendable {
  /// A `.shp`, read beside tables of eight and of four rows, with the city's `.shx` and without.
  case shp
  /// A `.shx` beside a sound `.shp`.
  case shx
  /// A `.dbf`, read beside eight and beside four shapes.
  case dbf
  /// A `.prj`.
  case prj
  /// A `.cpg`, read beside a table in UTF-8 and beside one in CP1252.
  case cpg
  /// A project file.
  case toml
  /// A keyed table of the project.
  case csv
  /// A plan as delimited text.
  case plan
  /// Polygons as GeoJSON: as a layer, and as the areas of a plan.
  case geojson
  /// A GeoPackage with one layer.
  case gpkg
  /// Delimited text with well-known text in it.
  case wkt
  /// A `.shp` whose shapes become blocks: mended, measured, with shared borders.
  case blocks
}
