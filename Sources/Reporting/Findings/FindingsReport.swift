public import Geometry

/// What a page of findings is made of.
public struct FindingsReport: Sendable {
  /// The project's title, or the file's name.
  public let title: String
  /// The blocks' shapes.
  public let map: BlockMap
  /// Inhabitants of all blocks, where known.
  public let population: Int64?
  /// What the population figures are.
  public let populationNote: String?
  /// Blocks per connected piece, descending.
  public let pieces: [Int]
  /// Everything found.
  public let findings: [MapFinding]
  /// Veedel's version.
  public let version: String

  /// A report.
  public init(
    title: String, map: BlockMap, population: Int64?, populationNote: String?, pieces: [Int],
    findings: [MapFinding], version: String
  ) {
    self.title = title
    self.map = map
    self.population = population
    self.populationNote = populationNote
    self.pieces = pieces
    self.findings = findings
    self.version = version
  }
}
