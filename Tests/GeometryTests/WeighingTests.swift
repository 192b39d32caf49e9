import Land
import Testing

@testable import Geometry

/// Three blocks of 10 m, and two units:
///
///     a     b     c
///     West ... 14 Ost ... 24
@Suite struct `Units weighed by people` {
  private let blocks = [
    ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(20, 0, 10)),
  ]
  private let units = [("West", rectangle(0, 0, 14, 10)), ("Ost", rectangle(14, 0, 10, 10))]

  @Test func `points decide the unit against the surface, and all of it is told`() throws {
    let map = try BlockMap.drawn(blocks)
    let points: [(Point?, Double)] = [
      (Point(x: 5, y: 5), 100), (Point(x: 11, y: 5), 90.5), (Point(x: 19, y: 5), 9.5),
      (Point(x: 21, y: 5), 49), (Point(x: 29, y: 5), 51), (Point(x: 35, y: 5), 7), (nil, 3),
    ]
    let weighed = try map.weighed(
      .drawn(units), by: .drawn(points), population: [100, 100, 200])
    #expect(weighed.names == ["West", "West", nil])
    #expect(weighed.share == [1, 0.905, 0.49])
    let lines = weighed.findings.map { "\($0.check) \($0.message.english)" }
    #expect(
      lines == [
        "weigh_by Units of “drawn” are weighed by inhabitants: units hold 249 of 300 people in the blocks (83.0%) and 80.0% of their surface.",
        "weigh_by_outside 7 of 310 people of this layer (2.3%) lie in no block; records wholly outside: 1.",
        "weigh_by_outside Records with people but without a shape: 1, people: 3. They count nowhere.",
        "weigh_by_outside 51 people of this layer lie in a block, but in no unit of “drawn”.",
        "weigh_by_differs In 1 of 3 blocks this layer's people differ from the block's inhabitants by more than 5.0%; in all blocks 300 against 400. Most: c (100 : 200).",
        "weigh_by_differs Block “c” has 200 inhabitants, but 100 in “fein”.",
        "weigh_by_changed 1 of 3 blocks have another unit of “drawn” by people than by surface: b.",
        "weigh_by_changed By surface the unit of block “b” is “Ost” (its largest part 60.0%), by people “West” (90.5%).",
        "identity_cover Units of “drawn” hold 49.0% of the people of block “c”, less than half; it has no unit.",
      ])
    #expect(weighed.findings.map(\.people) == [249, 7, 3, 51, 100, nil, 100, nil, nil])
    #expect(weighed.findings.map(\.key) == [nil, nil, nil, nil, nil, "c", nil, "b", "c"])
  }

  @Test func `a block without people is weighed by surface, and counted`() throws {
    let map = try BlockMap.drawn(blocks)
    let weighed = try map.weighed(.drawn(units), by: .drawn([(Point(x: 12, y: 5), 1)]))
    #expect(weighed.names == ["West", "West", nil])
    #expect(zip(weighed.share, [1, 1, 0.4]).allSatisfy { abs($0 - $1) < 1e-9 })
    let told = try #require(weighed.findings.first { $0.check == "weigh_by_surface" })
    #expect(told.message.english.contains("In 2 of 3 blocks"))
    #expect(told.message.english.hasSuffix("by surface: a, c."))
    #expect(weighed.findings.last?.message.english.contains("covers 40 %") == true)
  }

  @Test func `polygons are divided by surface between blocks and units`() throws {
    let map = try BlockMap.drawn(blocks)
    // One over a and b with a border of units in it, one half outside, one within, one far away.
    let finer = try FinerLayer.drawn([
      (rectangle(6, 2, 12, 4), 120), (rectangle(20, -5, 8, 10), 80), (square(1, 1, 2), 5),
      (square(500, 0, 9), 11),
    ])
    let people = try map.people(of: finer, in: .drawn(units))
    #expect(
      people.table(map) == [
        "a": ["West": 45], "b": ["West": 40, "Ost": 40], "c": ["Ost": 20],
      ])
    #expect(people.inBlock.map { PeopleCover.people($0) } == [45, 80, 40])
    #expect(PeopleCover.people(people.total) == 216)
    #expect(people.recordsWithoutBlock == 1)
    // Equal people: the smaller name; exactly half covered is enough.
    #expect(try map.weighed(.drawn(units), by: finer).names == ["West", "Ost", "Ost"])
    let words = try map.weighed(.drawn(units), by: finer).findings[0].mend
    #expect(words.english.contains("Assumed: people live evenly over each polygon"))
    #expect(words.german.contains("Angenommen: Menschen wohnen gleichmäßig"))
  }

  @Test func `a point on a border counts once, for the first name`() throws {
    let map = try BlockMap.drawn(blocks)
    let finer = try FinerLayer.drawn([
      (Point(x: 10, y: 5), 1), (Point(x: 14, y: 5), 2), (Point(x: 20, y: 3), 4),
    ])
    let people = try map.people(of: finer, in: .drawn(units))
    #expect(people.inBlock.map { PeopleCover.people($0) } == [1, 6, 0])
    let inUnits = map.ids.indices.reduce(Int64(0)) { $0 + people.inUnits($1) }
    #expect(inUnits == people.total)
    // Where units overlap, one of them has the point.
    let over = try Layer.drawn([("Z", square(0, 0, 10)), ("A", square(0, 0, 10))])
    let twice = try map.people(of: .drawn([(Point(x: 5, y: 5), 9)]), in: over)
    #expect(twice.table(map) == ["a": ["A": 9]])
  }

  @Test func `people of overlapping units are divided between them`() throws {
    let map = try BlockMap.drawn(blocks)
    let over = try Layer.drawn([("Z", square(0, 0, 10)), ("A", square(0, 0, 10))])
    let people = try map.people(of: .drawn([(square(2, 2, 4), 8)]), in: over)
    #expect(people.table(map) == ["a": ["A": 4, "Z": 4]])
  }

  @Test func `people of several points in one record are divided equally`() throws {
    let map = try BlockMap.drawn(blocks)
    let records = LayerRecords.points([
      [Point(x: 1, y: 1), Point(x: 12, y: 1), Point(x: 99, y: 1)]
    ])
    let people = try map.people(of: .drawn(records, [10]), in: .drawn(units))
    #expect(
      people.table(map).mapValues { $0.mapValues { ($0 * 10).rounded() } }
        == ["a": ["West": 33], "b": ["West": 33]])
    #expect(people.total == PeopleCover.steps(10))
  }

  @Test func `a finer layer in degrees is carried over`() throws {
    let map = try BlockMap.drawn([("a", square(356_000, 5_645_000, 100))])
    let spots = [Point(x: 356_010, y: 5_645_010), Point(x: 356_090, y: 5_645_010)]
    let degrees = try Projection(from: map.system, to: .wgs84).project(spots)
    let layer = Layer(
      name: "grad", file: "grad.geojson", records: .points(degrees.map { [$0] }),
      attributes: AttributeTable(
        columns: [.init(name: "EW", kind: .integer, cells: ["1", "2"])], rowCount: 2),
      system: .wgs84, encoding: "UTF-8", findings: [])
    let halves = try Layer.drawn([
      ("West", rectangle(356_000, 5_645_000, 60, 100)),
      ("Ost", rectangle(356_060, 5_645_000, 40, 100)),
    ])
    let weighed = try map.weighed(halves, by: FinerLayer(layer, column: "EW"))
    #expect(weighed.names == ["Ost"])
  }
}

