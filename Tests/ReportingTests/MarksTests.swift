import Delimitation
import Land
import Testing

@testable import Geometry
@testable import Reporting

/// The tiny city with a river between its rows, a creek to be avoided, bridges and a link.
private enum MarkedCity {
  static func shape(_ corners: [(Double, Double)]) -> MultiPolygon {
    let points = (corners + corners.prefix(1)).map { point($0.0, $0.1) }
    return MultiPolygon(polygons: [Polygon(exterior: Ring(points: points), holes: [])])
  }

  /// A point by its metres from the city's lower left corner.
  static func point(_ x: Double, _ y: Double) -> Point {
    Point(x: 356_000 + x, y: 5_644_000 + y)
  }

  static let river = MapMarks.Barrier(
    name: "Rhein <1>", effect: .forbid, lines: [],
    shapes: [shape([(-500, 950), (3500, 950), (3500, 1050), (-500, 1050)])])
  static let creek = MapMarks.Barrier(
    name: "Bach", effect: .avoid, lines: [[point(1000, -200), point(1000, 2200)]], shapes: [])
  static let link = MapMarks.Link(BlockIndex(1), BlockIndex(4), reason: "Steg")

  static func bridges(_ count: Int) -> [Bridge] {
    (0..<count).map { place in
      Bridge(
        border: Border(BlockIndex(2), BlockIndex(5), metres: 10, traits: .bridge),
        widthMetres: 5, middle: point(2000 + Double(place), 1000))
    }
  }

  static func map(
    _ barriers: [MapMarks.Barrier] = [river, creek], bridges count: Int = 1,
    links: [MapMarks.Link] = [link]
  ) -> BlockMap {
    var map = TinyCity.map
    map.marks.barriers = barriers
    map.marks.bridges = bridges(count)
    map.marks.links = links
    return map
  }

  static func frame(_ shapes: [MultiPolygon] = TinyCity.shapes) -> MapFrame {
    MapFrame(around: MapBounds(of: shapes), marginShare: 0, width: 300, heights: 100...200)
  }

  /// The tiny city's report with these marks and borders that carry their traits.
  static func report(_ map: BlockMap, _ traits: [BorderTraits]) -> Report {
    let plain = TinyCity.problem
    let borders = zip(plain.territory.adjacency.borders, traits).map { $0.adding($1) }
    let problem = Problem(
      territory: Territory(
        blocks: plain.territory.blocks, adjacency: Adjacency(blockCount: 6, borders: borders)),
      deprivation: plain.deprivation, identity: plain.identity, district: plain.district,
      rules: plain.rules, statusQuo: plain.statusQuo)
    return Report(
      plan: TinyCity.plan, problem: problem, map: map, provenance: TinyCity.provenance,
      evaluation: TinyCity.evaluation, areaShapes: TinyCity.areaShapes)
  }
}

@Suite struct `Marks on maps` {
  private func drawing(_ map: BlockMap, _ language: Language = .english) -> MarksDrawing {
    MarksDrawing(map, frame: MarkedCity.frame(), words: .of(language))
  }

  private func source(_ markup: [Markup]) -> String { Markup.joined(markup).source }

  @Test func `draw a river as a surface with a rim, a creek as a broken line`() {
    let drawing = drawing(MarkedCity.map())
    // 10 m a unit, two steps a unit: the city is 300 by 200 units, the river 10 units high.
    let ground = source(drawing.ground)
    #expect(ground.contains(#"<path class="barrier-ground" d="M-100 210l0-20 800 0 0 20z">"#))
    let above = source(drawing.above)
    #expect(above.contains(#"<path class="barrier rim" d="M-100 210"#))
    #expect(above.contains(#"<path class="barrier avoid" d="M200 440L200 -40">"#))
  }

