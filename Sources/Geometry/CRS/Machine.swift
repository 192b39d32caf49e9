import CPROJ
import Land

/// The ways between two systems, the best first.
struct Machine: Sendable {
  /// What is known of the first way; nil where PROJ chooses one for each point.
  let quality: Operations.Quality?
  private let ways: [Way]

  /// How many points a thread takes at a time.
  private static let portion = 250_000

  /// The ways between two systems: all that are known for an area in degrees, the best first; without
  /// an area one of PROJ's own, which chooses for each point.
  init(from source: CoordinateSystem, to target: CoordinateSystem, over area: Box?)
    throws(InputError)
  {
    let context = ProjContext()
    guard let from = ProjObject(flat: source.stated, in: context),
      let to = ProjObject(flat: target.stated, in: context)
    else { throw InputError(.malformed, [Words.noTransformation(source, target)]) }
    if let area, let operations = Operations(from: from, to: to, over: area) {
      let ways = (0..<operations.count).compactMap { operations.way($0) }
      if !ways.isEmpty {
        self.ways = ways
        quality = operations.quality(0)
        return
      }
    }
    guard let way = Self.anywhere(from, to) else {
      throw InputError(.malformed, [Words.noTransformation(source, target)])
    }
    ways = [way]
    quality = nil
  }

  /// Carries all points by the first way that can carry every one of them: never some by one way and
  /// some by another, which would tear a map. Nil when that went well; else the first point that the
  /// first way cannot carry, and the points are as they were.
  func carry(_ points: inout [Point]) -> Int? {
    var failed: Int?
    for way in ways {
      let carried = Self.carried(points, by: way)
      guard let first = carried.firstIndex(where: { !$0.x.isFinite || !$0.y.isFinite }) else {
        points = carried
        return nil
      }
      failed = failed ?? first
    }
    return failed
  }

  private static func carried(_ points: [Point], by way: Way) -> [Point] {
    var result = points
    let parts = (points.count + portion - 1) / portion
    let pieces = parts < 2 ? nil : inParts(points, parts, by: way)
    guard let pieces else {
      way.carry(&result)
      return result
    }
    var next = 0
    for piece in pieces {
      result.replaceSubrange(next..<next + piece.count, with: piece)
      next += piece.count
    }
    return result
  }

  /// The points part by part, each part with a copy of the way; nil where it cannot be copied.
  private static func inParts(_ points: [Point], _ parts: Int, by way: Way) -> [[Point]]? {
    let pieces = Cores.map(points.count, parts: parts) { range -> [Point]? in
      guard let own = way.copy() else { return nil }
      var piece = Array(points[range])
      own.carry(&piece)
      return piece
    }
    let whole = pieces.compactMap { $0 }
    return whole.count == pieces.count ? whole : nil
  }

  private static func anywhere(_ from: borrowing ProjObject, _ to: borrowing ProjObject) -> Way? {
    let context = from.context
    guard
      let plain = unsafe ProjObject(
        proj_create_crs_to_crs_from_pj(context.raw, from.raw, to.raw, nil, nil), in: context),
      let way = unsafe ProjObject(
        proj_normalize_for_visualization(context.raw, plain.raw), in: context)
    else { return nil }
    return Way(way)
  }
}
