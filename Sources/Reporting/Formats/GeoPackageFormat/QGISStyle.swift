import Delimitation
import Land

/// Styles in QML, which QGIS takes from a GeoPackage without being asked. As on our maps: one hue,
/// hatchings and numbers beside it, no red and no green.
enum QGISStyle {
  /// The colours of our maps.
  private static let ground = "233,237,242,150"
  private static let hatch = "100,119,143,255"
  private static let outline = "34,48,63,255"
  private static let ink = "27,36,48,255"
  private static let blockLine = "179,189,201,255"
  private static let dotted = "223,228,234,255"
  private static let dot = "68,84,106,255"

  /// Areas: each hatched in its own way, outlined boldly, with its number; names stand in the legend.
  static func areas(_ report: Report) -> String {
    let labels = report.plan.labels
    let categories = labels.enumerated().map { area, label in
      element(
        "category",
        [
          "render": "true", "type": "string", "value": label.id, "symbol": String(area),
          "label": label.id + "  " + label.name,
        ])
    }
    let symbols = labels.indices.map { areaSymbol(String($0), pattern: $0) }
    let renderer = element(
      "renderer-v2",
      ["type": "categorizedSymbol", "attr": "area_id", "forceraster": "0", "symbollevels": "0"],
      [element("categories", [:], categories), element("symbols", [:], symbols)])
    return document(renderer, geometry: 2, label: "area_id")
  }

  /// Blocks: thin lines, deprived ones dotted.
  static func blocks(_ words: Words) -> String {
    let rules = element(
      "rules", ["key": "{rules}"],
      [
        element(
          "rule",
          [
            "key": "{deprived}", "symbol": "0", "filter": "\"deprived\"",
            "label": words.map.deprivedBlock,
          ]),
        element(
          "rule",
          [
            "key": "{other}", "symbol": "1", "filter": "ELSE",
            "label": ExportWords(words.language).otherBlock,
          ]),
      ])
    let symbols = element(
      "symbols", [:],
      [
        QGISSymbol.fill(
          "0",
          [
            QGISSymbol.ground(dotted), QGISSymbol.dots(of: "@0@1", colour: dot),
            QGISSymbol.outline("91,108,129,255", millimetres: 0.2),
          ]),
        QGISSymbol.fill(
          "1",
          [QGISSymbol.ground("241,243,246,120"), QGISSymbol.outline(blockLine, millimetres: 0.15)]),
      ])
    let renderer = element(
      "renderer-v2", ["type": "RuleRenderer", "forceraster": "0", "symbollevels": "0"],
      [rules, symbols])
    return document(renderer, geometry: 2, label: nil)
  }

  /// Neighbours: thin dashed lines from centre to centre.
  static var neighbours: String {
    let symbol = QGISSymbol.line("0", [QGISSymbol.stroke(hatch, millimetres: 0.2, style: "dash")])
    let renderer = element(
      "renderer-v2", ["type": "singleSymbol", "forceraster": "0", "symbollevels": "0"],
      [element("symbols", [:], [symbol])])
    return document(renderer, geometry: 1, label: nil)
  }

  /// Findings: dots, with the check's title beside each once there is room.
  static var findings: String {
    let symbol = QGISSymbol.dot("0", colour: outline, millimetres: 2)
    let renderer = element(
      "renderer-v2", ["type": "singleSymbol", "forceraster": "0", "symbollevels": "0"],
      [element("symbols", [:], [symbol])])
    return document(renderer, geometry: 0, label: nil)
  }

  /// Angles in degrees and distances in millimetres of the hatchings, as on our maps.
  private static let hatchings: [[(angle: Int, distance: Double)]] = [
    [(45, 2)], [(135, 2)], [(0, 2)], [(90, 2)], [(0, 2), (90, 2)], [(45, 2), (135, 2)], [(20, 3)],
    [(0, 1.2)],
  ]

  private static func areaSymbol(_ name: String, pattern: Int) -> Markup {
    let lines = hatchings[pattern % hatchings.count].enumerated().map { position, hatching in
      QGISSymbol.hatching(
        of: "@\(name)@\(position + 1)", colour: hatch, angle: hatching.angle,
        distance: hatching.distance)
    }
    return QGISSymbol.fill(
      name,
      [QGISSymbol.ground(ground)] + lines + [QGISSymbol.outline(outline, millimetres: 0.7)])
  }

  private static func document(_ renderer: Markup, geometry: Int, label: String?) -> String {
    let labelling = label.map { [QGISSymbol.labelling($0, ink: ink)] } ?? []
    let root = element(
      "qgis",
      [
        "version": "3.22.0", "styleCategories": "Symbology|Labeling",
        "labelsEnabled": label == nil ? "0" : "1",
      ],
      [renderer] + labelling
        + [element("layerGeometryType", [:], text: String(geometry))])
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + root.source
  }
}
