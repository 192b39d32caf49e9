/// M14: units with people in two classes or more, summed over the identity layers by their weights.
enum SplitCriterion: Criterion {
  static let id = "split_units"

  static func weight(in goal: Goal) -> Double { goal.split }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    var sum = 0.0
    for layer in state.splitUnits.indices {
      sum += state.scale.layerWeight[layer] * Double(state.splitUnits[layer])
    }
    return sum
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    var change = 0.0
    for slot in state.graph.cells(move.atom) {
      let unit = Int(state.graph.cellUnit[slot])
      let before = state.unitClasses[unit]
      let after = before + state.classChange(move, slot: slot)
      if (after > 1) != (before > 1) {
        change += after > 1 ? state.scale.unitWeight[unit] : -state.scale.unitWeight[unit]
      }
    }
    return change
  }
}

extension State {
  /// In how many more classes the unit of a cell has people once its atom has moved.
  @inline(__always) func classChange(_ move: Move, slot: Int) -> Int32 {
    let row = Int(graph.cellUnit[slot]) * (areaCount + 1)
    let isLast = unitPeople[row + move.source] == graph.cellPeople[slot]
    let isFirst = unitPeople[row + move.target] == 0
    return (isFirst ? 1 : 0) - (isLast ? 1 : 0)
  }
}
