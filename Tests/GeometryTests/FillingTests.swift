import Land
import Testing

@testable import Geometry

extension Layer {
  /// A layer in any system with one column `NAME`.
  static func units(
    _ units: [(key: String, shape: MultiPolygon)], system: String = "EPSG:25832"
  ) throws -> Layer {
    Layer(
      name: "units", file: "units.shp", shapes: units.map(\.shape),
      attributes: AttributeTable(
        columns: [.init(name: "NAME", kind: .text, cells: units.map(\.key))],
        rowCount: units.count),
      system: try CoordinateSystem(definition: system, place: Place(file: "units.prj")),
      encoding: "UTF-8", findings: [])
  }
}

@Suite struct `Unowned land` {
  // Two blocks 20 m apart in a unit of 220 by 100 m, then a unit with no block at its rim.
  private let blocks = [("a", square(0, 0, 100)), ("b", square(120, 0, 100))]
  private let units = [("U", rectangle(0, 0, 220, 100)), ("V", square(400, 0, 50))]

  private func filled(
    _ blocks: [(key: String, shape: MultiPolygon)], _ units: Layer?, of unit: [String?]
  ) throws -> (map: BlockMap, findings: [Finding]) {
    try BlockMap.drawn(blocks).filled(
      within: units, column: "NAME", named: "Viertel", unitOfBlock: unit)
  }

  @Test func `goes to the nearest block of its unit, half and half`() throws {
    let result = try filled(blocks, Layer.units(units), of: ["U", "U"])
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [11_000, 11_000])
    let borders = result.map.borders(minimumBorderMetres: 2)
    #expect(borders.count == 1)
    #expect(abs((borders.first?.metres ?? 0) - 100) < 0.01)
    #expect(result.map.perimeterMetres.map { $0.rounded() } == [420, 420])
    #expect(result.map.centres.map { $0.x.rounded() } == [55, 165])
    #expect(result.findings.map(\.check) == ["filled", "filled_block", "filled_block", "unowned"])
    #expect(
      result.findings[0].message.german
        == "2.000 m² Land ohne Block kamen zum nächsten Block derselben Einheit von Viertel (fill); 2 Blöcke gewannen Land."
    )
    #expect(result.findings.last?.surfaceSquareMetres?.rounded() == 2500)
  }

  @Test func `never leaves its unit`() throws {
    let result = try filled(
      blocks, Layer.units([("U", rectangle(0, 0, 105, 100)), ("W", rectangle(105, 0, 115, 100))]),
      of: ["U", "W"])
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [10_500, 11_500])
  }

  @Test func `is not given to blocks of other units, or of none`() throws {
    let result = try filled(blocks, Layer.units([units[0]]), of: ["U", nil])
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [12_000, 10_000])
  }

  @Test func `of units drawn in another system is the same`() throws {
    let system = try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "a"))
    func placed(_ shape: MultiPolygon) -> MultiPolygon {
      MultiPolygon(
        polygons: shape.polygons.map { polygon in
          Polygon(
            exterior: Ring(
              points: polygon.exterior.points.map {
                Point(x: $0.x + 356_000, y: $0.y + 5_645_000)
              }), holes: [])
        })
    }
    let carried = try Projection(from: system, to: .wgs84).project(placed(units[0].1))
    let layer = try Layer.units([("U", carried)], system: "OGC:CRS84")
    let result = try filled(blocks.map { ($0.0, placed($0.1)) }, layer, of: ["U", "U"])
    #expect(result.map.surfaceSquareMetres.allSatisfy { abs($0 - 11_000) < 1 })
  }

  @Test func `of units that are a column reaches to their convex hull, and this is said`() throws {
    let result = try filled(
      [("a", square(0, 0, 100)), ("b", square(120, 0, 100)), ("c", square(240, 0, 100))], nil,
      of: ["U", "U", "V"])
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [11_000, 11_000, 10_000])
    #expect(result.findings.first?.check == "fill_land")
  }

  @Test func `nearer to another unit's block is left where units are a column`() throws {
    // The block c stands between a and b of the other unit.
    let result = try filled(
      [("a", square(0, 0, 100)), ("b", square(300, 0, 100)), ("c", square(150, 0, 100))], nil,
      of: ["U", "U", "V"])
    // Of 50 m on each side of c, a and b take the half that is nearer to them.
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [12_500, 12_500, 10_000])
  }

  @Test func `is left where the nearest block is another unit's, though it adjoins no gap`() throws
  {
    // a stands open to the right; c of the other unit lies 10 m outside the mouth, which is a's hull.
    //   ┌────────┐
    //   │ a ┌────┘      gap 80 × 80, c begins 10 m right of it
    //   │   │    . ┌─┐
    //   │   └────┐ │c│
    //   └────────┘ └─┘
    let a = shape([
      (0, 0), (0, 100), (100, 100), (100, 90), (20, 90), (20, 10), (100, 10), (100, 0),
    ])
    let result = try filled(
      [("a", a), ("c", rectangle(110, 0, 30, 100))], nil, of: ["U", "V"])
    // Kept away is what is nearer to x = 110 than to the arms and the back: at the mouth all but 10 m
    // at each arm, none further in than x = 65.
    let kept = 10_000 - result.map.surfaceSquareMetres[0]
    // By Riemann sum over places of 0.1 m.
    var expected = 0.0
    for x in 200..<1000 {
      for y in 100..<900 {
        let (x, y) = (Double(x) / 10 + 0.05, Double(y) / 10 + 0.05)
        if 110 - x < min(x - 20, y - 10, 90 - y) { expected += 0.01 }
      }
    }
    #expect(abs(kept - expected) < 0.02 * expected, "\(kept) and \(expected)")
    #expect(result.map.surfaceSquareMetres[1].rounded() == 3000)
  }

  @Test func `narrower than the tolerance counts as closed and is left`() throws {
    let result = try filled(
      [("a", square(0, 0, 100)), ("b", square(100.2, 0, 100))],
      Layer.units([("U", rectangle(0, 0, 200.2, 100))]), of: ["U", "U"])
    #expect(result.map.surfaceSquareMetres.map { $0.rounded() } == [10_000, 10_000])
  }

  @Test func `asks for a column that the layer has`() throws {
    let layer = try Layer.units(units)
    #expect(throws: InputError.self) {
      try BlockMap.drawn(blocks).filled(
        within: layer, column: "NAMEN", named: "V", unitOfBlock: ["U", "U"])
    }
  }
}

