import Delimitation
import Geometry
import Indicators
import Land
import Streets

extension SettingsReader {
  /// `[blocks]`; nil when something it cannot do without is missing, which is a fault then.
  mutating func blocks(_ root: Section) -> ProjectFile.Blocks? {
    guard let section = section(root, "blocks") else {
      if root.entries["blocks"] == nil {
        fault("key_missing", "blocks", Words.sectionMissing("blocks"), Words.mendBlocksMissing)
      }
      return nil
    }
    let file = requiredText(section, "file")
    let id = requiredText(section, "id")
    let population = population(section)
    let total = whole(section, "control_total", 0...Int(Int32.max), default: -1)
    let sameID = word(section, "same_id", default: BlockMap.SameID.error)
    let tolerance = number(section, "tolerance", 0...100, default: 0.5)
    let border = number(section, "minimum_border", 0...10_000, default: 2)
    let note = text(section, "population_note")
    let options = layerOptions(section)
    let gap = number(section, "bridge_gaps", 0...1000, default: 0)
    let fill = text(section, "fill")
    guard let file, let id, let population else { return nil }
    return ProjectFile.Blocks(
      file: file, id: id, populationTable: population.table, populationColumn: population.column,
      populationPlace: place("blocks.population"),
      populationNote: note, controlTotal: total < 0 ? nil : total, sameID: sameID,
      options: options, tolerance: tolerance, minimumBorder: border,
      bridgeGaps: gap > 0 ? gap : nil, fill: fill)
  }

  private mutating func population(_ blocks: Section) -> (table: String?, column: String)? {
    guard let section = section(blocks, "population") else {
      if blocks.entries["population"] == nil {
        fault(
          "key_missing", "blocks.population", Words.keyMissing("population"),
          Words.mendPopulationMissing)
      }
      return nil
    }
    let table = text(section, "table")
    return requiredText(section, "column").map { (table, $0) }
  }

  mutating func layerOptions(_ section: Section) -> LayerOptions {
    LayerOptions(
      crs: text(section, "crs"), encoding: text(section, "encoding"),
      layer: text(section, "layer"),
      geometry: section.entries["geometry"]?.items?.compactMap(\.string) ?? [])
  }

  /// `[[tables]]`.
  mutating func tables(_ root: Section) -> [ProjectFile.KeyedFile] {
    var tables: [ProjectFile.KeyedFile] = []
    for section in sections(root, "tables") {
      let file = requiredText(section, "file")
      let key = requiredText(section, "key")
      guard let file, let key else { continue }
      if tables.contains(where: { $0.file == file }) {
        fault(
          "table_twice", section.path(of: "file"), Words.tableTwice(file), Words.mendTableTwice)
      }
      tables.append(ProjectFile.KeyedFile(file: file, key: key))
    }
    return tables
  }

  /// `[[identity]]`.
  mutating func identity(_ root: Section) -> [ProjectFile.Identity] {
    var layers: [ProjectFile.Identity] = []
    for section in sections(root, "identity") {
      let name = requiredText(section, "name")
      let split = word(section, "split", default: Strictness.avoid)
      let weight = number(section, "weight", 0...1_000_000, default: 1)
      guard let source = unitSource(section, name: name) else { continue }
      if layers.contains(where: { $0.source.name.lowercased() == source.name.lowercased() }) {
        fault(
          "layer_twice", section.path(of: "name"), Words.layerTwice(source.name),
          Words.mendLayerTwice)
      }
      layers.append(ProjectFile.Identity(source: source, split: split, weight: weight))
    }
    return layers
  }

  /// `[district]`.
  mutating func district(_ root: Section) -> ProjectFile.District? {
    guard let section = section(root, "district") else { return nil }
    let span = word(section, "span", default: Strictness.forbid)
    let name = text(section, "name") ?? section.entries["column"]?.string
    return unitSource(section, name: name).map { ProjectFile.District(source: $0, span: span) }
  }

  private mutating func unitSource(_ section: Section, name: String?) -> ProjectFile.UnitSource? {
    let column = requiredText(section, "column")
    let file = text(section, "file")
    let options = layerOptions(section)
    let weighBy = weighBy(section)
    guard let name, let column else { return nil }
    return ProjectFile.UnitSource(
      name: name, file: file, column: column, options: options, place: place(section.path),
      weighBy: weighBy)
  }

  /// `[streets]`: the files it names.
  mutating func streets(_ root: Section) -> ProjectFile.StreetFiles {
    guard let section = section(root, "streets") else { return ProjectFile.StreetFiles() }
    return ProjectFile.StreetFiles(
      register: text(section, "register"), segments: text(section, "segments"),
      roads: text(section, "roads"), addresses: addresses(section))
  }

  /// `streets.addresses`: the name of a file, or a section with more.
  private mutating func addresses(_ streets: Section) -> ProjectFile.Addresses? {
    guard let node = streets.entries["addresses"] else { return nil }
    let path = streets.path(of: "addresses")
    guard let section = section(streets, "addresses") else {
      if node.string == nil {
        fault("key_kind", path, Words.wrongKind(node.shown, .text), Words.mendKind)
      }
      return text(streets, "addresses").map {
        ProjectFile.Addresses(
          file: $0, columns: AddressColumns(), options: LayerOptions(kinds: [.points]))
      }
    }
    var options = layerOptions(section)
    options.kinds = [.points]
    let columns = AddressColumns(
      street: text(section, "street"), number: text(section, "number"),
      suffix: text(section, "suffix"), part: text(section, "part"), key: text(section, "key"))
    return requiredText(section, "file").map {
      ProjectFile.Addresses(file: $0, columns: columns, options: options)
    }
  }

  /// `[propose]`.
  mutating func propose(_ root: Section) -> ProposeSettings {
    let section = section(root, "propose") ?? Section(path: "propose", entries: [:])
    return ProposeSettings(
      options: whole(section, "options", 1...5, default: 5),
      seed: UInt64(whole(section, "seed", 0...Int.max, default: 2026)),
      timeLimitSeconds: number(section, "time_limit", 0...31_536_000, default: 60),
      steps: UInt64(whole(section, "steps", 0...Int.max, default: 0)),
      threads: whole(section, "threads", 0...1024, default: 0))
  }
}