@Suite struct `Faults of a finer layer` {
  private func faults(_ cells: [String?], rowNumbers: [Int]? = nil) throws -> [String] {
    let records = LayerRecords.points(cells.map { _ in [Point(x: 0, y: 0)] })
    do {
      _ = try FinerLayer(.finer(records, cells, rowNumbers: rowNumbers), column: "EW")
      return []
    } catch let error as InputError {
      return error.findings.map { $0.line(in: .english) }
    }
  }

  @Test func `every bad cell is told with its row and what to write`() throws {
    let found = try faults(
      ["1,5", nil, "-3", "viele", "3000000000", "0"], rowNumbers: [2, 3, 5, 6, 7, 8])
    let mend = " Write a number, 0 or more, in that cell; decimals are allowed."
    #expect(
      found == [
        "fein.csv, row 3, column EW: The inhabitants are missing." + mend,
        "fein.csv, row 5, column EW: “-3” inhabitants are negative." + mend,
        "fein.csv, row 6, column EW: “viele” is no number of inhabitants." + mend,
        "fein.csv, row 7, column EW: “3000000000” is no number of inhabitants." + mend,
      ])
  }

  @Test func `numbers whose comma cannot be told are refused once`() throws {
    let found = try faults(["1.234", "5"])
    #expect(found.count == 1 && found[0].contains("1.234"))
  }

  @Test func `a layer without people is refused`() throws {
    #expect(try faults(["0", "0"]).map { $0.contains("Nobody lives") } == [true])
    #expect(try faults([]).map { $0.contains("Nobody lives") } == [true])
  }

  @Test func `an absent column names the nearest`() throws {
    let layer = try Layer.finer(.points([nil]), ["1"])
    let error = #expect(throws: InputError.self) { try FinerLayer(layer, column: "EWO") }
    #expect(
      error?.findings.map { $0.line(in: .english) } == [
        "fein.csv, column EWO: There is no column “EWO” with inhabitants. The file has: EW. Did you mean “EW”?"
      ])
  }
}
