import Geometry

/// A shape's outline on a map: rounded to steps of half a unit, without points that fall together or
/// lie on a straight line. Rounding is the same for every shape, so neighbours keep a common border.
enum MapPath {
  /// A point in steps.
  struct Step: Hashable {
    let x: Int
    let y: Int
  }

  /// SVG path data of the rings of a shape that do not vanish; whole steps, to be scaled down by
  /// `MapFrame.stepsPerUnit`.
  static func data(of shape: MultiPolygon, in frame: MapFrame) -> String {
    var text = ""
    for polygon in shape.polygons {
      append(steps(of: polygon.exterior, in: frame), to: &text)
      for hole in polygon.holes {
        let steps = steps(of: hole, in: frame)
        if !isThin(steps) { append(steps, to: &text) }
      }
    }
    return text
  }

  /// Whether a ring is on average narrower than a unit: a gap between blocks of which a map would show
  /// nothing but the stroke around it.
  static func isThin(_ steps: [Step]) -> Bool {
    var (doubledSurface, length) = (0, 0.0)
    for (one, next) in zip(steps, steps.dropFirst() + steps.prefix(1)) {
      doubledSurface += one.x * next.y - next.x * one.y
      length += Double((next.x - one.x) * (next.x - one.x) + (next.y - one.y) * (next.y - one.y))
        .squareRoot()
    }
    return Double(abs(doubledSurface)) <= Double(MapFrame.stepsPerUnit) * length
  }

  /// The points of a ring in steps, open; fewer than three where it vanishes.
  static func steps(of ring: Ring, in frame: MapFrame) -> [Step] {
    let scale = Double(MapFrame.stepsPerUnit)
    var steps: [Step] = []
    for point in ring.points {
      let position = frame.position(point)
      let step = Step(
        x: Int((position.x * scale).rounded()), y: Int((position.y * scale).rounded()))
      if steps.last != step { push(step, onto: &steps) }
    }
    if steps.count > 1, steps.first == steps.last { steps.removeLast() }
    return steps
  }

  /// Adds a point, in place of the last one where that lies straight between.
  private static func push(_ step: Step, onto steps: inout [Step]) {
    if steps.count > 1 {
      let (one, last) = (steps[steps.count - 2], steps[steps.count - 1])
      let before = (x: last.x - one.x, y: last.y - one.y)
      let after = (x: step.x - last.x, y: step.y - last.y)
      let isStraight = before.x * after.y == before.y * after.x
      if isStraight, before.x * after.x + before.y * after.y > 0 { steps.removeLast() }
    }
    steps.append(step)
  }

  private static func append(_ steps: [Step], to text: inout String) {
    guard steps.count > 2 else { return }
    text += "M\(steps[0].x) \(steps[0].y)l"
    for (index, (one, other)) in zip(steps, steps.dropFirst()).enumerated() {
      let (x, y) = (other.x - one.x, other.y - one.y)
      text += (index > 0 && x >= 0 ? " " : "") + String(x) + (y >= 0 ? " " : "") + String(y)
    }
    text += "z"
  }
}
