import Geometry
import Land
import Testing

@Suite struct `Dissolved groups` {
  @Test func `two squares become one rectangle`() throws {
    let map = try BlockMap.drawn([
      ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(20, 0, 10)),
    ])
    let shapes = map.dissolved(group: [1, 1, 0], groupCount: 2)
    #expect(shapes.count == 2)
    #expect(shapes[0].polygons.count == 1)
    #expect(abs(shapes[0].surface - 200) < 1e-9)
    #expect(abs(shapes[0].perimeter - 60) < 1e-9)
    #expect(shapes[1].polygons.isEmpty)
  }

  @Test func `a gap of 30 cm is closed, one of 60 cm is not`() throws {
    for (gap, parts) in [(0.3, 1), (0.6, 2)] {
      let map = try BlockMap.drawn([("a", square(0, 0, 10)), ("b", square(10 + gap, 0, 10))])
      let shape = map.dissolved(group: [1, 1], groupCount: 1)[0]
      #expect(shape.polygons.count == parts)
      #expect(abs(shape.surface - (parts == 1 ? 203 : 200)) < 0.01)
    }
  }

  @Test func `a sliver inside is filled, a courtyard stays`() throws {
    let frame = MultiPolygon(polygons: [
      Polygon(
        exterior: ring([(0, 0), (0, 30), (30, 30), (30, 0)]),
        holes: [
          ring([(5, 5), (5.3, 5), (5.3, 25), (5, 25)]),
          ring([(10, 10), (20, 10), (20, 20), (10, 20)]),
        ])
    ])
    let shape = try BlockMap.drawn([("a", frame)]).dissolved(group: [1], groupCount: 1)[0]
    #expect(shape.polygons.count == 1)
    #expect(shape.polygons.first?.holes.count == 1)
    #expect(abs(shape.surface - 800) < 0.01)
  }

  @Test func `closing never takes another group's block`() throws {
    let map = try BlockMap.drawn([
      ("a", square(0, 0, 10)), ("b", rectangle(10, 0, 0.3, 10)), ("c", square(10.3, 0, 10)),
    ])
    let shapes = map.dissolved(group: [1, 2, 1], groupCount: 2)
    #expect(abs(shapes[0].surface - 200) < 0.01)
    #expect(abs(shapes[1].surface - 3) < 0.01)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>, [0, 0.15])
  func `a shaken land dissolves into one piece without holes`(seed: UInt64, noise: Double) throws {
    let map = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 6, noise: noise))
    let ones = [Int32](repeating: 1, count: map.ids.count)
    let shape = map.dissolved(group: ones, groupCount: 1)[0]
    #expect(shape.polygons.count == 1)
    #expect(shape.polygons.first?.holes.isEmpty == true)
    let sum = map.surfaceSquareMetres.reduce(0, +)
    #expect(abs(shape.surface - sum) <= (noise == 0 ? 1e-6 * sum : 0.002 * sum))
  }
}
