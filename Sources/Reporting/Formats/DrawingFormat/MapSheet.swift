import Delimitation
import Geometry
import Land

/// A map with its title above, legend and source below, as one drawing: 720 units wide and a rim.
struct MapSheet {
  private static let rim = 16
  private static let titleHeight = 56
  private static let lineHeight = 24
  /// Sizes of letters in units.
  private static let heading = 20.0
  private static let small = 13.0

  private let report: Report
  private let words: Words
  private let frame: MapFrame
  private let marks: MarksDrawing

  /// The sheet of a plan.
  init(_ report: Report, _ words: Words) {
    self.report = report
    self.words = words
    frame = overviewFrame(report)
    marks = MarksDrawing(report.map, frame: frame, words: words)
  }

  /// Units from left to right.
  var width: Int { frame.width + 2 * Self.rim }
  /// Units from top to bottom.
  var height: Int { legendTop + legendHeight + 40 }

  /// The sheet as an SVG file.
  var text: String {
    let root = element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "lang": words.language.rawValue,
        "width": "\(width)", "height": "\(height)", "viewBox": "0 0 \(width) \(height)",
      ],
      [
        .styleSheet(Stylesheet.maps, Self.style), Patterns.tiles,
        element("rect", ["width": "\(width)", "height": "\(height)", "fill": "#fff"]),
      ] + title + [placed(map.markup(words))] + legend + [source])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.source
  }

  /// What programs without cascading variables and without a page around need beside the maps' own.
  private static let style: StaticString = """
    svg{font-family:"DejaVu Sans",Arial,sans-serif}
    .map text,.sheet{fill:#1b2430}
    .sheet-quiet{fill:#4a5666}

    """

  private var map: SVGMap {
    overviewDrawing(
      report, name: report.provenance.title, frame: frame, marks: marks, words: words)
  }

  private var mapHeight: Int { frame.height + ScaleBar.stripHeight }
  private var legendTop: Int { Self.titleHeight + mapHeight + 16 }
  private var columns: Int { 2 }
  private var columnWidth: Int { frame.width / columns }

  private var title: [Markup] {
    let inside = words.report.areaCount(report.areaShapes.count)
    return [
      line(report.provenance.title, x: Self.rim, y: 28, size: Self.heading, isBold: true),
      line(
        inside + ", " + words.people(report.populationInside), x: Self.rim, y: 47,
        size: Self.small, style: "sheet-quiet"),
    ]
  }

  /// The map's own drawing at its place.
  private func placed(_ map: Markup) -> Markup {
    element(
      "svg",
      [
        "x": "\(Self.rim)", "y": "\(Self.titleHeight)", "width": "\(frame.width)",
        "height": "\(mapHeight)",
      ], [map])
  }

  /// A line of the legend: what is drawn in a box of 32 by 20 units, and its text.
  private var entries: [(drawing: [Markup], text: String)] {
    let areas = report.plan.labels.enumerated().map { area, label in
      ([surface("area", fill: Patterns.fill(area))], label.id + "  " + label.name)
    }
    return areas + [([surface("block", fill: "none")], words.map.outside)]
      + marks.entries.map { ($0.drawing, $0.text) }
  }

  private func surface(_ style: String, fill: String) -> Markup {
    element(
      "rect",
      [
        "class": style, "x": "1", "y": "2", "width": "30", "height": "16", "fill": fill,
        "style": "stroke-width:1.5",
      ])
  }

  /// Entries fill one column after the other.
  private var legendRows: Int { (entries.count + columns - 1) / columns }
  private var legendHeight: Int { legendRows * Self.lineHeight }

  private var legend: [Markup] {
    entries.enumerated().flatMap { position, entry -> [Markup] in
      let x = Self.rim + position / legendRows * columnWidth
      let y = legendTop + position % legendRows * Self.lineHeight
      return [
        element(
          "svg",
          ["x": "\(x)", "y": "\(y - 2)", "width": "32", "height": "20", "viewBox": "0 0 32 20"],
          entry.drawing),
        line(
          shortened(entry.text, to: Double(columnWidth - 52)), x: x + 40, y: y + 13,
          size: Self.small),
      ]
    }
  }

  private var source: Markup {
    line(
      shortened(sourceLine(report, words), to: Double(frame.width)), x: Self.rim,
      y: legendTop + legendHeight + 24, size: 11, style: "sheet-quiet")
  }

  /// A text that fits into so many units, else its start and an ellipsis.
  private func shortened(_ text: String, to room: Double) -> String {
    let letters = Int(room / (0.56 * Self.small))
    return text.count > letters ? text.prefix(letters - 1) + "…" : text
  }

  private func line(
    _ text: String, x: Int, y: Int, size: Double, style: String = "sheet", isBold: Bool = false
  ) -> Markup {
    element(
      "text",
      [
        "class": style, "x": "\(x)", "y": "\(y)", "font-size": mapNumber(size),
        "font-weight": isBold ? "700" : "400",
      ], text: text)
  }
}
