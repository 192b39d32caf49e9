import Delimitation
import Geometry
import Land

/// Maps of what changes: given outlines dashed, new ones solid, the blocks of each move hatched by where
/// they go, with the move's number.
struct ChangeMap {
  let report: ImprovementReport
  let own: ImprovementWords

  private var words: Words { own.words }
  private var shapes: [MultiPolygon] { report.given.map.shapes }

  /// The whole city.
  func city() -> Markup {
    let frame = MapFrame(
      around: MapBounds(of: shapes), marginShare: 0.01, width: 720, heights: 240...860)
    return figure(
      frame: frame, id: "change-map", title: own.cityMapTitle(report.moves.count),
      moves: Array(report.moves.indices), withNumbersOfAreas: false)
  }

  /// One area before and after.
  func area(old: Int?, new: Int?, label: AreaLabel, moves: [Int]) -> Markup {
    let parts =
      [old.map { report.given.areaShapes[$0 - 1] }, new.map { report.improved.areaShapes[$0 - 1] }]
      .compactMap { $0 }
    let frame = MapFrame(
      around: MapBounds(of: parts), marginShare: 0.1, width: 720, heights: 340...480)
    return figure(
      frame: frame, id: "change-map-\(label.id.utf8.map { String($0) }.joined(separator: "-"))",
      title: own.areaMapTitle(label), moves: moves, withNumbersOfAreas: true)
  }

  private func figure(
    frame: MapFrame, id: String, title: String, moves: [Int], withNumbersOfAreas: Bool
  ) -> Markup {
    let numbers = words.list(moves.map { String($0 + 1) })
    var map = SVGMap(frame: frame, id: id, title: title, text: own.mapText(numbers))
    let shown = frame.bounds
    let visible = shapes.filter { MapBounds(of: [$0]).meets(shown) }
    map.add(visible, style: "block")
    let marks = MarksDrawing(report.given.map, frame: frame, words: words)
    map.layers += marks.ground
    for index in report.moves.indices {
      let move = report.moves[index]
      map.add(
        move.blocks.map { shapes[Int($0)] }.filter { MapBounds(of: [$0]).meets(shown) },
        style: "moved-block", fill: Self.fill(move))
    }
    map.add(
      report.improved.areaShapes.filter { MapBounds(of: [$0]).meets(shown) }, style: "new-outline")
    map.add(
      report.given.areaShapes.filter { MapBounds(of: [$0]).meets(shown) }, style: "old-outline")
    map.layers += marks.above
    for index in moves {
      let polygons = report.moves[index].blocks.flatMap { shapes[Int($0)].polygons }
      map.addNumber(String(index + 1), of: largest(polygons))
    }
    map.names = areaNames(frame)
    if let layer = report.given.problem.identity.first {
      map.names += Labels.unitNames(
        layer.grouping, blocks: report.given.problem.territory.blocks, frame: frame)
    }
    return Reporting.figure(
      map.markup(words), caption: sourceLine(report.given, words), legend: legendOfChange)
  }

  /// The shape of a move for its number: its largest polygon.
  private func largest(_ polygons: [Polygon]) -> MultiPolygon {
    func size(_ polygon: Polygon) -> Double {
      let box = MapBounds(of: [MultiPolygon(polygons: [polygon])])
      return (box.east - box.west) * (box.north - box.south)
    }
    return MultiPolygon(polygons: polygons.max { size($0) < size($1) }.map { [$0] } ?? [])
  }

  private func areaNames(_ frame: MapFrame) -> [MapLabel] {
    report.improved.plan.labels.indices.compactMap { index in
      let label = report.improved.plan.labels[index]
      return innerPoint(of: report.improved.areaShapes[index], in: frame).map {
        MapLabel(text: own.shortArea(label.id), x: $0.x, y: $0.y)
      }
    }
  }

  private static func fill(_ move: PlanMove) -> String {
    move.from == 0 ? Patterns.fill(0) : move.to == 0 ? Patterns.deprived : Patterns.fill(4)
  }

  private var legendOfChange: Markup {
    let moves = report.moves
    let entries = [
      moves.contains { $0.from == 0 }
        ? legendEntry(fill: Patterns.fill(0), style: "moved-block", text: own.joins) : nil,
      moves.contains { $0.to == 0 }
        ? legendEntry(fill: Patterns.deprived, style: "moved-block", text: own.leaves) : nil,
      moves.contains { $0.from > 0 && $0.to > 0 }
        ? legendEntry(fill: Patterns.fill(4), style: "moved-block", text: own.crosses) : nil,
      legendEntry(fill: "none", style: "new-outline", text: own.newOutline),
      legendEntry(fill: "none", style: "old-outline", text: own.oldOutline),
    ].compactMap { $0 }
    return legend(entries, words)
  }
}
