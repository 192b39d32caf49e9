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

  /// Takes the shapes of some records away.
  mutating func drop(_ rows: Set<Int>) {
    if rows.isEmpty { return }
    switch self {
    case .polygons(let shapes): self = .polygons(Self.without(rows, shapes))
    case .lines(let lines): self = .lines(Self.without(rows, lines))
    case .points(let points): self = .points(Self.without(rows, points))
    }
  }

  private static func without<Shape>(_ rows: Set<Int>, _ shapes: [Shape?]) -> [Shape?] {
    shapes.enumerated().map { rows.contains($0.offset) ? nil : $0.element }
  }
}
