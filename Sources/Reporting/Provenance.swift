public import Indicators
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
  /// What is known of the people of each block, and what may be told of it; nil where it was not looked at.
  public var social: SocialFigures?

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

  /// The inputs as they are told: without the checksums of files whose figures are protected, as anybody
  /// could try which figures give them.
  var toldInputs: [(file: String, sha256: String?)] {
    let hidden = social?.protectedFiles ?? []
    return inputs.map { ($0.file, hidden.contains($0.file) ? nil : $0.sha256) }
  }
}
