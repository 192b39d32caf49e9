public import Land

/// What every page says of where its figures come from.
public struct Provenance: Sendable {
  /// The project's title.
  public let title: String
  /// What the population figures are.
  public let populationNote: String?
  /// How the index was made.
  public let indexMethod: Phrase
  /// Input files with SHA-256.
  public let inputs: [(file: String, sha256: String)]
  /// What was assumed, noticed or mended.
  public let findings: [Finding]
  /// Veedel's version.
  public let version: String
  /// The seed of the search, if there was one.
  public let seed: UInt64?

  /// A provenance.
  public init(
    title: String, populationNote: String?, indexMethod: Phrase,
    inputs: [(file: String, sha256: String)], findings: [Finding], version: String, seed: UInt64?
  ) {
    self.title = title
    self.populationNote = populationNote
    self.indexMethod = indexMethod
    self.inputs = inputs
    self.findings = findings
    self.version = version
    self.seed = seed
  }
}
