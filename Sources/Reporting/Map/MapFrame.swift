import Geometry

/// A box around shapes, in metres.
struct MapBounds: Hashable, Sendable {
  var west = Double.infinity
  var east = -Double.infinity
  var south = Double.infinity
  var north = -Double.infinity

  /// The box around all outer rings; nothing inside where there are none.
  init(of shapes: some Sequence<MultiPolygon>) {
    for shape in shapes {
      for polygon in shape.polygons {
        for point in polygon.exterior.points { include(point) }
      }
    }
  }

  /// Whether any point was included.
  var hasPoints: Bool { west <= east }

  /// Whether two boxes have a point in common.
  func meets(_ other: MapBounds) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  private mutating func include(_ point: Point) {
    west = min(west, point.x)
    east = max(east, point.x)
    south = min(south, point.y)
    north = max(north, point.y)
  }
}

/// Which part of the land a map shows, and how large: a map is `width` by `height` units.
struct MapFrame: Sendable {
  /// The left edge in metres.
  let west: Double
  /// The upper edge in metres.
  let north: Double
  /// The scale.
  let metresPerUnit: Double
  /// Units from left to right.
  let width: Int
  /// Units from top to bottom.
  let height: Int

  /// Steps per unit to which coordinates are rounded, so that blocks that share a corner share it on
  /// the map as well.
  static let stepsPerUnit = 2

  /// The frame around a box with a margin; `height` lies between `heights`.
  init(around bounds: MapBounds, marginShare: Double, width: Int, heights: ClosedRange<Int>) {
    let box = bounds.hasPoints ? bounds : MapBounds(of: [MapFrame.unitSquare])
    let margin = max(box.east - box.west, box.north - box.south, 1) * marginShare
    let eastWest = box.east - box.west + 2 * margin
    let northSouth = box.north - box.south + 2 * margin
    let scale = max(eastWest / Double(width), northSouth / Double(heights.upperBound))
    let wished = Int((northSouth / scale).rounded(.up))
    let height = min(max(wished, heights.lowerBound), heights.upperBound)
    metresPerUnit = scale
    self.width = width
    self.height = height
    west = (box.west + box.east) / 2 - Double(width) * scale / 2
    north = (box.south + box.north) / 2 + Double(height) * scale / 2
  }

  /// A point in units, x to the right and y down.
  func position(_ point: Point) -> (x: Double, y: Double) {
    ((point.x - west) / metresPerUnit, (north - point.y) / metresPerUnit)
  }

  /// What the frame shows, in metres.
  var bounds: MapBounds {
    var bounds = MapBounds(of: EmptyCollection())
    bounds.west = west
    bounds.north = north
    bounds.east = west + Double(width) * metresPerUnit
    bounds.south = north - Double(height) * metresPerUnit
    return bounds
  }

  /// Shown where there is no shape at all.
  private static let unitSquare = MultiPolygon(polygons: [
    Polygon(
      exterior: Ring(points: [
        Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 1), Point(x: 0, y: 1),
        Point(x: 0, y: 0),
      ]), holes: [])
  ])
}
