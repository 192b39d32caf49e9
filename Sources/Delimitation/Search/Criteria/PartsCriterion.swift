/// M15, parts: pairs of a unit and a class in which it has people, summed over the identity layers by
/// their weights. Exact, from the counts that are kept for split units.
enum PartsCriterion: Criterion {
  static let id = "unit_parts"

  static func weight(in goal: Goal) -> Double { goal.parts }

  static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    var sum = 0.0
    for unit in 0..<state.graph.unitCount {
      sum += state.scale.unitWeight[unit] * Double(state.unitClasses[unit])
    }
    return sum
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    var change = 0.0
    for slot in state.graph.cells(move.atom) {
      change +=
        state.scale.unitWeight[Int(state.graph.cellUnit[slot])]
        * Double(state.classChange(move, slot: slot))
    }
    return change
  }
}