@Suite struct `Laws of filling` {
  /// Two units side by side, and the unit of each block of a land of 5 by 5.
  private let units = [("U", rectangle(-50, -50, 290, 600)), ("V", rectangle(240, -50, 310, 600))]

  private func fill(
    _ blocks: [(key: String, shape: MultiPolygon)]
  ) throws -> (before: BlockMap, after: BlockMap, findings: [Finding], unit: [String?]) {
    let map = try BlockMap.drawn(blocks)
    let layer = try Layer.units(units)
    let unit = try map.units(of: layer, column: "NAME").names
    let result = try map.filled(
      within: layer, column: "NAME", named: "Viertel", unitOfBlock: unit)
    return (map, result.map, result.findings, unit)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `shapes are valid, do not overlap, and own all land of their units`(seed: UInt64) throws {
    let result = try fill(ShrunkLand.blocks(seed: seed, side: 5))
    let context = GEOSContext()
    var shares = 0.0
    for shape in result.after.shapes {
      #expect(try context.shape(shape).isValid, "seed \(seed)")
      shares += shape.surface
    }
    let all = try context.collection(of: result.after.shapes).merged().surface
    let line = result.after.perimeterMetres.reduce(0, +)
    #expect(abs(shares - all) < 1e-4 * line, "seed \(seed): overlaps")
    let gained = result.findings.first { $0.check == "filled" }?.surfaceSquareMetres ?? 0
    let before = result.before.surfaceSquareMetres.reduce(0, +)
    #expect(abs(before + gained - shares) < 1e-3 * line, "seed \(seed)")
    let land = try context.collection(of: units.map(\.1) + result.before.shapes).merged().surface
    #expect(abs(land - all) < 1e-3 * line, "seed \(seed): \(land) and \(all)")
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `each place belongs to the nearest block of its unit`(seed: UInt64) throws {
    let result = try fill(ShrunkLand.blocks(seed: seed, side: 5))
    let outlines = OutlineChunks(result.before.shapes, longest: 20)
    var generator = Seeded(seed)
    func random(_ range: ClosedRange<Double>) -> Double {
      range.lowerBound + Double(generator.next() >> 11) / Double(1 << 53)
        * (range.upperBound - range.lowerBound)
    }
    var tried = 0
    for _ in 0..<400 {
      let point = Point(x: random(-49...549), y: random(-49...549))
      let unit = point.x < 240 ? "U" : "V"
      func holder(_ map: BlockMap) -> Int? {
        map.shapes.firstIndex { shape in
          shape.polygons.contains {
            $0.exterior.position(of: point) == .inside
              && !$0.holes.contains { $0.position(of: point) == .inside }
          }
        }
      }
      guard holder(result.before) == nil, let owner = holder(result.after) else { continue }
      tried += 1
      #expect(result.unit[owner] == unit, "seed \(seed)")
      let own = outlines.nearest(to: point, within: 1000) { $0 == Int32(owner) }?.distance
      let best = outlines.nearest(to: point, within: 1000) { result.unit[Int($0)] == unit }
      let slack = 0.25 + (best?.distance ?? 0) / 8
      #expect((own ?? .infinity) <= (best?.distance ?? 0) + slack, "seed \(seed), \(point)")
    }
    #expect(tried > 100)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `of units that are a column, each place goes to the nearest of all blocks or to none`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed &+ 40)
    // Some blocks are missing, so that mouths of hulls open on other units.
    let blocks = ShrunkLand.blocks(seed: seed, side: 5).filter { _ in generator.next() % 4 > 0 }
    let unit: [String?] = blocks.map { _ in ["U", "V", "W", nil][Int(generator.next() % 4)] }
    let before = try BlockMap.drawn(blocks)
    let after = try before.filled(
      within: nil, column: "", named: "Viertel", unitOfBlock: unit
    ).map
    let outlines = OutlineChunks(before.shapes, longest: 20)
    let context = GEOSContext()
    var hulls: [String: MultiPolygon] = [:]
    for name in ["U", "V", "W"] {
      let own = unit.indices.filter { unit[$0] == name }.map { before.shapes[$0] }
      hulls[name] = try context.collection(of: own).convexHull().values
    }
    func isInside(_ point: Point, _ shape: MultiPolygon) -> Bool {
      shape.polygons.contains {
        $0.exterior.position(of: point) == .inside
          && !$0.holes.contains { $0.position(of: point) == .inside }
      }
    }
    func random() -> Double { Double(generator.next() >> 11) / Double(1 << 53) * 600 - 50 }
    for _ in 0..<400 {
      let point = Point(x: random(), y: random())
      if before.shapes.contains(where: { isInside(point, $0) }) { continue }
      let owner = after.shapes.firstIndex { isInside(point, $0) }
      let nearest = try #require(outlines.nearest(to: point, within: 2000))
      if let owner {
        let own = outlines.nearest(to: point, within: 2000) { $0 == Int32(owner) }?.distance
        let slack = 0.25 + nearest.distance / 8
        #expect((own ?? .infinity) <= nearest.distance + slack, "seed \(seed), \(point)")
        let hull = try #require(unit[owner].flatMap { hulls[$0] })
        #expect(isInside(point, hull), "seed \(seed), \(point)")
      } else {
        // Not given: the nearest block's unit does not reach here, or another block is hardly further.
        let other = outlines.nearest(to: point, within: 2000) { $0 != nearest.owner }?.distance
        let isClear = (other ?? .infinity) > nearest.distance * 1.25 + 0.5
        let hull = unit[Int(nearest.owner)].flatMap { hulls[$0] }
        #expect(!isClear || !(hull.map { isInside(point, $0) } ?? false), "seed \(seed), \(point)")
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `the order of records does not matter, and filling twice fills no more`(seed: UInt64) throws
  {
    let blocks = ShrunkLand.blocks(seed: seed, side: 4)
    var generator = Seeded(seed &+ 5)
    let result = try fill(blocks)
    let other = try fill(blocks.shuffled(using: &generator))
    #expect(result.after.shapes == other.after.shapes)
    let layer = try Layer.units(units)
    let again = try result.after.filled(
      within: layer, column: "NAME", named: "Viertel", unitOfBlock: result.unit)
    let more = again.findings.first { $0.check == "filled" }?.surfaceSquareMetres ?? .infinity
    #expect(abs(more) < 1, "seed \(seed): \(more) m²")
  }
}
