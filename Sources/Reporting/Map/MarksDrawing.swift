import Geometry

import Land

/// What a map shows between blocks: barriers, bridges over gaps, links made by hand; each with its
/// name on the map and in the legend. Only what lies in the frame.
struct MarksDrawing: Sendable {
  /// Where there are more bridges in the frame, their dots would hide the map, and none is drawn.
  static let bridgesAtMost = 400
  /// A longer reason of a link stands in the legend only.
  private static let nameAtMost = 28

  private let frame: MapFrame
  private let words: MarksWords
  private let barriers: [MapMarks.Barrier]
  private let bridges: [Bridge]
  /// How many bridges the frame holds where they are too many to be drawn.
  private let hiddenBridges: String?
  private let links: [(link: MapMarks.Link, from: Point, to: Point)]
  private let ids: [String]

  /// The marks of a map that lie in a frame.
  init(_ map: BlockMap, frame: MapFrame, words: Words) {
    let shown = frame.bounds
    self.frame = frame
    self.words = MarksWords(words.language)
    ids = map.ids
    let centres = map.marks.links.isEmpty ? [] : map.centres
    // A unit is about the finest that is seen; what is narrower than three only makes the rim restless.
    barriers = map.marks.barriers.filter { barrier in
      barrier.lines.contains { line in
        zip(line, line.dropFirst()).contains { MapBounds(line: [$0, $1]).meets(shown) }
      }
        || barrier.shapes.contains { shape in
          shape.polygons.contains { polygon in
            let points = polygon.exterior.points
            return zip(points, points.dropFirst()).contains {
              MapBounds(line: [$0, $1]).meets(shown)
            }
          }
        }
    }.map { $0.simplified(metres: 3 * frame.metresPerUnit) }
    let near = map.marks.bridges.filter { MapBounds(line: [$0.middle]).meets(shown) }
    bridges = near.count > Self.bridgesAtMost ? [] : near
    hiddenBridges =
      near.count > Self.bridgesAtMost ? words.numbers.count(Int64(near.count)) : nil
    links = map.marks.links.map {
      (link: $0, from: centres[$0.first.position], to: centres[$0.second.position])
    }.filter { MapBounds(line: [$0.from, $0.to]).meets(shown) }
  }

  /// Barriers drawn as surfaces: below the areas.
  var ground: [Markup] {
    barriers.flatMap { barrier in
      path(
        ["barrier-ground"],
        barrier.shapes.map { MapPath.data(of: $0, in: frame) }.joined())
    }
  }

  /// Everything else: above the areas.
  var above: [Markup] { barrierLines + bridgeDots + linkLines }

  /// The same without bridges, for small maps.
  var barriersAndLinks: [Markup] { barrierLines + linkLines }

  private var barrierLines: [Markup] {
    barriers.flatMap { barrier in
      path([Self.style(barrier)], barrier.lines.map(data).joined())
        + path(
          [Self.style(barrier) + " rim"],
          barrier.shapes.map { MapPath.data(of: $0, in: frame) }.joined())
    }
  }

  private static func style(_ barrier: MapMarks.Barrier) -> String {
    barrier.effect == .forbid ? "barrier" : "barrier avoid"
  }

  private var bridgeDots: [Markup] {
    path(["bridge-ring", "bridge"], bridges.map { data([$0.middle, $0.middle]) }.joined())
  }

  private var linkLines: [Markup] {
    path(["link-edge", "link"], links.map { data([$0.from, $0.to]) }.joined())
      + path(
        ["link-end"], links.map { data([$0.from, $0.from]) + data([$0.to, $0.to]) }.joined())
  }

