/// Hatchings in one hue, so that areas can be told apart without colour. A page defines them once.
enum Patterns {
  /// Drawn over an eight by eight tile.
  private static let strokes = [
    "M-2 2l4-4M0 8l8-8M6 10l4-4", "M-2 6l4 4M0 0l8 8M6-2l4 4", "M0 4h8", "M4 0v8",
    "M0 4h8M4 0v8", "M0 8l8-8M0 0l8 8", "M1 4h3M5 0h3M5 8h3", "M0 1h8M0 5h8",
  ]

  /// The pattern of an area by its position from 0.
  static func fill(_ area: Int) -> String { "url(#pattern-\(area % strokes.count))" }

  /// Wholly filled, and nothing drawn.
  static let solid = "#97a6b9"
  static let blank = "#fff"

  /// Deprived blocks.
  static let deprived = "url(#pattern-deprived)"

  /// The definitions, in a drawing without size.
  static var definitions: Markup {
    element(
      "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"], [tiles])
  }

  /// The definitions, for a drawing that stands alone.
  static var tiles: Markup {
    let hatchings = strokes.enumerated().map { index, path in
      pattern("pattern-\(index)", [element("path", ["class": "hatch", "d": path])])
    }
    let dots = pattern(
      "pattern-deprived",
      [
        element("circle", ["class": "dot", "cx": "2", "cy": "2", "r": "1.3"]),
        element("circle", ["class": "dot", "cx": "6", "cy": "6", "r": "1.3"]),
      ])
    return element("defs", [:], hatchings + [dots])
  }

  private static func pattern(_ id: String, _ content: [Markup]) -> Markup {
    element(
      "pattern",
      ["id": id, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"],
      [element("rect", ["class": "ground", "width": "8", "height": "8"])] + content)
  }

  /// A small sample for a legend.
  static func swatch(fill: String, lineClass: String) -> Markup {
    element(
      "svg",
      [
        "class": "swatch", "viewBox": "0 0 32 20", "width": "32", "height": "20",
        "aria-hidden": "true",
      ],
      [
        element(
          "rect",
          ["class": lineClass, "x": "1", "y": "1", "width": "30", "height": "18", "fill": fill])
      ])
  }
}
