/// What many shapes cover together: its surface and its holes.
///
/// GEOS unites some neighbours at a time, then what came of them, and so on. A hole that no further
/// shape comes near is a hole of the whole; it is taken out at once, because the time to unite shapes
/// grows with the square of their holes.
struct UnionOfLand {
  /// Square units that lie in any of the shapes; 0 where GEOS could not unite them.
  private(set) var surface = 0.0
  /// The holes of the union as shapes.
  private(set) var holes: [MultiPolygon] = []

  /// How many shapes, or united ones, are united in one call.
  private static let atOnce = 32

  /// Unites valid shapes.
  init(_ shapes: [MultiPolygon]) {
    let boxes = shapes.map { Box($0) }
    let order = SpatialOrder.of(boxes).map { Int($0) }.filter { !shapes[$0].polygons.isEmpty }
    if order.isEmpty { return }
    let surroundings = Surroundings(order.map { boxes[$0] })
    var parts = order.map { shapes[$0] }
    // How many of the first shapes make one part.
    var size = 1
    repeat {
      let groups = (parts.count + Self.atOnce - 1) / Self.atOnce
      let made = Cores.map(groups, parts: groups) { [parts, size] range in
        range.map { group in
          let members = group * Self.atOnce..<min(parts.count, (group + 1) * Self.atOnce)
          let own = members.lowerBound * size..<members.upperBound * size
          return UnitedPart(Array(parts[members]), of: own, in: surroundings)
        }
      }.flatMap { $0 }
      parts = []
      for part in made {
        guard let shape = part.shape else {
          holes = []
          return
        }
        parts.append(shape)
        holes += part.holes
      }
      size *= Self.atOnce
    } while parts.count > 1
    surface = holes.reduce(parts[0].surface) { $0 - $1.surface }
    holes += parts[0].polygons.flatMap(\.holes).map {
      MultiPolygon(polygons: [Polygon(exterior: $0, holes: [])])
    }
  }
}

/// Some shapes united, without the holes that stay whatever comes.
private struct UnitedPart {
  /// The united shape; nil where GEOS could not unite them.
  private(set) var shape: MultiPolygon?
  /// The holes that were taken out of it.
  private(set) var holes: [MultiPolygon] = []

  init(_ shapes: [MultiPolygon], of own: Range<Int>, in surroundings: Surroundings) {
    guard var united = (try? GEOSContext().collection(of: shapes).merged())?.values else { return }
    let boxes = united.polygons.map { Box($0.exterior.points) }
    for number in united.polygons.indices {
      var kept: [Ring] = []
      for hole in united.polygons[number].holes {
        let box = Box(hole.points)
        let hasIsland = boxes.indices.contains { $0 != number && boxes[$0].meets(box) }
        if hasIsland || surroundings.hasOthers(than: own, near: box) {
          kept.append(hole)
        } else {
          holes.append(MultiPolygon(polygons: [Polygon(exterior: hole, holes: [])]))
        }
      }
      united.polygons[number].holes = kept
    }
    shape = united
  }
}

/// Where the shapes lie, in the order in which they are united.
private struct Surroundings {
  private let boxes: [Box]
  private let grid: BoxGrid

  init(_ boxes: [Box]) {
    self.boxes = boxes
    grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
  }

  /// Whether a shape outside of a range has a box that meets another.
  func hasOthers(than own: Range<Int>, near box: Box) -> Bool {
    var isFound = false
    grid.forEach(near: box) { other in
      if !isFound, !own.contains(Int(other)), boxes[Int(other)].meets(box) { isFound = true }
    }
    return isFound
  }
}
