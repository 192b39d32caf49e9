import CPROJ
public import Land
import Synchronization

/// Carries points from one system to another, in bulk. East before north, longitude before latitude.
public struct Projection: Sendable {
  /// Where it carries points from.
  public let source: CoordinateSystem
  /// Where it carries points to.
  public let target: CoordinateSystem
  private let machine: Machine

  /// A projection between two systems.
  public init(from source: CoordinateSystem, to target: CoordinateSystem) throws(InputError) {
    self.source = source
    self.target = target
    machine = try Machine(from: source, to: target)
  }

  /// The points in the target system, in the same order.
  public func project(_ points: [Point]) throws(InputError) -> [Point] {
    var numbers: [Double] = []
    numbers.reserveCapacity(points.count * 2)
    for point in points {
      numbers.append(point.x)
      numbers.append(point.y)
    }
    machine.carry(&numbers)
    for (index, point) in points.enumerated()
    where !numbers[2 * index].isFinite || !numbers[2 * index + 1].isFinite {
      throw InputError(.malformed, [Words.outsideSystem(source, target, point)])
    }
    return points.indices.map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
  }

  /// The shape in the target system.
  public func project(_ shape: MultiPolygon) throws(InputError) -> MultiPolygon {
    try project([shape])[0]
  }

  /// Many shapes at once, in the same order: one call of PROJ for all.
  public func project(_ shapes: [MultiPolygon]) throws(InputError) -> [MultiPolygon] {
    var points: [Point] = []
    for shape in shapes {
      for polygon in shape.polygons {
        points += polygon.exterior.points
        for hole in polygon.holes { points += hole.points }
      }
    }
    let projected = try project(points)
    var next = 0
    func take(_ ring: Ring) -> Ring {
      defer { next += ring.points.count }
      return Ring(points: Array(projected[next..<next + ring.points.count]))
    }
    return shapes.map { shape in
      MultiPolygon(
        polygons: shape.polygons.map { polygon in
          let exterior = take(polygon.exterior)
          return Polygon(exterior: exterior, holes: polygon.holes.map { take($0) })
        })
    }
  }
}

/// A transformation of PROJ behind a lock: it is costly to make and not safe to share.
private final class Machine: Sendable {
  private let transformation: Mutex<ProjObject>

  /// A transformation between two systems, x before y.
  init(from source: CoordinateSystem, to target: CoordinateSystem) throws(InputError) {
    guard let transformation = Self.make(source, target) else {
      throw InputError(.malformed, [Words.noTransformation(source, target)])
    }
    self.transformation = Mutex(transformation)
  }

  /// Transforms x and y in turn; what fails becomes infinite.
  func carry(_ numbers: inout [Double]) {
    let count = numbers.count / 2
    transformation.withLock { object in
      unsafe numbers.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        _ = unsafe proj_trans_generic(
          object.raw, PJ_FWD, base, 16, count, base + 1, 16, count, nil, 0, 0, nil, 0, 0)
      }
    }
  }

  private static func make(
    _ source: CoordinateSystem, _ target: CoordinateSystem
  ) -> sending ProjObject? {
    let context = ProjContext()
    guard
      let plain = unsafe ProjObject(
        proj_create_crs_to_crs(context.raw, source.definition, target.definition, nil), in: context)
    else { return nil }
    return unsafe ProjObject(
      proj_normalize_for_visualization(context.raw, plain.raw), in: context)
  }
}
