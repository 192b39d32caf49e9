import Delimitation
import Geometry

import Land

/// The map of one area: its blocks, the deprived ones dotted, and what lies around it.
func areaMap(_ report: Report, area: Int, words: Words) -> Markup {
  let shape = report.areaShapes[area]
  let label = report.plan.labels[area]
  let frame = MapFrame(
    around: MapBounds(of: [shape]), marginShare: 0.12, width: 720, heights: 380...520)
  let shown = frame.bounds
  let others = report.areaShapes.indices.filter {
    $0 != area && MapBounds(of: [report.areaShapes[$0]]).meets(shown)
  }
  let neighbours = words.list(others.map { report.plan.labels[$0].name })
  var map = SVGMap(
    frame: frame, id: "area-map-\(area + 1)", title: words.map.areaTitle(label.name),
    text: words.map.areaText(label.name, neighbours))
  let marks = MarksDrawing(report.map, frame: frame, words: words)
  addBlocks(report, area: area, shown: shown, to: &map)
  map.layers += marks.ground
  map.add(others.map { report.areaShapes[$0] }, style: "other-area")
  map.add([shape], style: "this-area")
  map.layers += marks.above
  map.names = marks.names
  for other in [area] + others {
    map.addNumber(report.plan.labels[other].id, of: report.areaShapes[other])
  }
  if let layer = report.problem.identity.first {
    map.names += Labels.unitNames(
      layer.grouping, blocks: report.problem.territory.blocks, frame: frame)
  }
  return figure(
    map.markup(words),
    caption: sourceLine(report, words) + " " + ProtectionWords(words).caution,
    legend: areaLegend(label.name, marks.legend, words))
}

/// The blocks that the frame shows: outside, in other areas, in this area, and the deprived ones.
private func addBlocks(_ report: Report, area: Int, shown: MapBounds, to map: inout SVGMap) {
  let blocks = report.map.shapes.indices.filter {
    MapBounds(of: [report.map.shapes[$0]]).meets(shown)
  }
  let areaOfBlock = report.plan.plan.areaOfBlock
  func shapes(_ condition: (Int) -> Bool) -> [MultiPolygon] {
    blocks.filter(condition).map { report.map.shapes[$0] }
  }
  map.add(shapes { areaOfBlock[$0] == 0 }, style: "block")
  map.add(
    shapes { areaOfBlock[$0] != 0 && Int(areaOfBlock[$0]) != area + 1 }, style: "other-block")
  map.add(shapes { Int(areaOfBlock[$0]) == area + 1 }, style: "this-block")
  map.add(
    shapes { report.problem.deprivation.isDeprived[$0] }, style: "deprived-block",
    fill: Patterns.deprived)
}

private func areaLegend(_ name: String, _ marks: [Markup], _ words: Words) -> Markup {
  legend(
    [
      legendEntry(fill: "none", style: "this-area", text: words.map.thisArea + ": " + name),
      legendEntry(
        fill: Patterns.deprived, style: "deprived-block", text: words.map.deprivedBlock),
      legendEntry(fill: "none", style: "other-area legend-ground", text: words.map.otherAreas),
      legendEntry(fill: "none", style: "block", text: words.map.outside),
    ] + marks, words)
}
