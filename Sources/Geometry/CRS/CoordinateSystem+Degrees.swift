import Glibc

extension CoordinateSystem {
  /// Points of this system as longitude and latitude in WGS 84, exact to some hundred metres: to say
  /// where something lies, not to draw it. Nil for points that the system cannot express.
  func degrees(_ points: [Point]) -> [Point?] {
    guard let way = WaysToDegrees.way(from: stated) else { return points.map { _ in nil } }
    var carried = points
    way.carry(&carried)
    return carried.map { $0.x.isFinite && $0.y.isFinite ? $0 : nil }
  }

  /// The rectangle around a rectangle of this system in degrees; nil where none of it can be expressed.
  func degrees(_ box: Box) -> Box? {
    guard box.left <= box.right else { return nil }
    let steps = [0, 0.5, 1]
    let points = steps.flatMap { x in
      steps.map { y in
        Point(
          x: box.left + (box.right - box.left) * x, y: box.bottom + (box.top - box.bottom) * y)
      }
    }
    let known = degrees(points).compactMap { $0 }
    return known.isEmpty ? nil : Box(known)
  }
}

extension CoordinateSystem {
  /// How far outside the place for which the register means this system a point in degrees lies; 0
  /// inside, nil where nothing is registered.
  func kilometresOutsideUse(_ place: Point) -> Double? {
    let context = ProjContext()
    let text = epsg.map { "EPSG:\($0)" } ?? stated
    guard let area = ProjObject(flat: text, in: context)?.areaOfUse else { return nil }
    let nearest = Point(
      x: min(max(place.x, area.left), area.right), y: min(max(place.y, area.bottom), area.top))
    return nearest.kilometres(to: place)
  }

  /// How many units of its axes make half a circle: 180 for degrees, 200 for gon.
  var unitsInHalfCircle: Double {
    let context = ProjContext()
    guard let object = ProjObject(flat: stated, in: context) else { return 180 }
    let unit = object.unbound?.unitFactor ?? object.unitFactor
    guard let unit, unit > 0 else { return 180 }
    return Double.pi / unit
  }
}

extension Point {
  /// The way between two places in degrees over a globe of 6,371 km, by the haversine formula.
  func kilometres(to other: Point) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.y - y) * radians / 2)
    let east = sin((other.x - x) * radians / 2)
    let chord = north * north + cos(y * radians) * cos(other.y * radians) * east * east
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
