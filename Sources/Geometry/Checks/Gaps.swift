import Land

extension Check {
  /// Holes between blocks that belong to none of them, and those of layers of units. Those that the
  /// tolerance closes come in one line, the wider ones of the blocks one by one, the largest first;
  /// those of units in one line. Gaps open to the outside are not seen.
  static let gaps = Check(name: "gap") { inspection in
    let map = inspection.map
    let (closed, wide) = Inspection.gaps(
      in: Inspection.groups(of: map), toleranceMetres: map.toleranceMetres)
    let near = wide.isEmpty ? nil : NearestBlock(map)
    var findings = wide.prefix(namedAtMost).map { gap in
      var finding = Words.gap(map, gap.surface, width: 2 * gap.surface / max(gap.perimeter, 1e-9))
      finding.surfaceSquareMetres = gap.surface
      finding.lengthMetres = gap.perimeter
      if let block = near?.block(at: gap.polygons[0].exterior.points[0]) {
        finding.name = inspection.name(block)
      }
      return MapFinding(finding, on: gap)
    }
    if wide.count > namedAtMost {
      findings.append(
        MapFinding(Words.moreGaps(map.file, Array(wide.dropFirst(namedAtMost)), isMore: true)))
    }
    if !closed.isEmpty { findings.append(all(closed, Words.slivers(map, map.file, closed))) }
    for layer in inspection.layers where layer.blockOfRecord == nil {
      let (closed, wide) = Inspection.gaps(
        in: [layer.valid], toleranceMetres: map.toleranceMetres)
      if !wide.isEmpty {
        findings.append(all(wide, Words.moreGaps(layer.file, wide, isMore: false)))
      }
      if !closed.isEmpty { findings.append(all(closed, Words.slivers(map, layer.file, closed))) }
    }
    return findings
  }

  /// One finding for many gaps, drawn with all of them.
  private static func all(_ gaps: [MultiPolygon], _ finding: Finding) -> MapFinding {
    MapFinding(finding, on: MultiPolygon(polygons: gaps.flatMap(\.polygons)))
  }
}

/// Finds the block whose outline passes nearest to a point.
struct NearestBlock {
  private let map: BlockMap
  private let grid: BoxGrid

  /// Looks among a map's blocks.
  init(_ map: BlockMap) {
    self.map = map
    let boxes = map.shapes.map { Box($0) }
    grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
  }

  /// The block with the nearest corner among those around; nil where there is none.
  func block(at point: Point) -> Int? {
    var best: (distance: Double, block: Int)?
    grid.forEach(near: Box([point]).widened(by: 1)) { block in
      for polygon in map.shapes[Int(block)].polygons {
        for ring in [polygon.exterior] + polygon.holes {
          for corner in ring.points {
            let distance =
              (corner.x - point.x) * (corner.x - point.x)
              + (corner.y - point.y) * (corner.y - point.y)
            if (distance, Int(block)) < best ?? (.infinity, 0) { best = (distance, Int(block)) }
          }
        }
      }
    }
    return best?.block
  }
}
