internal import Land

/// One run of local search: a state, a goal, and a temperature that falls.
///
/// A step moves one atom over a border, or, to pass between two full areas, one atom in and another
/// out; it is kept if the energy rises by less than the temperature times an exponential variate
/// (Metropolis et al. 1953 in the form of Kirkpatrick, Gelatt and Vecchi 1983).
struct Annealing {
  /// The temperature at the start and at the end, in units of energy.
  let hot: Double
  let cold: Double
  /// How many steps.
  let steps: Int
  /// Groups of atoms of which no two may share an area.
  let apart: [[Int32]]
  let adjacency: Adjacency
  /// Whether areas must not span districts.
  let keepsDistricts: Bool

  /// A valid plan that was met, and its energy.
  struct Best: Sendable {
    var area: [Int32]
    var energy: Double
    var deprivedInside: Int64
  }

  /// Runs all steps on `state` and tells of the best valid plan met, if any.
  /// `mustStop` is asked each 1,024 steps and ends the run when it answers true.
  func run(
    _ state: inout State, goal: Goal, random: inout Randomness, mustStop: () -> Bool
  ) -> Best? {
    var goal = goal
    if goal.needsOutlook { state.keepOutlook() }
    var energy = state.energy(goal)
    var best: Best? = state.isValid ? capture(state, energy) : nil
    // The temperature falls by a constant factor every 256 steps.
    let stages = max(1, steps / 256)
    let factor = Power.root(of: cold / hot, stages)
    var temperature = hot
    for step in 0..<steps {
      if step & 255 == 255 {
        temperature *= factor
        // Breaking a rule gets dearer while rules are broken, so that it never pays in the end.
        goal.scalePenalties(by: state.isValid ? 0.9 : 1.25)
        energy = state.energy(goal)
      }
      if step & 1023 == 0, mustStop() { break }
      let limit = temperature * ExponentialTable.draw(&random)
      guard let change = attempt(&state, goal: goal, limit: limit, random: &random) else {
        continue
      }
      energy += change
      if state.isValid, energy < (best?.energy ?? .infinity) - 1e-12 {
        best = capture(state, energy)
      }
    }
    return best
  }

  private func capture(_ state: borrowing State, _ energy: Double) -> Best {
    Best(area: state.area, energy: energy, deprivedInside: state.deprivedInside)
  }

  /// Tries one step; the change of energy if it was kept.
  private func attempt(
    _ state: inout State, goal: Goal, limit: Double, random: inout Randomness
  ) -> Double? {
    guard let (atom, target) = pickMove(state, random: &random) else { return nil }
    let source = Int(state.area[atom])
    let change = state.difference(moving: atom, to: target, goal: goal)
    if change < limit {
      guard mayMove(&state, atom: atom, to: target) else { return nil }
      state.move(atom, to: target)
      return change
    }
    // Too dear by itself: let another atom leave the area that would grow.
    guard target > 0, random.next() & 1 == 0, mayMove(&state, atom: atom, to: target) else {
      return nil
    }
    state.move(atom, to: target)
    if let more = eject(
      &state, from: target, not: atom, goal: goal, limit: limit - change, random: &random)
    {
      return change + more
    }
    state.move(atom, to: source)
    return nil
  }

  private func eject(
    _ state: inout State, from number: Int, not kept: Int, goal: Goal, limit: Double,
    random: inout Randomness
  ) -> Double? {
    for _ in 0..<24 where !state.active.isEmpty {
      let atom = Int(state.active[random.below(state.active.count)])
      guard Int(state.area[atom]) == number, atom != kept else { continue }
      guard let target = pickTarget(state, atom: atom, random: &random) else { return nil }
      let change = state.difference(moving: atom, to: target, goal: goal)
      guard change < limit, mayMove(&state, atom: atom, to: target) else { return nil }
      state.move(atom, to: target)
      return change
    }
    return nil
  }

  /// A move to try: mostly of an atom on a border to the class of a neighbour; now and then of any atom
  /// to the outside, so that areas can also give up what lies at the land's own edge.
  private func pickMove(
    _ state: borrowing State, random: inout Randomness
  ) -> (atom: Int, target: Int)? {
    if state.active.isEmpty || random.next() & 15 == 0 {
      let atom = random.below(state.graph.count)
      let mayLeave = state.graph.mayBeOutside && !state.graph.isLocked[atom]
      return mayLeave && state.area[atom] > 0 ? (atom, 0) : nil
    }
    let atom = Int(state.active[random.below(state.active.count)])
    return pickTarget(state, atom: atom, random: &random).map { (atom, $0) }
  }

  /// The class of a random neighbour, if the atom may go there at all.
  private func pickTarget(
    _ state: borrowing State, atom: Int, random: inout Randomness
  ) -> Int? {
    let row = state.graph.row(atom)
    guard !row.isEmpty, !state.graph.isLocked[atom] else { return nil }
    let target = Int(
      state.area[Int(state.graph.neighbours[row.lowerBound + random.below(row.count)])])
    guard target != Int(state.area[atom]), target <= state.freeAreas else { return nil }
    return target > 0 || state.graph.mayBeOutside ? target : nil
  }

  private func mayMove(_ state: inout State, atom: Int, to target: Int) -> Bool {
    if target > 0 {
      let own = state.graph.district[atom]
      if keepsDistricts, own >= 0, state.districtAtoms[target] > 0,
        state.districtOfArea[target] != own
      {
        return false
      }
      for group in apart where group.contains(Int32(atom)) {
        if group.contains(where: { $0 != Int32(atom) && Int(state.area[Int($0)]) == target }) {
          return false
        }
      }
    }
    return state.canLeave(atom, adjacency: adjacency)
  }
}

/// Exponential variates with mean 1 from a table, so that no C library decides a bit of a result.
enum ExponentialTable {
  private static let values: [Double] = (0..<4096).map {
    -naturalLogarithm((Double($0) + 0.5) / 4096)
  }

  /// One variate.
  @inline(__always) static func draw(_ random: inout Randomness) -> Double {
    values[Int(random.next() >> 52)]
  }

  /// ln(x) for x above 0, by halving into [1, 2) and the series of artanh; exact to the last bits.
  static func naturalLogarithm(_ x: Double) -> Double {
    let ln2 = 0.693147180559945309417232
    let m = x.significand
    let t = (m - 1) / (m + 1)
    let square = t * t
    var term = t
    var sum = 0.0
    for odd in stride(from: 1.0, through: 59, by: 2) {
      sum += term / odd
      term *= square
    }
    return 2 * sum + Double(x.exponent) * ln2
  }
}

/// Powers without a C library.
enum Power {
  /// The `n`-th root of `x`, for x in (0, 1], by bisection to the last bits.
  static func root(of x: Double, _ n: Int) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if raised(middle, n) < x { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// `x` to the power of `n`, by squaring.
  static func raised(_ x: Double, _ n: Int) -> Double {
    var result = 1.0
    var base = x
    var rest = n
    while rest > 0 {
      if rest & 1 == 1 { result *= base }
      base *= base
      rest >>= 1
    }
    return result
  }
}
