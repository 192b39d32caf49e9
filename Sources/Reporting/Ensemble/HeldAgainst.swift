public import Delimitation

/// Neutral plans against which plans are held, and the file that holds them.
public struct HeldAgainst: Sendable {
  /// The file, as the user named it.
  public let file: String
  /// Its checksum.
  public let sha256: String
  /// The plans.
  public let ensemble: NeutralEnsemble

  /// Plans of a file.
  public init(file: String, sha256: String, ensemble: NeutralEnsemble) {
    self.file = file
    self.sha256 = sha256
    self.ensemble = ensemble
  }

  /// The standings of a plan in every measure that has a better and a worse and that both have, in the
  /// order of the plan's measures.
  func standings(_ evaluation: Evaluation) -> [(measure: String, standing: EnsembleStanding)] {
    evaluation.measures.compactMap { measure in
      measure.value.flatMap { ensemble.standing(of: $0, in: measure.measure) }
        .map { (measure.measure, $0) }
    }
  }

  /// How many areas the neutral plans have, if not as many as this plan: the least and the most.
  func otherCounts(than evaluation: Evaluation) -> ClosedRange<Int>? {
    guard let column = ensemble.column(KnownMeasure.areas.rawValue) else { return nil }
    let counts = Int(column.quantile(0).rounded())...Int(column.quantile(1).rounded())
    return counts.contains(evaluation.areas.count) ? nil : counts
  }
}
