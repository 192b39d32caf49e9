import Land

@testable import Delimitation
@testable import Geometry
@testable import Reporting

/// A city of six blocks, a kilometre wide each, with names that every format must carry unharmed:
///
///     0001 0002 0003      area 1: 0001 0002 (0001 with a hole of nobody's land)
///     0004 0005 0006      area 2: 0004 0006 (two parts); outside: 0003 0005
enum TinyCity {
  static let ids = ["0001", "0002", "0003", "0004", "0005", "0006"]
  static let population: [Int32] = [12_000, 9_345, 4_000, 1_500, 0, 700]
  static let names = [
    "Altstadt, \"Süd\" / Groß & Klein", "Ober-\nörtchen <script>alert('x')</script>",
  ]
  static let note = "Hauptwohnung, 31.12.2012 <Schätzung>"

  static func square(_ column: Double, _ row: Double, size: Double = 1000) -> Ring {
    let (x, y) = (356_000 + column * 1000, 5_645_000 - row * 1000)
    // Clockwise, as shapefiles have it.
    return Ring(points: [
      Point(x: x, y: y), Point(x: x, y: y + size), Point(x: x + size, y: y + size),
      Point(x: x + size, y: y), Point(x: x, y: y),
    ])
  }

  private static let hole = Ring(points: square(0.25, -0.25, size: 500).points.reversed())

  static let shapes: [MultiPolygon] = (0..<6).map { (block: Int) -> MultiPolygon in
    let exterior = square(Double(block % 3), Double(block / 3))
    return MultiPolygon(polygons: [Polygon(exterior: exterior, holes: block == 0 ? [hole] : [])])
  }

  static let areaShapes: [MultiPolygon] = [
    MultiPolygon(polygons: [
      Polygon(
        exterior: Ring(points: [
          Point(x: 356_000, y: 5_645_000), Point(x: 356_000, y: 5_646_000),
          Point(x: 358_000, y: 5_646_000), Point(x: 358_000, y: 5_645_000),
          Point(x: 356_000, y: 5_645_000),
        ]), holes: [hole])
    ]),
    MultiPolygon(polygons: [
      Polygon(exterior: square(0, 1), holes: []), Polygon(exterior: square(2, 1), holes: []),
    ]),
  ]

  static let system = CoordinateSystem(
    name: "ETRS89 / UTM zone 32N", epsg: 25832, definition: "EPSG:25832", isGeographic: false,
    metresPerUnit: 1)

  static var map: BlockMap {
    BlockMap(
      ids: ids, records: [1, 2, 3, 4, 5, 6], drawn: shapes, system: system, toleranceMetres: 0.5,
      findings: [], file: "blöcke.shp")
  }

  private static let centres: [Point] = (0..<6).map { (block: Int) -> Point in
    Point(x: 356_500 + Double(block % 3) * 1000, y: 5_645_500 - Double(block / 3) * 1000)
  }

  static var problem: Problem {
    let map = map
    let pairs = [(0, 1), (1, 2), (3, 4), (4, 5), (0, 3), (1, 4), (2, 5)]
    let territory = Territory(
      blocks: BlockTable(
        ids: ids, population: population, surfaceSquareMetres: map.surfaceSquareMetres,
        perimeterMetres: map.perimeterMetres, centreX: centres.map(\.x), centreY: centres.map(\.y)),
      adjacency: Adjacency(
        blockCount: 6,
        borders: pairs.map { Border(BlockIndex($0.0), BlockIndex($0.1), metres: 1000) }))
    let deprivation = DeprivationColumns(
      index: [1.25, -0.5, 0.1, 1.1, 0, -0.2], statusSum: [2.5, -1, 0.2, 2.2, 0, -0.4],
      isScored: [true, true, true, true, false, true],
      isDeprived: [true, false, false, true, false, false], statusMean: 0, statusDeviation: 2)
    return Problem(
      territory: territory, deprivation: deprivation,
      identity: [
        IdentityLayer(
          grouping: Grouping(
            name: "Stadtteil",
            unitNames: ["Köln-Süd", "Köln-Süd", "Köln-Süd", "Groß & Klein", nil, "Auen"]),
          split: .avoid, weight: 1)
      ],
      district: DistrictLayer(
        grouping: Grouping(
          name: "Bezirk", unitNames: ["Mitte", "Mitte", "Mitte", "Ost", "Ost", "Ost"]),
        span: .forbid),
      rules: AreaRules(
        count: .between(2, 2), population: 20_000...30_000, populationIsRequired: true,
        deprivedShare: 0.15...0.75, keep: []), statusQuo: plan.plan)
  }

  static let plan = LabelledPlan(
    plan: Plan(areaOfBlock: [1, 1, 0, 2, 0, 2]),
    labels: [AreaLabel(id: "1", name: names[0]), AreaLabel(id: "02", name: names[1])])

