import Land

extension Check {
  /// Holes between blocks that belong to none of them. Those that the tolerance closes come in one
  /// line, the wider ones one by one, the largest first, up to twenty. Gaps open to the outside are
  /// not seen.
  static let gaps = Check(name: "gap") { inspection in
    let map = inspection.map
    let whole = Dissolve.union(map.shapes)
    var closed: [MultiPolygon] = []
    var wide: [MultiPolygon] = []
    for polygon in whole.polygons {
      for hole in polygon.holes {
        let gap = MultiPolygon(polygons: [Polygon(exterior: hole, holes: [])])
        if Dissolve.vanishes(gap, narrowedBy: map.toleranceMetres / 2) {
          closed.append(gap)
        } else {
          wide.append(gap)
        }
      }
    }
    wide.sort {
      ($1.surface, $0.centre.x, $0.centre.y) < ($0.surface, $1.centre.x, $1.centre.y)
    }
    var findings = wide.prefix(20).map { gap in
      var finding = Words.gap(map, gap.surface)
      finding.x = gap.centre.x
      finding.y = gap.centre.y
      finding.surfaceSquareMetres = gap.surface
      finding.lengthMetres = gap.perimeter
      return finding
    }
    if wide.count > 20 { findings.append(Words.moreGaps(map, Array(wide.dropFirst(20)))) }
    if !closed.isEmpty { findings.append(Words.slivers(map, closed)) }
    return findings
  }
}
