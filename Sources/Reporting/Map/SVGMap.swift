import Geometry

import Land

/// Puts a map together: layers of shapes from below, then names, numbers and scale.
struct SVGMap: Sendable {
  /// What is shown.
  let frame: MapFrame
  /// A key unique on the page, for title and description.
  let id: String
  /// The name of the map for those who cannot see it.
  let title: String
  /// What it shows, in a sentence.
  let text: String
  /// Shapes, from below.
  var layers: [Markup] = []
  /// Names that must not cover each other, the most important first.
  var names: [MapLabel] = []
  /// Numbers of areas; always shown.
  var numbers: [MapLabel] = []

  /// A map without anything on it.
  init(frame: MapFrame, id: String, title: String, text: String) {
    self.frame = frame
    self.id = id
    self.title = title
    self.text = text
  }

  /// Adds shapes as one path.
  mutating func add(_ shapes: some Sequence<MultiPolygon>, style: String, fill: String? = nil) {
    let data = shapes.map { MapPath.data(of: $0, in: frame) }.joined()
    guard !data.isEmpty else { return }
    layers.append(
      element("path", ["class": style] + (fill.map { [("fill", $0)] } ?? []) + [("d", data)]))
  }

  /// Adds an area's number where there is most room in its shape.
  mutating func addNumber(_ id: String, of shape: MultiPolygon) {
    guard let place = innerPoint(of: shape, in: frame) else { return }
    let isShown =
      (0...Double(frame.width)).contains(place.x) && (0...Double(frame.height)).contains(place.y)
    if isShown { numbers.append(MapLabel(text: id, x: place.x, y: place.y)) }
  }

  /// The drawing, with scale bar and arrow.
  func markup(_ words: Words) -> Markup {
    drawing(
      height: frame.height + ScaleBar.stripHeight,
      [shapes, nameLayer("names wide", size: 11, around: 16)]
        + [nameLayer("names narrow", size: 19, around: 23)]
        + [numberLayer("numbers wide", size: 16), numberLayer("numbers narrow", size: 23)]
        + [ScaleBar(frame: frame).markup(frame: frame, words: words)])
  }

  /// The drawing without names, on a ground that the page defines once.
  func small(ground: String, words: Words) -> Markup {
    drawing(
      height: frame.height + ScaleBar.stripHeight,
      [element("use", ["href": "#" + ground]), shapes, numberLayer("numbers", size: 13)]
        + [ScaleBar(frame: frame).markup(frame: frame, words: words)])
  }

  private func drawing(height: Int, _ content: [Markup]) -> Markup {
    element(
      "svg",
      [
        "class": "map", "viewBox": "0 0 \(frame.width) \(height)", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-text",
      ],
      [
        element("title", ["id": id + "-title"], [.text(title)]),
        element("desc", ["id": id + "-text"], [.text(text)]),
      ] + content)
  }

  private var shapes: Markup {
    // The frame's own window, so that nothing runs into the strip of the scale.
    element(
      "svg", ["width": "\(frame.width)", "height": "\(frame.height)"],
      [
        element(
          "g", ["transform": "scale(\(mapNumber(1 / Double(MapFrame.stepsPerUnit))))"], layers)
      ])
  }

  /// Names of a size around numbers of a size.
  private func nameLayer(_ style: String, size: Double, around: Double) -> Markup {
    let taken = placedNumbers(size: around).map { numberBox($0, size: around) }
    let placed = Labels.placed(names, size: size, taken: taken, frame: frame)
    return element(
      "g", ["class": style, "font-size": mapNumber(size)],
      placed.map { label in
        element(
          "text", ["x": mapNumber(label.x), "y": mapNumber(label.y + size * 0.36)],
          [.text(label.text)])
      })
  }

  private func numberLayer(_ style: String, size: Double) -> Markup {
    element(
      "g", ["class": style, "font-size": mapNumber(size)],
      placedNumbers(size: size).flatMap { label -> [Markup] in
        let box = numberBox(label, size: size)
        return [
          element(
            "rect",
            [
              "x": mapNumber(box.left), "y": mapNumber(box.top),
              "width": mapNumber(box.right - box.left), "height": mapNumber(box.bottom - box.top),
              "rx": mapNumber((box.bottom - box.top) / 2),
            ]),
          element(
            "text", ["x": mapNumber(label.x), "y": mapNumber(label.y + size * 0.36)],
            [.text(label.text)]),
        ]
      })
  }

  /// The numbers, moved a little where they would cover each other.
  private func placedNumbers(size: Double) -> [MapLabel] {
    var placed: [MapLabel] = []
    for number in numbers {
      let boxes = placed.map { numberBox($0, size: size) }
      let places = SVGMap.shifts.map {
        MapLabel(text: number.text, x: number.x + $0.x * size, y: number.y + $0.y * size)
      }
      let free = places.first { place in
        !boxes.contains(where: numberBox(place, size: size).overlaps)
      }
      placed.append(free ?? number)
    }
    return placed
  }

  /// Where a number may stand, from its own place outwards, in its size.
  private static let shifts: [(x: Double, y: Double)] = [
    (0, 0), (0, -0.5), (0, 0.5), (-0.5, 0), (0.5, 0), (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1),
    (1, -1), (-1, 1), (1, 1), (0, -1.5), (0, 1.5), (-1.5, 0), (1.5, 0),
  ]

  private func numberBox(_ label: MapLabel, size: Double) -> LabelBox {
    let height = size * 1.45
    return LabelBox(
      x: label.x, y: label.y,
      width: max(height, Labels.textWidth(label.text, size: size) + size * 0.7), height: height)
  }
}