  @Test func `draw a bridge as a dot in its middle and a link between the middles of its blocks`() {
    let above = source(drawing(MarkedCity.map()).above)
    #expect(above.contains(#"<path class="bridge-ring" d="M400 200h0">"#))
    #expect(above.contains(#"<path class="bridge" d="M400 200h0">"#))
    #expect(above.contains(#"<path class="link" d="M300 100L300 300">"#))
    #expect(above.contains(#"<path class="link-end" d="M300 100h0M300 300h0">"#))
    let small = source(drawing(MarkedCity.map()).barriersAndLinks)
    #expect(small.contains("barrier") && small.contains("link") && !small.contains("bridge"))
  }

  @Test func `are named in the legend, in the order barriers, bridges, links`() {
    func texts(_ map: BlockMap, _ language: Language) -> [String] {
      drawing(map, language).legend.map {
        $0.source.replacing(/<[^>]*>|\n/, with: "")
      }
    }
    #expect(
      texts(MarkedCity.map(), .english) == [
        "Barrier: Rhein &lt;1&gt; (not to be crossed)", "Barrier: Bach (to be avoided)",
        "Neighbours over a gap", "Link 0002–0005: Steg",
      ])
    #expect(
      texts(MarkedCity.map(), .german) == [
        "Barriere: Rhein &lt;1&gt; (trennt)", "Barriere: Bach (zu meiden)",
        "Nachbarn über eine Lücke hinweg", "Verbindung 0002–0005: Steg",
      ])
    #expect(texts(MarkedCity.map([], bridges: 0, links: []), .german).isEmpty)
  }

  @Test func `tell in the legend how many bridges are too many to be drawn`() {
    let most = drawing(MarkedCity.map([], bridges: 400, links: []), .german)
    #expect(source(most.above).contains("bridge"))
    #expect(source(most.legend).contains("Nachbarn über eine Lücke hinweg"))
    let more = drawing(MarkedCity.map([], bridges: 401, links: []), .german)
    #expect(more.above.isEmpty)
    #expect(more.legend.count == 1)
    #expect(source(more.legend).contains("Nachbarn über Lücken: 401, nicht gezeichnet"))
  }

  @Test func `are left out where they lie outside the frame`() {
    let frame = MarkedCity.frame([MarkedCity.shape([(0, 1200), (500, 1200), (500, 1900)])])
    let drawing = MarksDrawing(MarkedCity.map(), frame: frame, words: .english)
    #expect(drawing.ground.isEmpty && drawing.above.isEmpty)
    #expect(drawing.legend.isEmpty && drawing.names.isEmpty)
  }

  @Test func `bear names: a river's in its middle, a line's in the middle of what is seen of it`() {
    let names = drawing(MarkedCity.map()).names
    #expect(names.map(\.text) == ["Steg", "Rhein <1>", "Bach"])
    #expect(abs(names[0].x - 150) < 1e-6 && abs(names[0].y - 90) < 1e-6)
    #expect(abs(names[1].x - 150) <= 8 && abs(names[1].y - 100) < 1e-6)
    #expect(names[2].x == 100 && abs(names[2].y - 100) <= 8)
  }

  @Test func `a reason too long for the map stands in the legend only`() {
    let long = MapMarks.Link(
      BlockIndex(0), BlockIndex(3), reason: "Fußgängerbrücke am alten Hafenbecken")
    let drawing = drawing(MarkedCity.map([], bridges: 0, links: [long]))
    #expect(drawing.names.isEmpty)
    #expect(source(drawing.legend).contains("Fußgängerbrücke am alten Hafenbecken"))
  }
}

@Suite struct `The name of a barrier` {
  private let frame = MarkedCity.frame()

  private func first(_ lines: [[Point]]) -> (x: Double, y: Double)? {
    BarrierName(frame).places(
      of: MapMarks.Barrier(name: "a", effect: .avoid, lines: lines, shapes: [])
    ).first
  }

  @Test func `stands at the longest piece inside the frame`() throws {
    let short = [MarkedCity.point(200, 200), MarkedCity.point(200, 600)]
    let long = [MarkedCity.point(2500, -9000), MarkedCity.point(2500, 1600)]
    let place = try #require(first([short, long]))
    #expect(place.x == 250)
    #expect((90...170).contains(place.y))
  }

