import Delimitation
import Geometry

import Land

/// The outlines of a plan's areas as runs along streets and other lines.
struct BoundaryDescription: Sendable {
  /// One closed outline.
  struct Outline: Sendable {
    /// Whether it is a hole.
    let isHole: Bool
    /// In its order, clockwise seen from the area's outside ring, from the north on.
    let runs: [BoundaryRun]
    /// The middle of the area's part.
    let centre: Point
    /// Its length in metres.
    let metres: Double
  }

  /// The outlines of each area, its largest part first and holes behind their part.
  let outlines: [[Outline]]

  /// Describes the areas of a report; nil where it knows no streets. Linear in the length of the outlines.
  init?(_ report: Report) {
    guard report.map.marks.streets != nil else { return nil }
    let rings = report.areaShapes.map { Self.rings(of: $0) }
    // The inside lies on the right of outer rings that run clockwise, and of holes that run against it.
    let steps = report.map.boundarySteps(
      along: rings.flatMap { $0.map { $0.ring.turned(clockwise: !$0.isHole) } })
    var next = 0
    outlines = rings.map { rings in
      rings.map { ring in
        let own = steps[next]
        next += 1
        let metres = own.reduce(0) { $0 + $1.metres }
        let runs = BoundaryRun.all(ring.isHole ? own.reversed() : own) {
          BoundaryLabel($0, report.problem)
        }
        return Outline(
          isHole: ring.isHole, runs: runs.roundedToTens(whole: metres), centre: ring.centre,
          metres: metres)
      }
    }
  }

  private struct NamedRing {
    let ring: Ring
    let isHole: Bool
    let centre: Point
  }

  private static func rings(of shape: MultiPolygon) -> [NamedRing] {
    let parts = shape.polygons.enumerated().sorted {
      ($1.element.exterior.surface, $0.offset) < ($0.element.exterior.surface, $1.offset)
    }.map(\.element)
    return parts.flatMap { part -> [NamedRing] in
      let centre = MultiPolygon(polygons: [part]).centre
      return [NamedRing(ring: part.exterior, isHole: false, centre: centre)]
        + part.holes.map { hole in
          let own = MultiPolygon(polygons: [Polygon(exterior: hole, holes: [])]).centre
          return NamedRing(ring: hole, isHole: true, centre: own)
        }
    }
  }
}

extension BoundaryDescription {
  /// The section of an area's page; nothing where the area has no outline.
  func markup(ofArea area: Int, district: String, words: Words) -> Markup {
    let all = outlines[area].filter { !$0.runs.isEmpty }
    guard !all.isEmpty else { return .empty }
    let says = BoundaryWords(words.language)
    var (parts, holes) = (0, 0)
    let single = all.count == 1
    let texts = all.flatMap { outline -> [Markup] in
      if outline.isHole { holes += 1 } else { parts += 1 }
      let name = outline.isHole ? says.hole(holes) : says.part(parts)
      let tens = outline.runs.reduce(0) { $0 + $1.tens }
      let lead = says.lead(length(tens, words))
      return [
        paragraph(single ? lead : name + words.page.colon + lead),
        element("ul", ["class": "boundary"], lines(outline, district, words)),
      ]
    }
    let note = says.note(
      along: words.numbers.decimal(BlockMap.alongMetres, 0) + "\u{a0}m",
      shortest: words.numbers.decimal(BoundaryRun.shortest, 0) + "\u{a0}m")
    return element(
      "div", ["class": "boundary-text"],
      [element("h3", [:], text: says.heading)] + texts + [paragraph(note, style: "note")])
  }

  /// One item per way on the compass, as long as it does not change.
  private func lines(_ outline: Outline, _ district: String, _ words: Words) -> [Markup] {
    let says = BoundaryWords(words.language)
    var items: [(way: Int, texts: [String])] = []
    for run in outline.runs {
      let text = says.label(run.label, district: district) + " (" + length(run.tens, words) + ")"
      let way = Self.eighth(from: outline.centre, to: run.middle)
      if items.last?.way == way {
        items[items.count - 1].texts.append(text)
      } else {
        items.append((way, [text]))
      }
    }
    return items.map { item in
      element(
        "li", [:],
        text: says.way(item.way) + words.page.colon + item.texts.joined(separator: says.then))
    }
  }

  private func length(_ tens: Int, _ words: Words) -> String {
    tens < 100
      ? words.numbers.count(Int64(tens * 10)) + "\u{a0}m"
      : words.numbers.decimal(Double(tens) / 100, 2) + "\u{a0}km"
  }

  /// The way from one point to another on the compass: 0 north, 2 east, 4 south, 6 west. By slopes, so that
  /// every machine finds the same.
  static func eighth(from centre: Point, to point: Point) -> Int {
    let (east, north) = (point.x - centre.x, point.y - centre.y)
    let tangent = 0.414_213_562_373_095_1
    if abs(east) <= tangent * abs(north) { return north >= 0 ? 0 : 4 }
    if abs(north) <= tangent * abs(east) { return east > 0 ? 2 : 6 }
    return north > 0 ? (east > 0 ? 1 : 7) : (east > 0 ? 3 : 5)
  }
}
