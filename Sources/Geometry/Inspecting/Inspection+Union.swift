import Land

extension Inspection {
  /// Shapes merged into one, for outlines and for what lies between them. The only place where checks
  /// dissolve.
  static func union(_ shapes: [MultiPolygon]) -> MultiPolygon {
    shapes.isEmpty ? MultiPolygon(polygons: []) : Dissolve.union(shapes)
  }

  /// The outline of some blocks; empty where they are too many for a mark on a map.
  func outline(of blocks: [Int]) -> MultiPolygon {
    blocks.count > 2000
      ? MultiPolygon(polygons: []) : Self.union(blocks.map { map.shapes[$0] })
  }

  /// The blocks in groups: within one, blocks share lines or ground; those of different groups meet in
  /// corners at most, so that a union of all is the unions of the groups side by side.
  static func groups(of map: BlockMap) -> [[MultiPolygon]] {
    let survey = map.survey
    let pairs = BlockPair.unique(
      survey.contacts.entries.map { BlockPair($0.low, $0.high) } + survey.facing + survey.shallow
        + survey.deep + map.deepOverlaps.map { BlockPair(Int32($0.first), Int32($0.second)) })
    let group = Adjacency(
      blockCount: map.ids.count,
      borders: pairs.map { Border(BlockIndex($0.low), BlockIndex($0.high), metres: 0) }
    ).pieces()
    var groups = [[MultiPolygon]](repeating: [], count: Int(group.max() ?? -1) + 1)
    for (block, shape) in map.shapes.enumerated() where !shape.polygons.isEmpty {
      groups[Int(group[block])].append(shape)
    }
    return groups
  }

  /// The holes of the unions of some groups, those that a tolerance closes apart from the wider ones; the
  /// widest first. Quarters that do not touch are never merged: that costs most of a check's time.
  static func gaps(in groups: [[MultiPolygon]], toleranceMetres: Double)
    -> (closed: [MultiPolygon], wide: [MultiPolygon])
  {
    var closed: [MultiPolygon] = []
    var wide: [MultiPolygon] = []
    for polygon in groups.flatMap({ ($0.count == 1 ? $0[0] : union($0)).polygons }) {
      for hole in polygon.holes {
        let gap = MultiPolygon(polygons: [Polygon(exterior: hole, holes: [])])
        if Dissolve.vanishes(gap, narrowedBy: toleranceMetres / 2) {
          closed.append(gap)
        } else {
          wide.append(gap)
        }
      }
    }
    return (widestFirst(closed), widestFirst(wide))
  }

  private static func widestFirst(_ gaps: [MultiPolygon]) -> [MultiPolygon] {
    gaps.map { (gap: $0, surface: $0.surface, centre: $0.centre) }.sorted { one, other in
      (other.surface, one.centre.x, one.centre.y) < (one.surface, other.centre.x, other.centre.y)
    }.map(\.gap)
  }
}
