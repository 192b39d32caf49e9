import Delimitation
import Geometry

import Land

/// The map of a whole plan: blocks lightly outlined, areas hatched and numbered, names of the first
/// identity layer.
func overviewMap(_ report: Report, name: String, words: Words) -> Markup {
  let frame = overviewFrame(report)
  let marks = MarksDrawing(report.map, frame: frame, words: words)
  let map = overviewDrawing(report, name: name, frame: frame, marks: marks, words: words)
  return figure(
    map.markup(words), caption: sourceLine(report, words),
    legend: overviewLegend(report, marks.legend, words))
}

/// The frame around all blocks.
func overviewFrame(_ report: Report) -> MapFrame {
  MapFrame(
    around: MapBounds(of: report.map.shapes), marginShare: 0.01, width: 720, heights: 240...860)
}

/// The map without what stands below it.
func overviewDrawing(
  _ report: Report, name: String, frame: MapFrame, marks: MarksDrawing, words: Words
) -> SVGMap {
  var map = SVGMap(
    frame: frame, id: "overview", title: words.map.overviewTitle(name),
    text: words.map.overviewText(report.areaShapes.count, report.map.ids.count))
  map.add(report.map.shapes, style: "block")
  map.layers += marks.ground
  for (area, shape) in report.areaShapes.enumerated() {
    map.add([shape], style: "area", fill: Patterns.fill(area))
    map.addNumber(report.plan.labels[area].id, of: shape)
  }
  map.layers += marks.above
  map.names = marks.names
  if let layer = report.problem.identity.first {
    map.names += Labels.unitNames(
      layer.grouping, blocks: report.problem.territory.blocks, frame: frame)
  }
  return map
}

/// A map with what stands below it.
func figure(_ map: Markup, caption: String, legend: Markup) -> Markup {
  element(
    "figure", [:],
    [
      map, legend,
      element("figcaption", [:], text: caption),
    ])
}

/// Where a map comes from.
func sourceLine(_ report: Report, _ words: Words) -> String {
  words.map.source(report.provenance.title, report.map.file)
}

private func overviewLegend(_ report: Report, _ marks: [Markup], _ words: Words) -> Markup {
  let areas = report.plan.labels.enumerated().map { area, label in
    legendEntry(fill: Patterns.fill(area), style: "area", text: label.id + "  " + label.name)
  }
  return legend(
    areas + [legendEntry(fill: "none", style: "block", text: words.map.outside)] + marks, words)
}

/// The list below a map.
func legend(_ entries: [Markup], _ words: Words) -> Markup {
  element("ul", ["class": "legend", "aria-label": words.map.legend], entries)
}

/// One line of it.
func legendEntry(fill: String, style: String, text: String) -> Markup {
  element(
    "li", [:],
    [Patterns.swatch(fill: fill, lineClass: style), element("span", [:], text: text)])
}
