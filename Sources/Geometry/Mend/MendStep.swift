public import Land

/// One step of mending, with its rule.
public struct MendStep: Sendable {
  /// Its name in logs, in snake case.
  public let name: String
  /// What it mends, for people.
  public let title: Phrase
  /// The rule that it follows, in one or two sentences.
  public let rule: Phrase
  /// Whether it comes again until nothing changes.
  let repeats: Bool
  /// Does it.
  let run: @Sendable (inout MendState) throws(InputError) -> Void
}

/// The list of all steps of mending.
public enum MendSteps {
  /// Every step, in the order in which they come.
  public static let all: [MendStep] = [
    .invalidRings, .duplicateRecords, .overlaps, .gaps, .borders,
  ]
}
