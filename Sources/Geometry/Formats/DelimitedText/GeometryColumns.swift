import Land
import Tables

/// Where the shapes of a table stand, counted from 0.
enum GeometryColumns: Hashable {
  /// Well-known text in one column.
  case text(Int)
  /// East and north, or longitude and latitude.
  case coordinates(x: Int, y: Int)

  private static let textNames: Set<String> = [
    "wkt", "geometry", "geom", "the_geom", "wkt_geom", "geometrie", "shape",
  ]
  private static let pairs: [(x: String, y: String)] = [
    ("x", "y"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"), ("longitude", "latitude"),
    ("laenge", "breite"), ("länge", "breite"), ("rechtswert", "hochwert"), ("rechts", "hoch"),
    ("ost", "nord"), ("ostwert", "nordwert"), ("easting", "northing"), ("east", "north"),
    ("e", "n"), ("x_koordinate", "y_koordinate"), ("x_coord", "y_coord"),
  ]

  /// The columns that the project names, or those recognised by name: one of well-known text before
  /// a pair of coordinates. None, and more than one of a sort, are refused with what is there.
  init(_ table: Table, chosen: [String]) throws(InputError) {
    if !chosen.isEmpty {
      self = try Self.named(chosen, table)
      return
    }
    let names = table.columns.map { $0.lowercased() }
    let texts = names.indices.filter { Self.textNames.contains(names[$0]) }
    let found = Self.pairs.compactMap { pair -> GeometryColumns? in
      guard let x = names.firstIndex(of: pair.x), let y = names.firstIndex(of: pair.y) else {
        return nil
      }
      return .coordinates(x: x, y: y)
    }
    let candidates = texts.isEmpty ? found : texts.map { .text($0) }
    guard let first = candidates.first else {
      throw InputError(.malformed, [Words.noGeometryColumn(table.file, table.columns)])
    }
    guard candidates.count == 1 else {
      let names = candidates.map { $0.names(table).joined(separator: " + ") }
      throw InputError(.malformed, [Words.severalGeometryColumns(table.file, names)])
    }
    self = first
  }

  private static func named(_ chosen: [String], _ table: Table) throws(InputError)
    -> GeometryColumns
  {
    guard chosen.count <= 2 else {
      throw InputError(.malformed, [Words.tooManyGeometryColumns(table.file, chosen)])
    }
    var positions: [Int] = []
    for name in chosen { positions.append(try table.requiredPosition(of: name)) }
    return positions.count == 1
      ? .text(positions[0]) : .coordinates(x: positions[0], y: positions[1])
  }

  /// The names of the columns.
  func names(_ table: Table) -> [String] {
    switch self {
    case .text(let column): [table.columns[column]]
    case .coordinates(let x, let y): [table.columns[x], table.columns[y]]
    }
  }

  /// Says which columns were taken.
  func finding(_ table: Table) -> Finding {
    Words.geometryColumns(table.file, names(table), isText: self.isText)
  }

  private var isText: Bool { if case .text = self { true } else { false } }
}
