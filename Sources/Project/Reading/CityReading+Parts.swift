import Delimitation
import Geometry
import Indicators
import Land
import Tables

/// What a city is made of, besides its shapes.
struct CityParts {
  /// The blocks, with the land that they were given.
  let map: BlockMap
  let problem: Problem
  let indexMethod: Phrase
  let variation: DeprivationVariation?
  let social: SocialFigures
  let statusQuo: LabelledPlan?
  /// The units of the identity layers.
  let units: [Units]
}

extension CityReading {
  /// The block layer and the tables; throws the faults of all of them together.
  mutating func sources() throws(InputError) -> (Layer, [KeyedTable]) {
    let layer = layer(settings.blocks.file, options: settings.blocks.options)
    let tables = tables()
    try faults.check()
    guard let layer else { preconditionFailure("a layer without faults is there") }
    return (layer, tables)
  }

  /// Everything that rests on the blocks; throws the faults of all rows and names together.
  mutating func parts(layer: Layer, tables: [KeyedTable], map drawn: BlockMap) throws(InputError)
    -> CityParts
  {
    findings += drawn.findings
    let columns = BlockColumns(layer: layer, map: drawn, tables: joined(tables, to: drawn))
    // Keys that lost their zeros would be told again for every block.
    try faults.check()
    let people = population(columns)
    checkMerged(layer, drawn)
    let identity = settings.identity.map { units($0.source, columns, drawn, people: people) }
    let district = settings.district.flatMap { units($0.source, columns, drawn, people: people) }
    var map = filled(drawn, (identity + [district]).compactMap { $0 })
    let blocks = BlockTable(map: map, population: people ?? map.ids.map { _ in 0 })
    let borders = borders(map, blocks)
    map.marks = marks
    // Without inhabitants the index would only repeat their faults.
    let deprivation =
      people == nil
      ? nil
      : deprivation(columns, blocks, units: ([district] + identity).compactMap { $0 })
    let known = identity.compactMap { $0 }
    let keep = keepRules(known + [district].compactMap { $0 }, ids: map.ids)
    let statusQuo = known.count == identity.count ? statusQuo(map: map, units: known) : nil
    let supplement = supplement(columns, map, units: known, statusQuo: statusQuo)
    try faults.check()
    guard let deprivation else { preconditionFailure("an index without faults is there") }
    checkTotal(blocks)
    var problem = Problem(
      territory: Territory(
        blocks: blocks, adjacency: Adjacency(blockCount: blocks.count, borders: borders)),
      deprivation: deprivation.columns,
      identity: zip(settings.identity, known).map { layer, units in
        IdentityLayer(grouping: units.grouping, split: layer.split, weight: layer.weight)
      },
      district: settings.district.flatMap { layer in
        district.map { DistrictLayer(grouping: $0.grouping, span: layer.span) }
      },
      rules: settings.areas.rules(keep: keep), statusQuo: statusQuo?.plan)
    problem.supplement = supplement
    return CityParts(
      map: map, problem: problem, indexMethod: deprivation.method,
      variation: deprivation.variation, social: deprivation.social, statusQuo: statusQuo,
      units: known)
  }
}

extension ProjectFile.Areas {
  /// The rules for the engine.
  fileprivate func rules(keep: [KeepRule]) -> AreaRules {
    AreaRules(
      count: count, population: population, populationIsRequired: populationIsRequired,
      deprivedShare: deprivedShare, keep: keep, exceptions: exceptions)
  }
}

extension BlockTable {
  /// The blocks of a map with their inhabitants.
  init(map: BlockMap, population: [Int32]) {
    self.init(
      ids: map.ids, population: population, surfaceSquareMetres: map.surfaceSquareMetres,
      perimeterMetres: map.perimeterMetres, centreX: map.centres.map(\.x),
      centreY: map.centres.map(\.y))
  }
}

extension CityReading {
  /// The areas in force; nil when there are none, or when they have faults.
  mutating func statusQuo(map: BlockMap, units: [Units]) -> LabelledPlan? {
    guard let name = settings.statusQuo else { return nil }
    let path = files.path(of: name)
    // An option folder is read through its plan.csv; noting a folder itself notes nothing.
    files.note(name + "/plan.csv")
    files.noteLayer(name)
    let reading = PlanReading(map: map, units: units)
    let read = faults.attempt { () throws(InputError) -> ReadPlan in
      try reading.plan(at: path, named: name)
    }
    guard let read else { return nil }
    findings += read.findings
    return read.plan
  }

  /// Compares the total with the one that the project states.
  mutating func checkTotal(_ blocks: BlockTable) {
    guard let control = settings.blocks.controlTotal else { return }
    let total = blocks.totalPopulation
    let isSame = total == Int64(control)
    var finding = Finding(
      check: "control_total", severity: isSame ? .note : .warning,
      place: Place(file: settings.blocks.file, column: "blocks.control_total"),
      message: Words.controlTotal(total, Int64(control)))
    finding.people = total - Int64(control)
    findings.append(finding)
  }

  /// Where several records are one block, all must state the same inhabitants: they count once.
  mutating func checkMerged(_ layer: Layer, _ map: BlockMap) {
    guard settings.blocks.sameID == .merge, settings.blocks.populationTable == nil,
      let ids = layer.attributes.column(settings.blocks.id)?.cells,
      let people = layer.attributes.column(settings.blocks.populationColumn)?.cells
    else { return }
    var recordOfID: [String: Int] = [:]
    for (id, record) in zip(map.ids, map.records) { recordOfID[id] = record }
    for (row, id) in ids.enumerated() {
      guard let id, let first = recordOfID[id], people[row] != people[first - 1] else { continue }
      var fault = Finding(
        check: "population_differs", severity: .error,
        place: Place(
          file: layer.file, row: row + 1, column: settings.blocks.populationColumn),
        message: Words.mergedDiffer(
          id, here: people[row] ?? "", there: people[first - 1] ?? "", row: first),
        mend: Words.mendMergedDiffer)
      fault.key = id
      faults.add(fault)
    }
  }
}
