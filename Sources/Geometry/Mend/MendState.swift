import Land

/// A layer while it is mended.
struct MendState {
  /// The layer as it was read.
  let layer: Layer
  /// How it is to be mended.
  let settings: MendSettings
  /// The metric system of `shapes`.
  let system: CoordinateSystem
  /// The key of each record; empty where it has none.
  let keys: [String]
  /// The records in the order of their keys: the position of each.
  private(set) var rank: [Int32] = []
  /// The shape of each record in `system`; empty for none.
  var shapes: [MultiPolygon]
  /// Records that repeat another in everything and are left out.
  var isRemoved: [Bool]
  /// The valid shapes that overlaps and gaps were mended from.
  var drawn: [MultiPolygon] = []
  /// The land cut into faces, while overlaps, gaps and borders are mended.
  var arrangement: Arrangement?
  /// What was done, in the order of the steps.
  var changes: [MendChange] = []
  /// What the round at work did; it is entered when the round is done.
  var round: [MendChange] = []
  /// Records that keep their shape although others lie over it.
  var kept: Set<Int32> = []
  /// The unit of each record.
  var unitOf: [String?] = []
  /// The shapes of units that are a layer of their own, valid, and their names.
  private(set) var unitShapes: [MultiPolygon] = []
  private(set) var unitNames: [String?] = []
  /// Boxes of `unitShapes`.
  private(set) var unitBoxes: [Box] = []
  /// Where in `round` and `changes` the changes between two records stand.
  var placeInRound: [MendChange.Movement: Int] = [:]
  var placeInChanges: [MendChange.Movement: Int] = [:]
  private let carrier: PointCarrier

  /// A state before the first step.
  init(_ layer: Layer, _ settings: MendSettings) throws(InputError) {
    guard let column = layer.attributes.column(settings.keyColumn) else {
      throw InputError(
        .malformed,
        [Words.noColumn(layer, settings.keyColumn, layer.attributes.columns.map(\.name))])
    }
    var findings: [Finding] = []
    (system, shapes) = try MetricShapes.of(layer, findings: &findings)
    carrier = try PointCarrier(layer, system: system, shapes: shapes)
    self.layer = layer
    self.settings = settings
    keys = column.cells.map { $0 ?? "" }
    isRemoved = layer.shapes.map { _ in false }
    rank = ranks()
    try readUnits()
  }

  /// A point in the layer's own coordinates; those of its own vertices bit for bit.
  func own(_ point: Point) throws(InputError) -> Point { try carrier.own([point])[0] }

  /// A shape in the layer's own coordinates.
  func own(_ shape: MultiPolygon) throws(InputError) -> MultiPolygon {
    try carrier.own(shape)
  }

  /// Positions in the order of keys; of equal keys the smaller shape first, then the western one.
  private func ranks() -> [Int32] {
    let surfaces = shapes.map(\.surface)
    let boxes = shapes.map { Box($0) }
    let order = keys.indices.sorted { one, other in
      if keys[one] != keys[other] {
        return keys[one].unicodeScalars.lexicographicallyPrecedes(keys[other].unicodeScalars)
      }
      let left = (surfaces[one], boxes[one].left, boxes[one].bottom, one)
      return left < (surfaces[other], boxes[other].left, boxes[other].bottom, other)
    }
    var rank = [Int32](repeating: 0, count: keys.count)
    for (position, record) in order.enumerated() { rank[record] = Int32(position) }
    return rank
  }

  private mutating func readUnits() throws(InputError) {
    guard let units = settings.units else {
      unitOf = keys.map { _ in nil }
      return
    }
    guard let layer = units.layer else {
      unitOf = units.ofRecord
      return
    }
    guard let cells = layer.attributes.column(units.column)?.cells else {
      throw InputError(
        .malformed,
        [Words.noColumn(layer, units.column, layer.attributes.columns.map(\.name))])
    }
    var findings: [Finding] = []
    unitShapes = try Mending.valid(
      MetricShapes.of(layer, in: system), layer: layer, findings: &findings)
    unitNames = cells
    unitBoxes = unitShapes.map { Box($0) }
    unitOf = keys.map { _ in nil }
  }
}

/// Carries points back to where a layer's file has them.
struct PointCarrier {
  private let known: [Point: Point]
  private let projection: Projection?

  /// A carrier for a layer whose shapes were carried to `system`.
  init(_ layer: Layer, system: CoordinateSystem, shapes: [MultiPolygon]) throws(InputError) {
    guard layer.system.definition != system.definition else {
      (known, projection) = ([:], nil)
      return
    }
    var known: [Point: Point] = [:]
    for (shape, drawn) in zip(shapes, layer.shapes) {
      for (carried, own) in zip(shape.allPoints, drawn?.allPoints ?? []) where known[carried] == nil
      {
        known[carried] = own
      }
    }
    self.known = known
    projection = try Projection(from: system, to: layer.system)
  }

  /// Points in the layer's own coordinates.
  func own(_ points: [Point]) throws(InputError) -> [Point] {
    guard let projection else { return points }
    var result = points
    let strange = points.indices.filter { known[points[$0]] == nil }
    let carried = try projection.project(strange.map { points[$0] })
    for (index, point) in points.enumerated() { result[index] = known[point] ?? point }
    for (index, point) in zip(strange, carried) { result[index] = point }
    return result
  }

  /// A shape in the layer's own coordinates.
  func own(_ shape: MultiPolygon) throws(InputError) -> MultiPolygon {
    if projection == nil { return shape }
    var polygons: [Polygon] = []
    for polygon in shape.polygons {
      var holes: [Ring] = []
      for hole in polygon.holes { holes.append(Ring(points: try own(hole.points))) }
      polygons.append(
        Polygon(exterior: Ring(points: try own(polygon.exterior.points)), holes: holes))
    }
    return MultiPolygon(polygons: polygons)
  }
}

extension MultiPolygon {
  /// The points of all rings, one after the other.
  var allPoints: [Point] {
    polygons.flatMap { polygon in polygon.holes.reduce(polygon.exterior.points) { $0 + $1.points } }
  }
}
