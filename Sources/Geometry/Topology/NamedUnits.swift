/// The units of a layer that have a name and a shape; units of one name count as one.
struct NamedUnits {
  /// The names, each once, ascending.
  let names: [String]
  /// Where the units' borders run.
  let borders: UnitBorders
  /// The name of each unit that `borders` knows, as a position in `names`.
  let nameOfUnit: [Int32]

  /// The units of some shapes and their names; nil is none.
  init(_ shapes: [MultiPolygon], names cells: [String?]) {
    let named = shapes.indices.filter { cells[$0] != nil && !shapes[$0].polygons.isEmpty }
    let names = Set(named.compactMap { cells[$0] }).sorted()
    var number: [String: Int32] = [:]
    for (position, name) in names.enumerated() { number[name] = Int32(position) }
    self.names = names
    nameOfUnit = named.map { number[cells[$0] ?? ""] ?? 0 }
    borders = UnitBorders(named.map { shapes[$0] })
  }
}
