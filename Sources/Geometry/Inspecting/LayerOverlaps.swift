/// The overlaps of a layer's records, with the surfaces in common.
struct LayerOverlaps {
  /// Two records that lie over each other; the one that a mend would give the surface to comes first.
  struct Pair {
    let first: Int
    let second: Int
    let surface: Double
  }

  /// All overlaps of more than rounding, ascending.
  let pairs: [Pair]
  private let shape: (Int) -> MultiPolygon

  /// The overlaps of a map's blocks, which reading found; the numbers are those of blocks.
  init(of map: BlockMap) {
    pairs = map.overlaps.map {
      Pair(first: $0.first, second: $0.second, surface: $0.surface)
    }
    shape = { map.drawnShapes[$0] }
  }

  /// The overlaps of a layer of units; the numbers are those of records.
  init(ofUnits layer: InspectedLayer) {
    pairs = layer.overlaps
    shape = { layer.valid[$0] }
  }

  /// All overlaps of more than rounding among valid shapes, ascending.
  static func pairs(among shapes: [MultiPolygon], toleranceMetres: Double) -> [Pair] {
    let survey = Survey(shapes, toleranceMetres: toleranceMetres)
    let deep = Overlaps.spreading(from: survey.deep, shapes, boxes: survey.boxes)
    let known = Set(deep.map { [$0.first, $0.second] })
    let others = survey.shallow.filter { !known.contains([Int($0.low), Int($0.high)]) }
    return (deep + Overlaps.among(others, shapes))
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      .map { Pair(first: $0.first, second: $0.second, surface: $0.surface) }
  }

  /// Whether an overlap is more than a fault of drawing: someone must decide whose it is.
  func isLarge(_ pair: Pair) -> Bool {
    let smaller = min(shape(pair.first).surface, shape(pair.second).surface)
    return pair.surface > 1000 || pair.surface > smaller / 2
  }

  /// The surface that two have in common.
  func common(_ pair: Pair) -> MultiPolygon {
    let context = GEOSContext()
    guard let one = try? context.shape(shape(pair.first)),
      let other = try? context.shape(shape(pair.second)),
      let common = try? one.intersection(other)
    else { return MultiPolygon(polygons: []) }
    return common.values
  }
}
