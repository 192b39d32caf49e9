/// The price of atoms that a wish demands inside and that lie outside: how many there are.
enum WishPenalty: Criterion {
  static let id = "keep"

  static func weight(in goal: Goal) -> Double { goal.wishPenalty }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.wishesOutside)
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    guard state.graph.isWishedInside[move.atom] else { return 0 }
    return (move.target == 0 ? 1 : 0) - (move.source == 0 ? 1 : 0)
  }
}
