import Geometry

import Land

/// Carries shapes and points of a map into the system of a file; leaves them as they are where both are
/// the same.
struct MapProjection: Sendable {
  /// The system of the file.
  let target: CoordinateSystem
  private let projection: Projection?

  /// The way between two systems that is best for the place of some shapes.
  init(
    from system: CoordinateSystem, to target: CoordinateSystem, covering shapes: [MultiPolygon]
  ) throws(InputError) {
    self.target = target
    projection =
      system == target ? nil : try Projection(from: system, to: target, covering: shapes)
  }

  /// The way from a report's map to the system that is asked for, else the map's own.
  init(_ report: Report, to target: CoordinateSystem?) throws(InputError) {
    try self.init(
      from: report.map.system, to: target ?? report.map.system, covering: report.map.shapes)
  }

  /// Shapes in the target system, in the same order.
  func shapes(_ shapes: [MultiPolygon]) throws(InputError) -> [MultiPolygon] {
    guard let projection else { return shapes }
    return try projection.project(shapes)
  }

  /// Points in the target system, in the same order.
  func points(_ points: [Point]) throws(InputError) -> [Point] {
    guard let projection else { return points }
    return try projection.project(points)
  }
}
