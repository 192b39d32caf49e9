public import Land

/// What a map shows between blocks besides their borders: barriers, bridges over gaps, links by hand.
public struct MapMarks: Sendable {
  /// A barrier as it is drawn, in the system of the blocks.
  public struct Barrier: Sendable {
    /// How people call it.
    public let name: String
    /// What it does to the blocks on its two sides.
    public let effect: BarrierEffect
    /// Its lines, each of at least two points; empty where it is drawn as surfaces.
    public let lines: [[Point]]
    /// Its surfaces; empty where it is drawn as lines.
    public let shapes: [MultiPolygon]

    /// A barrier of lines or of surfaces.
    public init(name: String, effect: BarrierEffect, lines: [[Point]], shapes: [MultiPolygon]) {
      self.name = name
      self.effect = effect
      self.lines = lines
      self.shapes = shapes
    }
  }

  /// Two blocks that were made neighbours by hand.
  public struct Link: Sendable {
    /// One block.
    public let first: BlockIndex
    /// The other block.
    public let second: BlockIndex
    /// Why, in the words of the project.
    public let reason: String

    /// A link and its reason.
    public init(_ first: BlockIndex, _ second: BlockIndex, reason: String) {
      self.first = first
      self.second = second
      self.reason = reason
    }
  }

  /// In the order of the project.
  public var barriers: [Barrier] = []
  /// The bridges whose blocks are neighbours, ascending.
  public var bridges: [Bridge] = []
  /// In the order of the project.
  public var links: [Link] = []
  /// The streets of the city; nil where no segments were read.
  public var streets: NamedLines?

  /// Nothing to show.
  public init() {}
}

extension BlockMap {
  /// A barrier in the system of the map.
  public func drawn(_ barrier: Barrier) throws(InputError) -> MapMarks.Barrier {
    let layer = barrier.layer
    var lines: [[Point]] = []
    var shapes: [MultiPolygon] = []
    if layer.kind == .lines {
      lines = try layer.barrierLines(in: system)
    } else {
      var mends: [Finding] = []
      shapes = try Mending.valid(
        MetricShapes.of(layer, in: system), layer: layer, findings: &mends)
    }
    return MapMarks.Barrier(
      name: barrier.name, effect: barrier.effect, lines: lines, shapes: shapes)
  }
}

extension Layer {
  /// The lines of a layer in a system, each of at least two points.
  fileprivate func barrierLines(in target: CoordinateSystem) throws(InputError) -> [[Point]] {
    let drawn = lines.compactMap { $0 }.flatMap(\.lines).filter { $0.count > 1 }
    if system.definition == target.definition { return drawn }
    let projected = try Projection(from: system, to: target).project(drawn.flatMap { $0 })
    var next = 0
    return drawn.map { line in
      defer { next += line.count }
      return Array(projected[next..<next + line.count])
    }
  }
}
