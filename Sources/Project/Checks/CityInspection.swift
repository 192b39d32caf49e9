import Delimitation
public import Geometry
public import Land
import Tables

/// A city, read and looked over: what `veedel inspect` tells.
public struct CityInspection: Sendable {
  /// The city.
  public let city: City
  /// What reading noticed, then what is said of keys and tables, then of the map.
  public let findings: [MapFinding]

  /// Reads a project and runs every check. Throws what makes the project unusable.
  public init(project path: String) throws(InputError) {
    let sources = try CitySources(project: path)
    let city = sources.city
    let problem = city.problem
    var inspection = Inspection(
      map: city.map, borders: problem.territory.adjacency.borders,
      population: problem.territory.blocks.population)
    inspection.groupings =
      problem.identity.map(\.grouping) + [problem.district?.grouping].compactMap { $0 }
    inspection.plan = city.statusQuo
    inspection.minimumBorderMetres = sources.settings.blocks.minimumBorder
    inspection.layers = try sources.inspectedLayers()
    self.city = city
    findings =
      inspection.told(city.findings + sources.tableFindings()) + inspection.findings()
  }
}

/// A city with the layers and tables that it was made of.
struct CitySources {
  let city: City
  let settings: ProjectFile
  let blocks: Layer
  /// The layers of units by the files that the project names.
  let units: [String: Layer]
  let tables: [KeyedTable]

  /// The layers as drawn: the blocks', then those of units in the project's order, each once.
  func inspectedLayers() throws(InputError) -> [InspectedLayer] {
    var layers = [
      try InspectedLayer(blocks: blocks, idColumn: settings.blocks.id, map: city.map)
    ]
    let identity = zip(settings.identity.map(\.source), city.problem.identity.map(\.grouping))
    let district = [settings.district?.source].compactMap { $0 }
    let groupings = [city.problem.district?.grouping].compactMap { $0 }
    var seen: Set<String> = []
    for (source, grouping) in Array(identity) + Array(zip(district, groupings)) {
      guard let file = source.file, let layer = units[file], seen.insert(file).inserted else {
        continue
      }
      layers.append(
        try InspectedLayer(
          units: layer, column: source.column, grouping: grouping, map: city.map))
    }
    return layers
  }

  /// What is said of keys and joins.
  func tableFindings() -> [Finding] {
    let ids = city.map.ids
    return KeyVariants(ids).findings(city.map)
      + tables.flatMap { table in
        JoinCheck(table, ids: ids, population: city.problem.territory.blocks.population).findings(
          people: settings.blocks.populationTable == nil
            || settings.blocks.populationTable == table.table.file
            ? settings.blocks.populationColumn : nil)
      }
  }
}
