import Testing

@testable import Geometry

/// Laws of mending over random lands with planted faults.
@Suite struct `Mended lands` {
  /// Crooked blocks shaken by centimetres, with nodes on one side only, one overlap, one gap and one
  /// bow tie; the unit of a block is the half of the land that it lies in.
  private static func faultyLand(_ seed: UInt64) throws -> Layer {
    var blocks = RandomLand.blocks(
      seed: seed, side: 5, noise: seed % 3 == 0 ? 0 : 0.05, nodesOnOneSide: seed % 2 == 0)
    var generator = Seeded(seed &+ 99)
    let pushed = Int(generator.next() % 25)
    blocks[pushed].shape = blocks[pushed].shape.map { Point(x: $0.x + 0.4, y: $0.y - 0.3) }
    let stretched = Int(generator.next() % 25)
    blocks[stretched].shape = blocks[stretched].shape.map { point in
      Point(x: point.x + (point.x > 250 ? 7 : 0), y: point.y)
    }
    let tied = 24 - pushed
    var ring = blocks[tied].shape.polygons[0].exterior.points
    let end = ring[ring.count - 2]
    ring.insert(
      contentsOf: [
        Point(x: end.x + 9, y: end.y - 9), Point(x: end.x, y: end.y - 9),
        Point(x: end.x + 9, y: end.y),
      ], at: ring.count - 1)
    blocks[tied].shape.polygons[0].exterior.points = ring
    return try .drawn(blocks)
  }

  private static func settings(_ layer: Layer, width: Double = 0.5) -> MendSettings {
    let halves = layer.attributes.columns[0].cells.map { $0.map { $0 < "13" ? "A" : "B" } }
    return MendSettings(
      keyColumn: "NR", toleranceMetres: 0.5, gapWidthMetres: width, minimumBorderMetres: 2,
      units: MendUnits(name: "half", cells: halves))
  }

  /// The lands, each mended once for all laws.
  private static let lands = Result {
    try (UInt64(1)...8).map { seed in
      let layer = try faultyLand(seed)
      return try MendedLayer(layer, settings: settings(layer))
    }
  }

  private static func mended(_ seed: UInt64) throws -> MendedLayer {
    try lands.get()[Int(seed) - 1]
  }

