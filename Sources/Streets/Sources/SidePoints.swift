import Geometry

/// Points beside lines, where the houses of a side stand.
struct SidePoints {
  /// How far from the line they lie, in metres: beyond where a border that follows the street may have
  /// been drawn, and before the depth of a plot.
  static let offsetMetres = 8.0
  /// How far from each end of a line no house is looked for, in metres: crossings lie there.
  static let endMetres = 10.0
  /// About how far apart they lie along the line, in metres.
  static let spacingMetres = 15.0

  /// All points so far, line by line.
  private(set) var all: [Point] = []

  /// Adds the points of one side of a line, from 3 to 40; where they lie among all.
  mutating func add(_ line: [Point], isLeft: Bool) -> Range<Int> {
    let start = all.count
    let metres = Polyline.metres(line)
    let end = min(Self.endMetres, metres / 4)
    let count = Int(max(3, min(40, (metres / Self.spacingMetres).rounded(.up))))
    for number in 0..<count {
      let at = end + (metres - 2 * end) * (Double(number) + 0.5) / Double(count)
      all.append(Polyline.beside(line, at: at, by: isLeft ? Self.offsetMetres : -Self.offsetMetres))
    }
    return start..<all.count
  }
}

/// Lengths and places along a line of points.
enum Polyline {
  /// The length of a line in its own unit.
  static func metres(_ line: [Point]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + length($1.0, $1.1) }
  }

  /// The point `offset` to the left of the place at a length along a line; to the right where it is
  /// negative.
  static func beside(_ line: [Point], at metres: Double, by offset: Double) -> Point {
    var rest = metres
    var last: (Point, Point, Double)?
    for (from, to) in zip(line, line.dropFirst()) {
      let length = length(from, to)
      guard length > 0 else { continue }
      last = (from, to, min(rest, length))
      if rest <= length { break }
      rest -= length
    }
    guard let (from, to, along) = last else { return line[0] }
    let length = length(from, to)
    let (x, y) = ((to.x - from.x) / length, (to.y - from.y) / length)
    return Point(x: from.x + x * along - y * offset, y: from.y + y * along + x * offset)
  }

  private static func length(_ one: Point, _ other: Point) -> Double {
    let (x, y) = (other.x - one.x, other.y - one.y)
    return (x * x + y * y).squareRoot()
  }
}
