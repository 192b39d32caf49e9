import Delimitation
import Geometry
import Land
import Project

/// What `inspect` found, of a project or of a bare block file.
struct Inspection {
  /// Every layer read.
  let layers: [LayerSummary]
  /// How many blocks.
  let blocks: Int
  /// Inhabitants; nil for a bare block file.
  let population: Int64?
  /// What the population figures are.
  let populationNote: String?
  /// Total surface in square metres.
  let surfaceSquareMetres: Double
  /// Inhabitants of deprived blocks; nil for a bare block file.
  let deprivedPopulation: Int64?
  /// Blocks per connected piece, descending.
  let pieces: [Int]
  /// Pairs of neighbours.
  let neighbours: Int
  /// The system of the findings' coordinates.
  let system: CoordinateSystem
  /// Everything noticed: while reading, then by the checks of the map.
  let findings: [Finding]

  /// Looks at a project's inputs.
  init(_ city: City) {
    let problem = city.problem
    let table = problem.territory.blocks
    layers = city.layers
    blocks = table.count
    population = table.totalPopulation
    populationNote = city.populationNote
    surfaceSquareMetres = table.surfaceSquareMetres.reduce(0, +)
    deprivedPopulation = zip(table.population, problem.deprivation.isDeprived)
      .reduce(0) { $0 + ($1.1 ? Int64($1.0) : 0) }
    pieces = problem.territory.pieceSizes
    neighbours = problem.territory.adjacency.pairCount
    system = city.map.system
    findings =
      city.findings
      + inspect(
        city.map, borders: problem.territory.adjacency.borders, population: table.population)
  }

  /// Looks at a bare block file.
  init(_ file: BlockFileInspection) {
    layers = [file.layer]
    blocks = file.blocks
    population = nil
    populationNote = nil
    surfaceSquareMetres = file.surfaceSquareMetres
    deprivedPopulation = nil
    pieces = file.pieces
    neighbours = file.neighbours
    system = file.map.system
    findings = file.findings + inspect(file.map, borders: file.borders, population: nil)
  }

  /// Whether a finding makes results wrong.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension Inspection {
  /// Findings as GeoJSON.
  func geoJSON(in language: Language) throws(Failure) -> [UInt8] {
    try reading { () throws(InputError) in
      try findingsGeoJSON(findings, system: system, language: language)
    }
  }
}
