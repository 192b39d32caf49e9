import Geometry
import Land

/// Maps of findings: the city's blocks in grey, drawn once for the whole page, and on each map the
/// findings of one check. Those of the list bear their number where there is room; the others are
/// dots.
struct FindingsMap: Sendable {
  /// How many findings of a check are listed and numbered.
  static let listedAtMost = 25
  /// More blocks than this are drawn as one ground instead of outlines.
  static let outlinedAtMost = 20_000

  private let frame: MapFrame
  private let map: BlockMap
  private let source: String

  /// Maps of a city.
  init(_ map: BlockMap, title: String) {
    self.map = map
    source = title
    frame = MapFrame(
      around: MapBounds(of: map.shapes), marginShare: 0.02, width: 720, heights: 240...860)
  }

  /// The blocks, for all maps; a page holds it once.
  var definition: Markup {
    let data =
      map.ids.count > Self.outlinedAtMost
      ? ground : map.shapes.map { MapPath.data(of: $0, in: frame) }.joined()
    return element(
      "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"],
      [
        element(
          "defs", [:],
          [
            element(
              "g", ["id": SmallMaps.ground, "transform": "scale(\(scale))"],
              [element("path", ["class": "block", "d": data])])
          ])
      ])
  }

  private var scale: String { mapNumber(1 / Double(MapFrame.stepsPerUnit)) }

  /// Rows of cells of four steps in which a block has its middle: small for any number of blocks.
  private var ground: String {
    var cells: Set<MapPath.Step> = []
    for centre in map.centres {
      let step = step(centre)
      cells.insert(MapPath.Step(x: step.x / 4, y: step.y / 4))
    }
    return cells.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
      .map { "M\($0.x * 4) \($0.y * 4)h4v4h-4z" }.joined()
  }

  private func step(_ point: Point) -> MapPath.Step {
    let position = frame.position(point)
    let scale = Double(MapFrame.stepsPerUnit)
    return MapPath.Step(
      x: Int((position.x * scale).rounded()), y: Int((position.y * scale).rounded()))
  }

  /// Whether a check has findings with a place on the map.
  func isPlaced(_ group: FindingGroup) -> Bool { group.members.contains { $0.finding.x != nil } }

  /// The map of one check; nil where nothing has a place.
  func figure(_ group: FindingGroup, number: Int, _ words: Words, _ phrases: FindingWords)
    -> Markup?
  {
    guard isPlaced(group) else { return nil }
    let title = group.title[words.language]
    let listed = Array(group.members.prefix(Self.listedAtMost))
    let placed = group.members.count { $0.finding.x != nil }
    let id = "map-\(number)"
    let drawing = element(
      "svg",
      [
        "class": "map", "viewBox": "0 0 \(frame.width) \(frame.height + ScaleBar.stripHeight)",
        "role": "group", "aria-labelledby": "\(id)-title \(id)-text",
      ],
      [
        element("title", ["id": id + "-title"], [.text(phrases.mapTitle(title))]),
        element("desc", ["id": id + "-text"], [.text(phrases.mapText(title, placed))]),
        element("use", ["href": "#" + SmallMaps.ground]), marks(group),
        numbers(listed, group: number, "numbers wide", size: 13, phrases),
        numbers(listed, group: number, "numbers narrow", size: 24, phrases),
        ScaleBar(frame: frame).markup(frame: frame, words: words),
      ])
    return element(
      "figure", ["id": id],
      [drawing, element("figcaption", [:], text: words.map.source(source, map.file))])
  }

  /// Hatched surfaces, thick lines, and a ring around whatever would be too small to see; dots for
  /// what the list does not name.
  private func marks(_ group: FindingGroup) -> Markup {
    var surfaces = ""
    var lines = ""
    var rings: [MapPath.Step] = []
    var dots: Set<MapPath.Step> = []
    for (index, entry) in group.members.enumerated() {
      if index >= Self.listedAtMost {
        if let x = entry.finding.x, let y = entry.finding.y { dots.insert(step(Point(x: x, y: y))) }
        continue
      }
      switch entry.mark {
      case .surface(let shape) where shape.polygons.count > 50:
        for polygon in shape.polygons {
          dots.insert(step(MultiPolygon(polygons: [polygon]).centre))
        }
      case .surface(let shape):
        surfaces += MapPath.data(of: shape, in: frame)
        let box = MapBounds(of: [shape])
        if max(box.east - box.west, box.north - box.south) < 16 * frame.metresPerUnit {
          rings.append(step(shape.centre))
        }
      case .lines(let contact):
        for line in contact.lines {
          let steps = line.map(step)
          lines += "M" + steps.map { "\($0.x) \($0.y)" }.joined(separator: "L")
        }
        if let x = entry.finding.x, let y = entry.finding.y {
          rings.append(step(Point(x: x, y: y)))
        }
      case .point(let point): rings.append(step(point))
      case .none: break
      }
    }
    var parts: [Markup] = []
    if !surfaces.isEmpty {
      parts.append(
        element(
          "path", ["class": "found", "fill": Patterns.fill(0), "d": surfaces]))
    }
    if !lines.isEmpty { parts.append(element("path", ["class": "found-line", "d": lines])) }
    let spots = dots.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
      .map { "M\($0.x) \($0.y)h0" }.joined()
    if !spots.isEmpty { parts.append(element("path", ["class": "found-dot", "d": spots])) }
    parts += rings.map {
      element("circle", ["class": "found-ring", "cx": "\($0.x)", "cy": "\($0.y)", "r": "9"])
    }
    return element("g", ["transform": "scale(\(scale))"], parts)
  }

  /// Numbers beside their findings, where there is room, as links to the rows.
  private func numbers(
    _ listed: [MapFinding], group: Int, _ style: String, size: Double, _ phrases: FindingWords
  ) -> Markup {
    var taken: [LabelBox] = []
    var labels: [Markup] = []
    let marked = listed.map(spot)
    for (index, place) in marked.enumerated() {
      guard let place else { continue }
      let text = String(index + 1)
      let height = size * 1.4
      let width = max(height, Labels.textWidth(text, size: size) + size * 0.6)
      let boxes = Self.shifts.map { shift in
        LabelBox(
          x: place.x + shift.x * (width / 2 + 6), y: place.y + shift.y * (height / 2 + 6),
          width: width, height: height)
      }
      guard let box = boxes.first(where: { box in isFree(box, taken) }) else { continue }
      taken.append(box)
      labels.append(label(box, text, size, "f-\(group)-\(text)", phrases.toRow(index + 1)))
    }
    return element("g", ["class": style, "font-size": mapNumber(size)], labels)
  }

  private func label(
    _ box: LabelBox, _ text: String, _ size: Double, _ row: String, _ name: String
  ) -> Markup {
    element(
      "a", ["href": "#" + row, "aria-label": name],
      [
        element(
          "rect",
          [
            "x": mapNumber(box.left), "y": mapNumber(box.top),
            "width": mapNumber(box.right - box.left), "height": mapNumber(box.bottom - box.top),
            "rx": mapNumber(4),
          ]),
        element(
          "text",
          [
            "x": mapNumber((box.left + box.right) / 2),
            "y": mapNumber((box.top + box.bottom) / 2 + size * 0.36),
          ], [.text(text)]),
      ])
  }

  /// Beside, above, below, then farther away.
  private static let shifts: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1), (2, 0), (-2, 0), (0, -2),
    (0, 2), (2, -2), (2, 2), (-2, -2), (-2, 2), (3, 0), (-3, 0), (0, -3), (0, 3),
  ]

  private func isFree(_ box: LabelBox, _ taken: [LabelBox]) -> Bool {
    box.left >= 0 && box.top >= 0 && box.right <= Double(frame.width)
      && box.bottom <= Double(frame.height) && !taken.contains(where: box.overlaps)
  }

  private func spot(_ entry: MapFinding) -> (x: Double, y: Double)? {
    if case .surface(let shape) = entry.mark, shape.polygons.count > 50 { return nil }
    guard let x = entry.finding.x, let y = entry.finding.y else { return nil }
    return frame.position(Point(x: x, y: y))
  }
}
