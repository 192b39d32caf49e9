import Geometry
import Land
import Testing

@Suite struct `Shared borders` {
  // +--+--+
  // |a |b |
  // +--+--+
  @Test func `two squares side by side share one edge`() throws {
    let map = try BlockMap.drawn([("a", square(0, 0, 10)), ("b", square(10, 0, 10))])
    #expect(map.named() == ["a-b": 10])
  }

  // +--+--+
  // |  |b |
  // |a +--+
  // |  |c |
  // +--+--+
  @Test func `a corner on one side only does not hide a border`() throws {
    let map = try BlockMap.drawn([
      ("a", rectangle(0, 0, 10, 20)), ("b", square(10, 10, 10)), ("c", square(10, 0, 10)),
    ])
    let borders = map.named()
    #expect(borders.keys.sorted() == ["a-b", "a-c", "b-c"])
    for (pair, metres) in borders { #expect(abs(metres - 10) < 1e-6, "\(pair)") }
  }

  @Test(arguments: [(0.5, 1), (0.3001, 1), (0.29, 0), (0.0, 0)])
  func `a gap of 30 cm is a border from that tolerance on`(tolerance: Double, count: Int) throws {
    let map = try BlockMap.drawn(
      [("a", square(0, 0, 10)), ("b", square(10.3, 0, 10))], tolerance: tolerance)
    let borders = map.borders(minimumBorderMetres: 2)
    #expect(borders.count == count)
    for border in borders { #expect(abs(border.metres - 10) < 1e-6) }
  }

  // +--+
  // |a |
  // +--+--+
  //    |b |
  //    +--+
  @Test func `blocks that touch in a corner share no border`() throws {
    let map = try BlockMap.drawn([("a", square(0, 10, 10)), ("b", square(10, 0, 10))])
    #expect(map.borders(minimumBorderMetres: 2).isEmpty)
    let corner = try #require(map.borders(minimumBorderMetres: 0).first)
    #expect(corner.metres == 0)
  }

  @Test func `a short contact is left out from the minimum on`() throws {
    let map = try BlockMap.drawn([("a", square(0, 0, 10)), ("b", square(10, 8.5, 10))])
    #expect(map.borders(minimumBorderMetres: 2).isEmpty)
    #expect(abs((map.named(1)["a-b"] ?? 0) - 1.5) < 1e-6)
  }

  // +-----+
  // |a+-+ |
  // | |b| |
  // | +-+ |
  // +-----+
  @Test func `a block in the hole of another borders it all around`() throws {
    let outer = MultiPolygon(polygons: [
      Polygon(
        exterior: ring([(0, 0), (0, 30), (30, 30), (30, 0)]),
        holes: [ring([(10, 10), (20, 10), (20, 20), (10, 20)])])
    ])
    let map = try BlockMap.drawn([("a", outer), ("b", square(10, 10, 10))])
    #expect(map.named() == ["a-b": 40])
    #expect(map.surfaceSquareMetres == [800, 100])
    #expect(map.perimeterMetres == [160, 40])
  }

  @Test func `a thin block between two others keeps them apart`() throws {
    let map = try BlockMap.drawn([
      ("a", square(0, 0, 10)), ("b", rectangle(10, 0, 0.3, 10)), ("c", square(10.3, 0, 10)),
    ])
    #expect(map.named().keys.sorted() == ["a-b", "b-c"])
  }

  @Test func `an overlap belongs to the smaller key and costs no neighbour`() throws {
    let map = try BlockMap.drawn([
      ("b", square(8, 0, 10)), ("a", square(0, 0, 10)), ("c", square(18, 0, 10)),
    ])
    #expect(map.ids == ["a", "b", "c"])
    #expect(map.records == [2, 1, 3])
    #expect(map.surfaceSquareMetres == [100, 80, 100])
    #expect(map.named().keys.sorted() == ["a-b", "b-c"])
    let finding = try #require(map.findings.first { $0.check == "overlap" })
    #expect(finding.surfaceSquareMetres == 20)
    #expect(finding.place.row == 1)
  }

  @Test func `where blocks overlap, lengths are those after it was given to one`() throws {
    // "a" takes four metres of the line that "b" and "c" drew in common.
    let map = try BlockMap.drawn([
      ("a", rectangle(9.9, 0, 0.2, 4)), ("b", square(0, 0, 10)), ("c", square(10, 0, 10)),
    ])
    let lengths = map.named()
    #expect(lengths.keys.sorted() == ["a-b", "a-c", "b-c"])
    #expect(abs(lengths["b-c", default: 0] - 6) < 0.3)
    let outline = map.perimeterMetres.reduce(0, +) - 2 * lengths.values.reduce(0, +)
    let whole = map.dissolved(group: [1, 1, 1], groupCount: 1)[0]
    #expect(abs(whole.perimeter - 60) < 0.01)
    #expect(abs(outline - whole.perimeter) < 1)
  }

  @Test func `a block that lies wholly in another keeps its shape and is named`() throws {
    let map = try BlockMap.drawn([("a", square(0, 0, 10)), ("b", square(2, 2, 3))])
    #expect(map.surfaceSquareMetres[1] == 9)
    #expect(map.findings.map(\.check) == ["overlap"])
  }

  @Test func `records of one key become one block of several parts`() throws {
    let records = [
      ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("a", square(20, 0, 10)),
    ]
    let map = try BlockMap.drawn(records, sameID: .merge)
    #expect(map.ids == ["a", "b"])
    #expect(map.shapes[0].polygons.count == 2)
    #expect(map.named() == ["a-b": 20])
    #expect(map.findings.map(\.check) == ["same_id"])
  }
}
