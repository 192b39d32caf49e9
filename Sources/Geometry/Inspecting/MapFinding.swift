public import Land

/// A finding of `inspect`, and what it looks like on a map.
public struct MapFinding: Hashable, Sendable {
  /// What is drawn for a finding, in the system of the blocks' map.
  public enum Mark: Hashable, Sendable {
    /// It has no place on the map.
    case none
    /// A place.
    case point(Point)
    /// A contact, or other lines.
    case lines(MultiLine)
    /// A gap, an overlap, a block.
    case surface(MultiPolygon)
  }

  /// The finding.
  public var finding: Finding
  /// What is drawn for it.
  public var mark: Mark
  /// The kinds of fault within a check, in snake case, joined by `; `; nil where a check knows one only.
  public var kind: String?

  /// A finding drawn as a point at its own coordinates, or not at all.
  public init(_ finding: Finding) {
    self.finding = finding
    mark = .none
    if let x = finding.x, let y = finding.y { mark = .point(Point(x: x, y: y)) }
  }

  /// A finding with a shape; its coordinates become the shape's middle where it has none.
  init(_ finding: Finding, on shape: MultiPolygon) {
    self.init(finding)
    guard !shape.polygons.isEmpty else { return }
    mark = .surface(shape)
    if self.finding.x == nil { set(shape.centre) }
  }

  /// A finding with lines; its coordinates become the middle of the first line where it has none.
  init(_ finding: Finding, along lines: MultiLine) {
    self.init(finding)
    guard let line = lines.lines.first, !line.isEmpty else { return }
    mark = .lines(lines)
    if self.finding.x == nil { set(line[line.count / 2]) }
  }

  private mutating func set(_ point: Point) {
    finding.x = point.x
    finding.y = point.y
  }
}
