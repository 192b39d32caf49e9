/// Pieces of symbols in QML. Colours are red, green, blue and opacity from 0 to 255.
enum QGISSymbol {
  /// A symbol for surfaces, its layers from below.
  static func fill(_ name: String, _ layers: [Markup]) -> Markup { symbol("fill", name, layers) }

  /// A symbol for lines.
  static func line(_ name: String, _ layers: [Markup]) -> Markup { symbol("line", name, layers) }

  /// A ground without an outline.
  static func ground(_ colour: String) -> Markup {
    layer("SimpleFill", [("color", colour), ("style", "solid"), ("outline_style", "no")])
  }

  /// An outline without a ground.
  static func outline(_ colour: String, millimetres: Double) -> Markup {
    layer(
      "SimpleFill",
      [
        ("style", "no"), ("outline_color", colour), ("outline_style", "solid"),
        ("outline_width", number(millimetres)), ("outline_width_unit", "MM"),
        ("joinstyle", "round"),
      ])
  }

  /// Parallel lines of a surface; `name` is that of the symbol which the lines have.
  static func hatching(of name: String, colour: String, angle: Int, distance: Double) -> Markup {
    layer(
      "LinePatternFill",
      [
        ("angle", String(angle)), ("distance", number(distance)), ("distance_unit", "MM"),
        ("color", colour), ("line_width", "0.26"), ("line_width_unit", "MM"),
      ], [line(name, [stroke(colour, millimetres: 0.26, style: "solid")])])
  }

  /// Dots in a surface; `name` is that of the symbol which the dots have.
  static func dots(of name: String, colour: String) -> Markup {
    let dot = layer(
      "SimpleMarker",
      [
        ("name", "circle"), ("color", colour), ("outline_style", "no"), ("size", "0.7"),
        ("size_unit", "MM"),
      ])
    return layer(
      "PointPatternFill",
      [
        ("distance_x", "1.8"), ("distance_y", "1.8"), ("displacement_x", "0.9"),
        ("distance_x_unit", "MM"), ("distance_y_unit", "MM"), ("displacement_x_unit", "MM"),
      ], [symbol("marker", name, [dot])])
  }

  /// A symbol for points: a round dot with a light rim.
  static func dot(_ name: String, colour: String, millimetres: Double) -> Markup {
    let dot = layer(
      "SimpleMarker",
      [
        ("name", "circle"), ("color", colour), ("outline_color", "255,255,255,255"),
        ("outline_style", "solid"), ("outline_width", "0.3"), ("outline_width_unit", "MM"),
        ("size", number(millimetres)), ("size_unit", "MM"),
      ])
    return symbol("marker", name, [dot])
  }

  /// A stroke.
  static func stroke(_ colour: String, millimetres: Double, style: String) -> Markup {
    layer(
      "SimpleLine",
      [
        ("line_color", colour), ("line_width", number(millimetres)), ("line_width_unit", "MM"),
        ("line_style", style), ("joinstyle", "round"), ("capstyle", "flat"),
      ])
  }

  /// Labels of surfaces with a light rim, none left out; `expression` says what they read.
  static func labelling(_ expression: String, ink: String) -> Markup {
    let text = element(
      "text-style",
      [
        "fieldName": expression, "isExpression": "1", "fontSize": "13", "fontSizeUnit": "Point",
        "fontWeight": "75", "textColor": ink, "textOpacity": "1", "multilineHeight": "1",
      ],
      [
        element(
          "text-buffer",
          [
            "bufferDraw": "1", "bufferSize": "1", "bufferSizeUnits": "MM",
            "bufferColor": "255,255,255,255", "bufferOpacity": "1",
          ])
      ])
    let settings = element(
      "settings", ["calloutType": "simple"],
      [
        text, element("placement", ["placement": "1", "centroidInside": "1", "priority": "8"]),
        element("rendering", ["drawLabels": "1", "displayAll": "1"]),
      ])
    return element("labeling", ["type": "simple"], [settings])
  }

  private static func symbol(_ type: String, _ name: String, _ layers: [Markup]) -> Markup {
    element(
      "symbol",
      ["type": type, "name": name, "alpha": "1", "clip_to_extent": "1", "force_rhr": "0"], layers)
  }

  /// A layer of a symbol, its properties as newer and as older versions of QGIS read them.
  private static func layer(
    _ kind: String, _ properties: [(String, String)], _ content: [Markup] = []
  ) -> Markup {
    let options = properties.map {
      element("Option", ["type": "QString", "name": $0.0, "value": $0.1])
    }
    return element(
      "layer", ["class": kind, "enabled": "1", "locked": "0", "pass": "0"],
      [element("Option", ["type": "Map"], options)]
        + properties.map { element("prop", ["k": $0.0, "v": $0.1]) } + content)
  }

  private static func number(_ value: Double) -> String { programNumber(value, decimals: 2) }
}
