/// One term of what a search makes small: weight times value. A measure that steers the search, or the
/// price of a broken rule.
///
/// The energy of a plan is the sum over the list `Criteria`; the search only ever asks for the change
/// that a move would make, so every change must be the difference of two values (a law of the tests).
protocol Criterion {
  /// The id of the measure that it follows, or of the rule whose breach it prices.
  static var id: String { get }

  /// The energy of one unit of the value; below 0 where more is better, 0 where it does not count.
  static func weight(in goal: Goal) -> Double

  /// The value of the plan as it stands. For a part of the land, that of the part.
  static func value(_ state: borrowing State, _ goal: Goal) -> Double

  /// By how much the value changes if a move is made. Nothing is changed.
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double
}

/// What is done with each criterion of the list.
protocol CriterionVisitor {
  /// Called once for each criterion, in the order of the list.
  mutating func visit<Term: Criterion>(_ term: Term.Type, _ state: borrowing State, _ goal: Goal)
}
