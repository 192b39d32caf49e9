public import Land

/// Why a move is made; each is computed by undoing it.
public struct MoveReason: Hashable, Sendable {
  /// The id of the rule that would break without the move, or `coverage`.
  public let rule: String
  /// The reason in words.
  public let text: Phrase

  /// A reason.
  public init(rule: String, text: Phrase) {
    self.rule = rule
    self.text = text
  }
}

/// Blocks that hang together and go from one class of the given plan to one of the new plan.
public struct PlanMove: Hashable, Sendable {
  /// The area of the given plan that they leave, from 1; 0 for outside.
  public let from: Int
  /// The area of the new plan that they join, from 1; 0 for outside.
  public let to: Int
  /// The blocks, ascending.
  public let blocks: [Int32]
  /// Their inhabitants.
  public let people: Int64
  /// The units of the first identity layer that they lie in, by inhabitants descending.
  public let units: [String]
  /// What would be lost without the move; at least one.
  public let reasons: [MoveReason]

  /// A move.
  public init(
    from: Int, to: Int, blocks: [Int32], people: Int64, units: [String], reasons: [MoveReason]
  ) {
    self.from = from
    self.to = to
    self.blocks = blocks
    self.people = people
    self.units = units
    self.reasons = reasons
  }
}
