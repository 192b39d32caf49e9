import Delimitation
import Geometry

import Land

/// Small maps of several plans of one city, all in the same frame, on one ground drawn once.
struct SmallMaps: Sendable {
  /// The key of the ground on the page.
  static let ground = "ground"
  private let frame: MapFrame

  /// Maps of a city.
  init(_ report: Report) {
    frame = MapFrame(
      around: MapBounds(of: report.map.shapes), marginShare: 0.01, width: 340, heights: 120...420)
  }

  /// The city without areas; a page holds it once.
  func definition(_ report: Report, words: Words) -> Markup {
    let data = report.map.shapes.map { MapPath.data(of: $0, in: frame) }.joined()
    let marks = MarksDrawing(report.map, frame: frame, words: words)
    let scale = mapNumber(1 / Double(MapFrame.stepsPerUnit))
    return element(
      "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"],
      [
        element(
          "defs", [:],
          [
            element(
              "g", ["id": Self.ground, "transform": "scale(\(scale))"],
              [element("path", ["class": "city", "d": data])] + marks.ground)
          ])
      ])
  }

  /// What the marks on every map mean; empty where there are none.
  func legend(_ report: Report, words: Words) -> Markup {
    let entries = MarksDrawing(report.map, frame: frame, words: words).legendWithoutBridges
    return entries.isEmpty ? .empty : Reporting.legend(entries, words)
  }

  /// The map of one plan.
  func markup(_ report: Report, id: String, name: String, words: Words) -> Markup {
    var map = SVGMap(
      frame: frame, id: id, title: words.map.smallTitle(name),
      text: words.map.smallText(report.areaShapes.count))
    for (area, shape) in report.areaShapes.enumerated() {
      map.add([shape], style: "area", fill: Patterns.fill(area))
      map.addNumber(report.plan.labels[area].id, of: shape)
    }
    map.layers += MarksDrawing(report.map, frame: frame, words: words).barriersAndLinks
    return map.small(ground: Self.ground, words: words)
  }
}