  @Test func `keeps to a straight stretch where the middle is a bend`() throws {
    let bent = [
      MarkedCity.point(200, 1000), MarkedCity.point(1450, 1000), MarkedCity.point(1450, 1100),
      MarkedCity.point(1550, 1100), MarkedCity.point(1550, 1000), MarkedCity.point(2800, 1000),
    ]
    let place = try #require(first([bent]))
    #expect(place.y == 100)
    #expect(abs(place.x - 150) > 20)
  }

  @Test func `moves on where another name stands`() {
    let names = MarksDrawing(
      MarkedCity.map([MarkedCity.creek], bridges: 0, links: []), frame: frame, words: .english
    ).names
    let taken = LabelBox(x: 100, y: 100, width: 60, height: 60)
    let placed = Labels.placed(names, size: 11, taken: [taken], frame: frame)
    #expect(placed.map(\.text) == ["Bach"])
    #expect(placed.allSatisfy { abs($0.y - 100) > 30 && $0.x == 100 })
  }

  @Test func `of a barrier that is not seen stands nowhere`() {
    #expect(first([[MarkedCity.point(-900, 0), MarkedCity.point(-900, 2000)]]) == nil)
  }
}

@Suite struct `A barrier drawn coarsely` {
  @Test func `loses basins that are too fine to be seen, and keeps what it is`() {
    // A river of 400 m with a harbour of 60 m.
    let harbour = MarkedCity.shape([
      (0, 0), (400, 0), (400, 900), (900, 900), (900, 960), (400, 960), (400, 3000), (0, 3000),
    ])
    let river = MapMarks.Barrier(name: "a", effect: .forbid, lines: [], shapes: [harbour])
    let coarse = river.simplified(metres: 120)
    #expect((coarse.shapes.first.map { Box($0).right } ?? 0) < 356_410)
    let fine = river.simplified(metres: 30)
    #expect((fine.shapes.first.map { Box($0).right } ?? 0) > 356_890)
  }

  @Test func `is never taken away because it is narrow`() {
    let creek = MarkedCity.shape([(0, 0), (3000, 0), (3000, 10), (0, 10)])
    let drawn = MapMarks.Barrier(name: "a", effect: .forbid, lines: [], shapes: [creek])
      .simplified(metres: 200)
    #expect(drawn.shapes.map(\.surface) == [30_000])
  }
}

@Suite struct `The list of marks` {
  private func list(
    _ map: BlockMap, _ traits: [BorderTraits], _ language: Language
  ) -> [String] {
    marksList(MarkedCity.report(map, traits), words: .of(language)).source
      .matches(of: /<li>(.*?)<\/li>/).map { String($0.output.1) }
  }

  @Test func `counts what is separated and what is bridged, one or more, in both languages`() {
    let map = MarkedCity.map()
    let one: [BorderTraits] = [.bridge, [], [], [], .forbiddenBarrier]
    #expect(
      list(map, one, .german) == [
        "Rhein &lt;1&gt; trennt: Blöcke auf beiden Seiten sind keine Nachbarn, wenn keine Verbindung sie verknüpft.",
        "Bach ist zu meiden: Blöcke auf beiden Seiten sind Nachbarn, doch wo ein Gebiet hinüberreicht, wird gezählt und genannt.",
        "1 Blockpaar ist durch eine Barriere getrennt.",
        "1 Paar von Blöcken, die sich nicht berühren, gilt über eine Lücke hinweg als benachbart.",
        "Eine Verbindung verknüpft die Blöcke 0002 und 0005: Steg.",
      ])
    let two: [BorderTraits] = [.bridge, .bridge, [], [], .forbiddenBarrier, .forbiddenBarrier]
    #expect(
      list(map, two, .english).dropFirst(2).dropLast() == [
        "2 pairs of blocks are separated by barriers.",
        "2 pairs of blocks that do not touch count as neighbours over a gap.",
      ])
  }

  @Test func `is not there where there is nothing to tell`() {
    let map = MarkedCity.map([], bridges: 0, links: [])
    #expect(marksList(MarkedCity.report(map, []), words: .german).source.isEmpty)
  }
}