  static let evaluation = Evaluation(
    areas: [
      AreaFigures(
        population: 21_345, blocks: 2, surfaceSquareMetres: 1_750_000, perimeterMetres: 8000,
        scoredPopulation: 21_345, deprivedPopulation: 12_000, deprivedShare: 12_000 / 21_345.0,
        deprivationIndex: 0.4838369641, populationIsInRange: true, districts: ["Mitte"],
        identityUnits: [["Köln-Süd"]], identitySplit: [["Köln-Süd"]], polsbyPopper: 0.3436116965,
        parts: 1),
      AreaFigures(
        population: 2200, blocks: 2, surfaceSquareMetres: 2_000_000, perimeterMetres: 8000,
        scoredPopulation: 2200, deprivedPopulation: 1500, deprivedShare: 1500 / 2200.0,
        deprivationIndex: nil, populationIsInRange: false, districts: ["Ost"],
        identityUnits: [["Groß & Klein", "Auen"]], identitySplit: [[]],
        polsbyPopper: 0.3926990817, parts: 2),
    ],
    measures: [
      MeasureValue(measure: "coverage", value: 1, unit: "share"),
      MeasureValue(measure: "separated_people:Stadtteil", value: 0.1452018, unit: "share"),
      MeasureValue(measure: "split_units:Stadtteil", value: 1, unit: "units"),
      MeasureValue(measure: "boundary_km", value: 5.0000004, unit: "km"),
      MeasureValue(measure: "polsby_popper_mean", value: 0.3681553891, unit: "ratio"),
      MeasureValue(measure: "people_changed", value: nil, unit: "people"),
      MeasureValue(measure: "own_measure", value: -0.00000004, unit: "parsec"),
    ],
    rules: [
      RuleVerdict(rule: "count", isKept: true, reason: Phrase(verbatim: "")),
      RuleVerdict(
        rule: "population", isKept: false,
        reason: Phrase(
          english: "Area 02 has 2,200 people.", german: "Gebiet 02 hat 2.200 Menschen.")),
      RuleVerdict(rule: "identity:Stadtteil", isKept: true, reason: Phrase(verbatim: "")),
    ])

  static var provenance: Provenance {
    Provenance(
      title: "Lebenswerte Veedel <Übung>", populationNote: note,
      indexMethod: Phrase(english: "Made by hand.", german: "Von Hand gemacht."),
      inputs: [("stadt.toml", "aa00"), ("blöcke.shp", "bb11")],
      findings: (1...12).map { row in
        Finding(
          check: "encoding", severity: .note, place: Place(file: "blöcke.dbf", row: row),
          message: Phrase(english: "read as CP1252.", german: "als CP1252 gelesen."))
      }, version: "0.1.0", seed: 2026)
  }

  static var report: Report {
    Report(
      plan: plan, problem: problem, map: map, provenance: provenance, evaluation: evaluation,
      areaShapes: areaShapes)
  }

  /// The areas in force and two options, of which the second reaches fewer people.
  static var options: [ComparedOption] {
    [
      ComparedOption(folder: "option-1", report: report, option: found(.coverage, 1, bound: 1)),
      ComparedOption(
        folder: "option-2", report: weaker(coverage: 0.9), option: found(.compact, 0.9, bound: 0.95)
      ),
      ComparedOption(folder: "status-quo", report: report, option: nil),
    ]
  }

  private static func found(_ profile: Profile, _ value: Double, bound: Double) -> PlanOption {
    PlanOption(
      profile: profile, plan: plan.plan, objective: "coverage", value: value, best: value,
      bound: bound, isProved: value == bound)
  }

  /// The same plan with other figures.
  static func weaker(coverage: Double) -> Report {
    let values = evaluation.measures.map { measure in
      measure.measure == "coverage"
        ? MeasureValue(measure: "coverage", value: coverage, unit: "share")
        : measure.measure == "boundary_km"
          ? MeasureValue(measure: "boundary_km", value: 4, unit: "km") : measure
    }
    return Report(
      plan: plan, problem: problem, map: map, provenance: provenance,
      evaluation: Evaluation(areas: evaluation.areas, measures: values, rules: evaluation.rules),
      areaShapes: areaShapes)
  }

  static let run: RunFacts = {
    var run = RunFacts(
      project: "stadt.toml", steps: 12_345, threads: 2, stopped: .steps,
      times: [("search", 1.2345), ("all", 2)],
      explanations: [
        Phrase(
          english: "Only two plans differ enough.", german: "Nur zwei Pläne sind verschieden genug."
        )
      ])
    run.sensitivity = sensitivity
    run.consensus = Consensus(
      plansMet: 1500, plansCompared: 1000,
      good: [[1, 1, 0, 2, 0, 2], [1, 1, 1, 0, 0, 0]].map { Plan(areaOfBlock: $0.map(Int32.init)) })
    return run
  }()

  /// The areas in force, then the two options, which change places at a low threshold.
  static let sensitivity = Sensitivity(
    draws: 500, undominated: [1, 0.966, 0], ruleKept: [0, 1, 0.5],
    reversals: [Sensitivity.Reversal(first: 1, second: 2, share: 0.062)],
    threshold: .indexAbove(1), indicatorCount: 2,
    thresholds: [
      atThreshold(0.8, deprived: 15_000, inside: [13_500, 14_000], broken: [[], [2]]),
      atThreshold(1, deprived: 13_500, inside: [13_500, 12_000], broken: [[], []]),
    ],
    mixingReversals: [],
    coverageReversals: [Sensitivity.Pair(first: 1, second: 2, at: [0])])

  private static func atThreshold(
    _ factor: Double, deprived: Int64, inside: [Int64], broken: [[Int]]
  ) -> Sensitivity.AtThreshold {
    Sensitivity.AtThreshold(
      factor: factor, threshold: factor, deprivedPopulation: deprived,
      deprivedInside: [1500] + inside, mixing: [nil, 0.5, 0.7], brokenAreas: [[1]] + broken)
  }
}
