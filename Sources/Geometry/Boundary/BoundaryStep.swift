public import Land

/// A short straight stretch of an outline, and what is beside it.
public struct BoundaryStep: Hashable, Sendable {
  /// Its length in metres.
  public let metres: Double
  /// Its middle, in the blocks' system.
  public let middle: Point
  /// The street that runs along it, or nil.
  public let street: String?
  /// The barrier that it runs along or lies in, or nil.
  public let barrier: String?
  /// The block on its inside, -1 where there is none.
  public let inside: Int32
  /// The block on its outside, -1 where there is none.
  public let outside: Int32

  /// A stretch.
  public init(
    metres: Double, middle: Point, street: String?, barrier: String?, inside: Int32, outside: Int32
  ) {
    self.metres = metres
    self.middle = middle
    self.street = street
    self.barrier = barrier
    self.inside = inside
    self.outside = outside
  }
}

extension BlockMap {
  /// How far a street or barrier may lie from an outline and still run along it, in metres: outlines are
  /// drawn along the middle, the edge or the house fronts of a street, and streets as straight lines.
  public static let alongMetres = 25.0
  /// The longest stretch that is looked at as one, in metres.
  private static let stepMetres = 10.0
  /// How far beside an outline its blocks are looked up, in metres.
  private static let besideMetres = 2.0

  /// The stretches of closed rings, each ring in its order from its first point on and each stretch at most
  /// ten metres long; together they are as long as the ring. What is inside lies to the right of each ring.
  public func boundarySteps(along rings: [Ring]) -> [[BoundaryStep]] {
    let stretches = rings.map { Self.stretches(of: $0) }
    let blocks = blocks(containing: stretches.flatMap { $0.flatMap { Self.sides($0, $1) } })
    let barriers = BarrierLook(marks)
    var next = 0
    return stretches.map { ring in
      defer { next += 2 * ring.count }
      return steps(ring, blocks: blocks[next..<next + 2 * ring.count], barriers)
    }
  }

  /// The points beside a stretch: right, then left.
  private static func sides(_ from: Point, _ to: Point) -> [Point] {
    let way = besideMetres / from.distance(to: to)
    let (x, y) = ((to.y - from.y) * way, -(to.x - from.x) * way)
    let middle = from.towards(to, 0.5)
    return [Point(x: middle.x + x, y: middle.y + y), Point(x: middle.x - x, y: middle.y - y)]
  }

  private func steps(
    _ stretches: [(Point, Point)], blocks found: ArraySlice<Int32>, _ barriers: BarrierLook
  ) -> [BoundaryStep] {
    let blocks = Array(found)
    return stretches.enumerated().map { index, stretch in
      BoundaryStep(
        metres: stretch.0.distance(to: stretch.1), middle: stretch.0.towards(stretch.1, 0.5),
        street: marks.streets?.along(from: stretch.0, to: stretch.1, within: Self.alongMetres),
        barrier: barriers.name(at: stretch.0, stretch.1), inside: blocks[2 * index],
        outside: blocks[2 * index + 1])
    }
  }

  private static func stretches(of ring: Ring) -> [(Point, Point)] {
    zip(ring.points, ring.points.dropFirst()).flatMap { from, to -> [(Point, Point)] in
      let metres = from.distance(to: to)
      guard metres > 0 else { return [] }
      let count = max(1, (metres / stepMetres).rounded(.up))
      return stride(from: 0, to: count, by: 1).map {
        (
          $0 == 0 ? from : from.towards(to, $0 / count),
          $0 + 1 == count ? to : from.towards(to, ($0 + 1) / count)
        )
      }
    }
  }
}

/// The barriers of a project, ready to be asked which of them a stretch belongs to.
private struct BarrierLook {
  /// The surfaces of each barrier, with the rectangle around each.
  private let grounds: [(name: String, surfaces: [(box: Box, ring: Ring)])]
  /// The lines and outlines of all barriers; nil where there are none.
  private let lines: NamedLines?

  init(_ marks: MapMarks) {
    let polygons = marks.barriers.map { barrier in
      (name: barrier.name, all: barrier.shapes.flatMap(\.polygons))
    }
    grounds = polygons.map { barrier in
      (barrier.name, barrier.all.map { (Box($0.exterior.points), $0.exterior) })
    }
    let drawn = zip(marks.barriers, polygons).flatMap { barrier, surfaces in
      let rings = surfaces.all.flatMap { [$0.exterior.points] + $0.holes.map(\.points) }
      return (barrier.lines + rings).map { (name: barrier.name, points: $0) }
    }
    lines = drawn.isEmpty ? nil : NamedLines(drawn)
  }

  /// The first barrier of the project in whose surface the middle of a stretch lies, else the nearest that
  /// runs along it.
  func name(at from: Point, _ to: Point) -> String? {
    let middle = from.towards(to, 0.5)
    let ground = grounds.first { ground in
      ground.surfaces.contains {
        $0.box.contains(middle) && $0.ring.position(of: middle) != .outside
      }
    }
    return ground?.name ?? lines?.along(from: from, to: to, within: BlockMap.alongMetres)
  }
}

extension Layer {
  /// The lines of each record in a system; none where the record has no shape.
  public func lines(in target: CoordinateSystem) throws(InputError) -> [[[Point]]] {
    let drawn = lines.map { $0?.lines ?? [] }
    if system.isSame(as: target) { return drawn }
    let points = drawn.flatMap { $0.flatMap { $0 } }
    guard !points.isEmpty else { return drawn }
    let carried = try Projection(from: system, to: target).project(points)
    var next = 0
    return drawn.map { record in
      record.map { line in
        defer { next += line.count }
        return Array(carried[next..<next + line.count])
      }
    }
  }
}
