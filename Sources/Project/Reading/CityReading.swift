import Delimitation
import Geometry
import Indicators
import Land
import Tables

/// Reads what a project file names, step by step, and gathers the faults of each step.
struct CityReading {
  let settings: ProjectFile
  /// For whom the city is read.
  let edition: Edition
  var files: InputFiles
  var faults = FaultCollector()
  /// Everything assumed, noticed, mended, in the order of reading.
  var findings: [Finding]
  private(set) var layers: [LayerSummary] = []
  /// The layers of units by the files that the project names.
  var unitLayers: [String: Layer] = [:]
  /// The finer layers with people; nil for one with faults.
  var finerLayers: [ProjectFile.WeighBy: FinerLayer?] = [:]
  /// What maps show between the blocks, as far as it was read.
  var marks = MapMarks()
  /// The layer that draws the units of `blocks.fill`, once it was read.
  var fillLayer: Layer?
  /// The files that hold indicators, as often as they are read.
  var indicatorFiles: [String] = []

  init(settings: ProjectFile, files: InputFiles, edition: Edition) {
    self.settings = settings
    self.edition = edition
    self.files = files
    findings = settings.notes
  }

  /// Faults for every named file that is not there, all at once.
  mutating func checkFiles() throws(InputError) {
    for name in settings.namedFiles where !files.isThere(name) {
      faults.add(
        InputError(
          .missing,
          [
            Finding(
              check: "file_missing", severity: .error, place: Place(file: name),
              message: Words.fileMissing, mend: Words.mendFileMissing)
          ]))
    }
    try faults.check()
  }

  /// A layer, noted with its summary and its findings; nil when it has faults.
  mutating func layer(_ name: String, options: LayerOptions) -> Layer? {
    let path = files.path(of: name)
    files.noteLayer(name)
    let read = faults.attempt { () throws(InputError) -> Layer in
      try Layer(file: path, named: name, options: options)
    }
    guard let layer = read else { return nil }
    layers.append(LayerSummary(layer))
    findings += layer.findings
    return layer
  }

  /// The tables of the project, keyed; those with faults are left out.
  mutating func tables() -> [KeyedTable] {
    settings.tables.compactMap { entry in
      let path = files.path(of: entry.file)
      files.note(entry.file)
      return faults.attempt { () throws(InputError) -> KeyedTable in
        try KeyedTable(Table(path: path, named: entry.file), key: entry.key)
      }
    }
  }

  /// Joins tables to the blocks.
  mutating func joined(_ tables: [KeyedTable], to map: BlockMap) -> [BlockColumns.Joined] {
    tables.map { table in
      let join = Join(table, ids: map.ids)
      findings += table.table.findings + faults.sift(join.findings)
      return BlockColumns.Joined(table: table.table, join: join)
    }
  }

  /// The inhabitants of each block; nil when there are faults.
  mutating func population(_ columns: BlockColumns) -> [Int32]? {
    let blocks = settings.blocks
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      guard let table = blocks.populationTable else {
        return try columns.blockColumn(blocks.populationColumn, asked: blocks.populationPlace)
      }
      return try columns.column(
        blocks.populationColumn, table: table, asked: blocks.populationPlace)
    }
    guard let column = read else { return nil }
    let population = Population(column)
    findings += faults.sift(population.findings)
    return population.findings.contains { $0.severity == .error } ? nil : population.values
  }
}

extension ProjectFile {
  /// Every file that the project names, each once.
  var namedFiles: [String] {
    let overlays =
      identity.compactMap(\.source.file) + identity.compactMap(\.source.weighBy?.file)
    let districts = [district?.source.file].compactMap { $0 }
    let plans = [statusQuo].compactMap { $0 } + self.plans.map(\.file)
    let walls = barriers.map(\.file)
    let points = [institutions?.file].compactMap { $0 }
    var named: [String] = []
    for name in [blocks.file] + tables.map(\.file) + overlays + districts + walls + plans
      + streets.named + points
    where !named.contains(name) { named.append(name) }
    return named
  }
}

extension LayerSummary {
  /// The summary of a layer.
  init(_ layer: Layer) {
    self.init(
      name: layer.name, records: layer.shapes.count,
      crs: layer.system.epsg.map { "EPSG:\($0)" }, crsName: layer.system.name,
      encoding: layer.encoding, columns: layer.attributes.columns.map(\.name))
  }
}
