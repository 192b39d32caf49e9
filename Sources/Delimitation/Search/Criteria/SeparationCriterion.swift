/// M17: inhabitants who are not where most of their unit is, as a share of the city's, summed over the
/// identity layers by their weights.
enum SeparationCriterion: Criterion {
  static let id = "separated_people"

  static func weight(in goal: Goal) -> Double { goal.separated }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    var sum = 0.0
    for layer in state.separated.indices {
      sum += state.scale.layerWeight[layer] * Double(state.separated[layer])
    }
    return sum / state.scale.population
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    var change = 0.0
    for slot in state.graph.cells(move.atom) {
      let unit = Int(state.graph.cellUnit[slot])
      let weight = state.scale.unitWeight[unit]
      guard weight > 0 else { continue }
      let before = state.unitLargest[unit]
      let after = state.largestAfter(move, unit: unit, people: state.graph.cellPeople[slot])
      change += weight * Double(before - after)
    }
    return change / state.scale.population
  }
}

extension State {
  /// The most people that any class has of a unit once some of them have moved.
  @inline(__always) func largestAfter(_ move: Move, unit: Int, people: Int64) -> Int64 {
    let row = unit * (areaCount + 1)
    let source = unitPeople[row + move.source]
    var largest = max(source - people, unitPeople[row + move.target] + people)
    guard unitLargest[unit] == source else { return max(largest, unitLargest[unit]) }
    for number in 0...areaCount where number != move.source && number != move.target {
      largest = max(largest, unitPeople[row + number])
    }
    return largest
  }
}