  @Test(arguments: UInt64(1)...8)
  func `are valid, without overlaps and without narrow gaps`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    #expect(mended.before.invalid > 0 || mended.before.overlaps > 0)
    #expect(mended.after.invalid == 0)
    #expect(mended.after.overlaps == 0)
    #expect(mended.after.gaps == 0)
  }

  @Test(arguments: UInt64(1)...8)
  func `have as much surface as their union`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    let sum = mended.shapes.reduce(0) { $0 + ($1?.surface ?? 0) }
    // Rounding: square metres of a land of 250,000.
    #expect(abs(sum - mended.after.surfaceSquareMetres) < 0.01)
  }

  @Test(arguments: UInt64(1)...8)
  func `change no more when mended again`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    let again = try MendedLayer(mended.layer, settings: Self.settings(mended.layer))
    #expect(!again.isChanged.contains(true))
    #expect(again.shapes == mended.shapes)
    #expect(!again.changes.contains { $0.surfaceSquareMetres > 0 })
  }

  @Test(arguments: UInt64(1)...8)
  func `do not depend on the order of records`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    let layer = mended.original
    var order = Array(layer.shapes.indices)
    var generator = Seeded(seed)
    order.shuffle(using: &generator)
    let keys = layer.attributes.columns[0].cells
    let shuffled = try Layer.drawn(
      order.map { (keys[$0] ?? "", layer.shapes[$0] ?? MultiPolygon(polygons: [])) })
    let other = try MendedLayer(shuffled, settings: Self.settings(shuffled))
    for (place, record) in order.enumerated() {
      #expect(other.shapes[place] == mended.shapes[record])
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `account for every square metre of every block`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    let layer = mended.original
    for record in mended.shapes.indices where mended.isChanged[record] {
      #expect(mended.changes.contains { $0.record == record + 1 })
    }
    for record in mended.shapes.indices {
      let mine = mended.changes.filter { $0.step == "overlaps" && $0.fromRecord == record + 1 }
      let gained = mended.changes.filter { $0.step == "gaps" && $0.toRecord == record + 1 }
      let lost = mine.reduce(0) { $0 + $1.surfaceSquareMetres }
      let won = gained.reduce(0) { $0 + $1.surfaceSquareMetres }
      let moved = mended.changes.filter { $0.step == "borders" && $0.record == record + 1 }
        .reduce(0) { $0 + $1.surfaceSquareMetres }
      let rebuilt = mended.changes.filter { $0.step == "invalid_rings" && $0.record == record + 1 }
      if !rebuilt.isEmpty { continue }
      let before = layer.shapes[record]?.surface ?? 0
      let after = mended.shapes[record]?.surface ?? 0
      #expect(abs(abs(after - before - won + lost) - moved) < 0.001)
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `meet vertex for vertex: every inner segment is drawn by two blocks`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    var drawn: [[Point]: Int] = [:]
    for shape in mended.shapes {
      for polygon in shape?.polygons ?? [] {
        for ring in [polygon.exterior] + polygon.holes {
          for (a, b) in zip(ring.points, ring.points.dropFirst()) {
            drawn[Point.isBefore(a, b) ? [a, b] : [b, a], default: 0] += 1
          }
        }
      }
    }
    #expect(drawn.values.allSatisfy { $0 <= 2 })
    let single = drawn.filter { $0.value == 1 }.reduce(0.0) {
      $0 + $1.key[0].distance(to: $1.key[1])
    }
    let union = try GEOSContext().collection(of: mended.shapes.compactMap { $0 }).merged().values
    // What only one block draws is the rim of the whole, in metres.
    #expect(abs(single - union.perimeter) < 0.01)
  }

  @Test(arguments: UInt64(1)...8)
  func `keep every neighbour and bring no other where vertices were only shaken`(seed: UInt64)
    throws
  {
    let layer = try Layer.drawn(
      RandomLand.blocks(seed: seed, side: 6, noise: 0.1, nodesOnOneSide: seed % 2 == 0))
    let mended = try MendedLayer(layer, settings: Self.settings(layer))
    #expect(mended.before.gaps > 0 && mended.after.gaps == 0)
    #expect(mended.neighbours.changes.isEmpty)
    #expect(mended.neighbours.before == 60 && mended.neighbours.after == 60)
  }

  @Test(arguments: UInt64(1)...8)
  func `name every pair of neighbours that was gained or lost`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    func pairs(_ layer: Layer) throws -> Set<String> {
      let map = try BlockMap(
        layer: layer, idColumn: "NR", sameID: .error,
        toleranceMetres: mended.settings.toleranceMetres)
      return Set(map.named(mended.settings.minimumBorderMetres).keys)
    }
    let before = try pairs(mended.original)
    let after = try pairs(mended.layer)
    func named(_ kind: MendedNeighbours.Change.Kind) -> Set<String> {
      Set(
        mended.neighbours.changes.filter { $0.kind == kind }.map {
          $0.firstKey + "-" + $0.secondKey
        })
    }
    #expect(named(.gained) == after.subtracting(before))
    #expect(named(.lost) == before.subtracting(after))
    #expect(mended.neighbours.before == before.count && mended.neighbours.after == after.count)
  }

  @Test(arguments: UInt64(1)...8)
  func `let no land leave its unit but what the log gives to another`(seed: UInt64) throws {
    let mended = try Self.mended(seed)
    let context = GEOSContext()
    let cells = mended.settings.units?.ofRecord ?? []
    func land(_ shapes: [MultiPolygon?], _ unit: String) throws -> GEOSShape {
      let own = try shapes.indices.filter { cells[$0] == unit }.map { record in
        let shape = shapes[record] ?? MultiPolygon(polygons: [])
        // As invalid rings are rebuilt, which is a step of its own and stays within the ring.
        return try context.shape(shape).madeValid().values
      }
      return try context.collection(of: own).merged()
    }
    for (unit, other) in [("A", "B"), ("B", "A")] {
      let before = try land(mended.original.shapes, unit)
      let after = try land(mended.shapes, unit)
      let others = try land(mended.original.shapes, other).difference(before)
      // Square metres: what lies between a line and the vertex inserted into it.
      #expect(try after.intersection(others).surface < 0.01)
      func sum(_ step: String, _ counts: (MendChange) -> Bool) -> Double {
        mended.changes.filter { $0.step == step && counts($0) }
          .reduce(0) { $0 + $1.surfaceSquareMetres }
      }
      func isOwn(_ record: Int?) -> Bool { record.map { cells[$0 - 1] == unit } ?? false }
      let gained = sum("gaps") { isOwn($0.toRecord) }
      let lost = sum("overlaps") { isOwn($0.fromRecord) && !isOwn($0.toRecord) }
      let moved = sum("borders") { isOwn($0.record) }
      #expect(abs(after.surface - before.surface - gained + lost) <= moved + 0.01)
    }
  }

  @Test func `one that needs no mending stays bit for bit`() throws {
    let layer = try Layer.drawn(RandomLand.blocks(seed: 5, side: 5))
    let mended = try MendedLayer(layer, settings: Self.settings(layer))
    #expect(mended.shapes == layer.shapes)
    #expect(mended.changes.isEmpty)
  }
}

extension MultiPolygon {
  /// The shape with every point moved.
  fileprivate func map(_ move: (Point) -> Point) -> MultiPolygon {
    MultiPolygon(
      polygons: polygons.map { polygon in
        Polygon(
          exterior: Ring(points: polygon.exterior.points.map(move)),
          holes: polygon.holes.map { Ring(points: $0.points.map(move)) })
      })
  }
}
