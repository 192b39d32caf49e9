/// The shapes of a layer's records, all drawn as one kind; nil is a record without a shape.
public enum LayerRecords: Hashable, Sendable {
  /// Polygons.
  case polygons([MultiPolygon?])
  /// Lines.
  case lines([MultiLine?])
  /// One or more points each.
  case points([[Point]?])

  /// What they are drawn as.
  public var kind: LayerKind {
    switch self {
    case .polygons: .polygons
    case .lines: .lines
    case .points: .points
    }
  }

  /// How many records there are.
  public var count: Int {
    switch self {
    case .polygons(let shapes): shapes.count
    case .lines(let lines): lines.count
    case .points(let points): points.count
    }
  }

  /// The polygons; all nil for another kind.
  var polygons: [MultiPolygon?] {
    if case .polygons(let shapes) = self { return shapes }
    return Array(repeating: nil, count: count)
  }

  /// The lines; empty for another kind.
  var lines: [MultiLine?] { if case .lines(let lines) = self { lines } else { [] } }

  /// The points; empty for another kind.
  var points: [[Point]?] { if case .points(let points) = self { points } else { [] } }

  /// Whether a record has a shape.
  func hasShape(_ row: Int) -> Bool {
    switch self {
    case .polygons(let shapes): shapes[row] != nil
    case .lines(let lines): lines[row] != nil
    case .points(let points): points[row] != nil
    }
  }

  /// Takes a record's shape away.
  mutating func drop(_ row: Int) {
    switch self {
    case .polygons(var shapes):
      shapes[row] = nil
      self = .polygons(shapes)
    case .lines(var lines):
      lines[row] = nil
      self = .lines(lines)
    case .points(var points):
      points[row] = nil
      self = .points(points)
    }
  }
}
