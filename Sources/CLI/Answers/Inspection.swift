import Delimitation
import Foundation
import Geometry
import Land
import Project
import Reporting

/// What `inspect` found, of a project or of a bare block file.
struct Inspection {
  /// The project's title, or the file's name.
  let title: String
  /// Every layer read.
  let layers: [LayerSummary]
  /// The blocks' shapes; findings are in its system.
  let map: BlockMap
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
  /// How many of them are bridged, linked or along a barrier.
  let kinds: BorderKinds
  /// Everything noticed: while reading, then by the checks.
  let findings: [MapFinding]

  /// Of a project's inputs.
  init(_ inspected: CityInspection) {
    let city = inspected.city
    let problem = city.problem
    let table = problem.territory.blocks
    title = city.title
    layers = city.layers
    map = city.map
    population = table.totalPopulation
    populationNote = city.populationNote
    surfaceSquareMetres = table.surfaceSquareMetres.reduce(0, +)
    deprivedPopulation = zip(table.population, problem.deprivation.isDeprived)
      .reduce(0) { $0 + ($1.1 ? Int64($1.0) : 0) }
    pieces = problem.territory.pieceSizes
    neighbours = problem.territory.adjacency.pairCount
    kinds = BorderKinds(problem.territory.adjacency)
    findings = inspected.findings
  }

  /// Of a bare block file.
  init(_ file: BlockFileInspection) throws(InputError) {
    title = (file.map.file as NSString).lastPathComponent
    layers = [file.layer]
    map = file.map
    population = nil
    populationNote = nil
    surfaceSquareMetres = file.surfaceSquareMetres
    deprivedPopulation = nil
    pieces = file.pieces
    neighbours = file.neighbours
    kinds = BorderKinds(
      Adjacency(blockCount: file.map.ids.count, borders: file.borders))
    findings = try file.mapFindings()
  }

  /// Whether a finding makes results wrong.
  var hasErrors: Bool { findings.contains { $0.finding.severity == .error } }
}

extension Inspection {
  /// The endings of files of findings.
  static let endings = ["geojson", "html"]

  /// The findings as a file of an ending, one of `endings`.
  func file(ending: String, in language: Language) throws(Failure) -> [UInt8] {
    if ending == "html" {
      return findingsPage(
        FindingsReport(
          title: title, map: map, population: population, populationNote: populationNote,
          pieces: pieces, findings: findings, version: programVersion), language: language)
    }
    return try reading { () throws(InputError) in
      try findingsGeoJSON(findings, system: map.system, language: language)
    }
  }
}
