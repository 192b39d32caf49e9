extension State {
  /// The energy of the plan as it stands: over all criteria, weight times value.
  func energy(_ goal: Goal) -> Double {
    var sum = EnergySum()
    Criteria.visit(&sum, self, goal)
    return sum.energy
  }

  /// How the energy changes if `atom` goes to area `target`. Nothing is changed.
  func difference(moving atom: Int, to target: Int, goal: Goal) -> Double {
    var sum = ChangeSum(move: Move(atom, to: target, in: self))
    Criteria.visit(&sum, self, goal)
    return sum.energy
  }
}

/// Adds up energies.
private struct EnergySum: CriterionVisitor {
  var energy = 0.0

  mutating func visit<Term: Criterion>(_ term: Term.Type, _ state: borrowing State, _ goal: Goal) {
    let weight = Term.weight(in: goal)
    if weight != 0 { energy += weight * Term.value(state, goal) }
  }
}

/// Adds up what a move changes.
private struct ChangeSum: CriterionVisitor {
  let move: Move
  var energy = 0.0

  @inline(__always)
  mutating func visit<Term: Criterion>(_ term: Term.Type, _ state: borrowing State, _ goal: Goal) {
    let weight = Term.weight(in: goal)
    if weight != 0 { energy += weight * Term.change(move, state, goal) }
  }
}
