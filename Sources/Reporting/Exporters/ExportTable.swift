import Delimitation
import Geometry
import Land

/// A table of a report for formats whose columns have a type.
struct ExportTable: Sendable {
  /// What a column holds.
  enum Kind: Hashable, Sendable { case text, integer, decimal, logical }

  /// A column.
  struct Column: Sendable {
    /// The name of the contract.
    let name: String
    /// A name of at most ten letters, for formats that have no room for more.
    let short: String
    /// What it holds.
    let kind: Kind

    /// A column; its short name is its name where that fits.
    init(_ name: String, _ kind: Kind, short: String? = nil) {
      self.name = name
      self.short = short ?? name
      self.kind = kind
    }
  }

  /// The columns, in the order of the contract.
  let columns: [Column]
  /// A value for each column and row.
  let rows: [[JSONValue]]

  /// A table of properties, which have the names of the columns.
  private init(_ columns: [Column], _ rows: [[(String, JSONValue)]]) {
    precondition(
      rows.allSatisfy { $0.map(\.0) == columns.map(\.name) }, "a property without a column")
    self.columns = columns
    self.rows = rows.map { $0.map(\.1) }
  }

  /// One row per area.
  static func areas(_ report: Report) -> ExportTable {
    ExportTable(
      areaColumns + furtherColumns,
      report.areaShapes.indices.map { areaProperties(report, area: $0) })
  }

  /// One row per block, in the territory's order.
  static func blocks(_ report: Report) -> ExportTable {
    ExportTable(blockColumns, report.map.ids.indices.map { blockProperties(report, block: $0) })
  }

  /// One row per pair of neighbours, ascending, and per pair that a barrier separates.
  static func neighbours(_ report: Report) -> ExportTable {
    let borders = neighbourBorders(report)
    return ExportTable(neighbourColumns, borders.map { neighbourProperties(report, $0) })
  }

  /// One row per finding, in the order in which they were made.
  static func findings(_ findings: [MapFinding], in language: Language) -> ExportTable {
    ExportTable(findingColumns, findings.map { properties(of: $0, in: language) })
  }

  /// The table as CSV, with the names of the contract.
  var csv: String {
    csvText([columns.map(\.name)] + rows.map { $0.map(\.cellText) })
  }

  private static let areaColumns = [
    Column("area_id", .text), Column("area_name", .text), Column("population", .integer),
    Column("blocks", .integer), Column("surface_km2", .decimal, short: "surf_km2"),
    Column("perimeter_km", .decimal, short: "perim_km"),
    Column("deprived_population", .integer, short: "depr_pop"),
    Column("deprived_share", .decimal, short: "depr_share"),
    Column("deprivation_index", .decimal, short: "depr_index"),
    Column("population_in_range", .logical, short: "in_range"), Column("districts", .text),
    Column("identity", .text), Column("identity_split", .text, short: "ident_cut"),
    Column("polsby_popper", .decimal, short: "polsby_pop"), Column("parts", .integer),
    Column("status_class", .text, short: "status"), Column("indicators", .text, short: "indicator"),
    Column("suppressed", .logical),
  ]

  private static let blockColumns = [
    Column("block_id", .text), Column("area_id", .text), Column("area_name", .text),
    Column("population", .integer), Column("deprivation_index", .decimal, short: "depr_index"),
    Column("deprived", .logical), Column("status_class", .text, short: "status"),
    Column("uncertain", .logical), Column("suppressed", .logical),
  ]

  private static let neighbourColumns = [
    Column("block_id", .text), Column("neighbour_id", .text, short: "neighb_id"),
    Column("border_m", .decimal), Column("bridge", .logical), Column("link", .logical),
    Column("barrier", .text), Column("separated", .logical),
  ]
}

extension ExportTable {
  private static let findingColumns = [
    Column("check", .text), Column("title", .text), Column("kind", .text),
    Column("severity", .text), Column("layer", .text), Column("record", .integer),
    Column("key", .text), Column("name", .text), Column("message", .text), Column("mend", .text),
    Column("size_m2", .decimal), Column("length_m", .decimal), Column("width_m", .decimal),
    Column("people", .integer),
  ]
}

/// The pairs that are drawn between blocks, ascending: neighbours, and pairs that a barrier separates.
func neighbourBorders(_ report: Report) -> [Border] {
  let adjacency = report.problem.territory.adjacency
  return (adjacency.borders + adjacency.separated).sorted {
    ($0.first, $0.second) < ($1.first, $1.second)
  }
}

/// The properties of a pair of blocks: the border in metres to millimetres, how they came to be
/// neighbours, and the kind of barrier between them.
private func neighbourProperties(_ report: Report, _ border: Border) -> [(String, JSONValue)] {
  let traits = border.traits
  let barrier: JSONValue =
    traits.contains(.forbiddenBarrier)
    ? .text("forbid") : traits.contains(.avoidedBarrier) ? .text("avoid") : .null
  return [
    ("block_id", .text(report.map.ids[border.first.position])),
    ("neighbour_id", .text(report.map.ids[border.second.position])),
    ("border_m", .number(border.metres, decimals: 3)), ("bridge", .bool(traits.isBridge)),
    ("link", .bool(traits.isLink)), ("barrier", barrier),
    ("separated", .bool(traits.areSeparated)),
  ]
}