  /// Names of barriers and links, where they are best seen.
  var names: [MapLabel] {
    let walls = barriers.compactMap { barrier in
      let places = BarrierName(frame).places(of: barrier).map { MapPlace(x: $0.x, y: $0.y) }
      return places.first.map {
        MapLabel(text: barrier.name, x: $0.x, y: $0.y, elsewhere: Array(places.dropFirst()))
      }
    }
    let ways = links.filter { $0.link.reason.count <= Self.nameAtMost }.map { entry in
      let middle = frame.position(
        Point(x: (entry.from.x + entry.to.x) / 2, y: (entry.from.y + entry.to.y) / 2))
      return MapLabel(text: entry.link.reason, x: middle.x, y: middle.y - 10)
    }
    return ways + walls
  }

  /// A line of the legend: what is drawn, as paths in a box of 32 by 20 units, and its text.
  struct Entry {
    let paths: [(style: String, data: String)]
    let text: String

    /// The line in a page.
    var markup: Markup {
      element(
        "li", [:],
        [
          element(
            "svg",
            [
              "class": "swatch", "viewBox": "0 0 32 20", "width": "32", "height": "20",
              "aria-hidden": "true",
            ], drawing), element("span", [:], text: text),
        ])
    }

    /// What is drawn.
    var drawing: [Markup] {
      paths.map { element("path", ["class": $0.style, "d": $0.data]) }
    }
  }

  /// The lines of the legend.
  var entries: [Entry] { barrierEntries + bridgeEntries + linkEntries }
  var legend: [Markup] { entries.map(\.markup) }

  /// The same without bridges, for small maps.
  var legendWithoutBridges: [Markup] { (barrierEntries + linkEntries).map(\.markup) }

  private var barrierEntries: [Entry] {
    barriers.map { barrier in
      let style = Self.style(barrier)
      return Entry(
        paths: barrier.shapes.isEmpty
          ? [(style, "M1 10h30")]
          : [("barrier-ground", "M2 3h28v14h-28z"), (style + " rim", "M2 3h28v14h-28z")],
        text: words.barrier(barrier.name, barrier.effect))
    }
  }

  private var bridgeEntries: [Entry] {
    if let hiddenBridges {
      return [Entry(paths: [], text: words.bridgesNotDrawn(hiddenBridges))]
    }
    if bridges.isEmpty { return [] }
    return [
      Entry(paths: [("bridge-ring", "M16 10h0"), ("bridge", "M16 10h0")], text: words.bridge)
    ]
  }

  private var linkEntries: [Entry] {
    links.map { known in
      Entry(
        paths: [("link", "M5 10h22"), ("link-end", "M5 10h0M27 10h0")],
        text: words.link(
          ids[known.link.first.position], ids[known.link.second.position], known.link.reason))
    }
  }

  private func path(_ styles: [String], _ data: String) -> [Markup] {
    data.isEmpty ? [] : styles.map { element("path", ["class": $0, "d": data]) }
  }

  /// A line's path, as far as it runs near the frame.
  private func data(_ line: [Point]) -> String {
    let scale = Double(MapFrame.stepsPerUnit)
    let shown = frame.bounds
    var text = ""
    var last: MapPath.Step?
    for (from, to) in zip(line, line.dropFirst()) {
      guard MapBounds(line: [from, to]).meets(shown) else {
        last = nil
        continue
      }
      let steps = [from, to].map { point in
        let place = frame.position(point)
        return MapPath.Step(
          x: Int((place.x * scale).rounded()), y: Int((place.y * scale).rounded()))
      }
      if last != steps[0] { text += "M\(steps[0].x) \(steps[0].y)" }
      if steps[0] == steps[1], line.count == 2 { text += "h0" }
      if steps[0] != steps[1] { text += "L\(steps[1].x) \(steps[1].y)" }
      last = steps[1]
    }
    return text
  }
}

extension MapBounds {
  /// The box around a line.
  fileprivate init(line: [Point]) {
    self.init(of: EmptyCollection())
    for point in line {
      west = min(west, point.x)
      east = max(east, point.x)
      south = min(south, point.y)
      north = max(north, point.y)
    }
  }
}
