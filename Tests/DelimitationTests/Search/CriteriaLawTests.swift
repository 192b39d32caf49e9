import Land
import TestSupport
import Testing

@testable import Delimitation

/// What must hold for every criterion of the list, on random lands with exclaves, barriers, blocks
/// without an index, units without people, and atoms of several blocks that need not hang together.
@Suite struct `Laws of criteria` {
  @Test(arguments: UInt64(1)...40)
  func `the changes of many moves add up to the value from scratch`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 31)
    let land = CriteriaLand(seed: seed)
    guard var state = land.state() else { return }
    let goal = CriteriaLand.goal
    // Half of the walks keep the outlook, half count it anew.
    if seed % 2 == 0 { state.keepOutlook() }
    var sums = CriterionValues.of(state, goal)
    for step in 0..<120 {
      let atom = random.below(state.graph.count)
      let target = random.below(state.areaCount + 1)
      let source = Int(state.area[atom])
      guard target != source, source == 0 || state.size[source] > 1 else { continue }
      let changes = CriterionChanges.of(Move(atom, to: target, in: state), state, goal)
      let before = state.energy(goal)
      let difference = state.difference(moving: atom, to: target, goal: goal)
      state.move(atom, to: target)
      #expect(abs(state.energy(goal) - before - difference) < 1e-9, "seed \(seed), step \(step)")
      let fresh = CriterionValues.of(land.state(state.area, state.oldOfArea), goal)
      let kept = CriterionValues.of(state, goal)
      for term in sums.indices {
        sums[term].value += changes[term].value
        let (name, value) = fresh[term]
        let near = 1e-9 * max(1, abs(value))
        #expect(abs(kept[term].value - value) <= near, "\(name), seed \(seed), step \(step)")
        #expect(abs(sums[term].value - value) <= near, "\(name), seed \(seed), step \(step)")
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `values do not depend on the order of blocks`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 37)
    let land = CriteriaLand(seed: seed)
    let blocks = land.areaOfBlock
    let order = blocks.indices.shuffled(using: &random)
    let other = land.reordered(order)
    guard let one = land.state(), let two = other.state() else { return }
    let values = CriterionValues.of(one, CriteriaLand.goal)
    let again = CriterionValues.of(two, CriteriaLand.goal)
    for (left, right) in zip(values, again) {
      let near = 1e-9 * max(1, abs(left.value))
      #expect(abs(left.value - right.value) <= near, "\(left.name), seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `values are those of the measures of the same id`(seed: UInt64) {
    let land = CriteriaLand(seed: seed)
    guard let state = land.state() else { return }
    let values = CriterionValues.of(state, CriteriaLand.goal)
    let blocks = land.preparation.atomOfBlock.map { state.area[Int($0)] }
    let tally = PlanTally(Plan(areaOfBlock: blocks), in: land.problem)
    var seen = 0
    for entry in values {
      guard let expected = Expected.value(entry.name, tally, state) else { continue }
      seen += 1
      let near = 1e-9 * max(1, abs(expected))
      #expect(abs(entry.value - expected) <= near, "\(entry.name), seed \(seed)")
    }
    #expect(seen >= 12, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...40)
  func `people who change are never fewer than with the best match`(seed: UInt64) {
    let land = CriteriaLand(seed: seed)
    guard let state = land.state(), land.problem.statusQuo != nil else { return }
    let blocks = land.preparation.atomOfBlock.map { state.area[Int($0)] }
    let tally = PlanTally(Plan(areaOfBlock: blocks), in: land.problem)
    let value = ChangeCriterion.value(state, CriteriaLand.goal)
    #expect(value >= (tally.change?.shareChanged ?? 0) - 1e-12, "seed \(seed)")
  }

  @Test func `each has an id of its own among those of its kind`() {
    let land = CriteriaLand(seed: 1)
    guard let state = land.state() else { return }
    let names = CriterionValues.of(state, CriteriaLand.goal).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == 20)
    for name in names where !name.hasSuffix("Penalty") {
      #expect(Measures.measure(String(name.prefix { $0 != " " })) != nil, "\(name)")
    }
  }
}

/// Values of all criteria, each under its id and type.
struct CriterionValues: CriterionVisitor {
  private var values: [(name: String, value: Double)] = []

  static func of(_ state: borrowing State, _ goal: Goal) -> [(name: String, value: Double)] {
    var visitor = CriterionValues()
    Criteria.visit(&visitor, state, goal)
    return visitor.values
  }

  mutating func visit<Term: Criterion>(_ term: Term.Type, _ state: borrowing State, _ goal: Goal) {
    #expect(Term.weight(in: goal) != 0, "\(term)")
    values.append(("\(Term.id) \(term)", Term.value(state, goal)))
  }
}

/// Changes of all criteria by one move.
struct CriterionChanges: CriterionVisitor {
  let move: Move
  private var values: [(name: String, value: Double)] = []

  static func of(_ move: Move, _ state: borrowing State, _ goal: Goal)
    -> [(name: String, value: Double)]
  {
    var visitor = CriterionChanges(move: move)
    Criteria.visit(&visitor, state, goal)
    return visitor.values
  }

  mutating func visit<Term: Criterion>(_ term: Term.Type, _ state: borrowing State, _ goal: Goal) {
    values.append(("\(Term.id) \(term)", Term.change(move, state, goal)))
  }

  private init(move: Move) { self.move = move }
}

/// What the independent evaluator says to a criterion; nil where the two differ by definition.
private enum Expected {
  static func value(_ name: String, _ tally: PlanTally, _ state: borrowing State) -> Double? {
    let id = String(name.prefix { $0 != " " })
    let areas = tally.areas
    switch id {
    // A penalty's value is its measure and a hundredth per area outside.
    case "population":
      let sum = number("band_violation_sum", tally)
      let band = tally.problem.rules.population
      return sum.map {
        $0 + BandPenalty.step * Double(areas.count { !band.contains($0.population) })
      }
    case "deprived_share", "keep": return nil
    // The price of the missing coverage.
    case "coverage" where name.hasSuffix("Penalty"):
      return number(id, tally).map { max(0, CriteriaLand.goal.coverageFloor - $0) }
    // The match is kept, not the best.
    case "people_changed_share": return nil
    // Areas without people or without scored people: the measures leave them out.
    case "mixing_mean" where areas.contains { $0.scoredPopulation == 0 }: return nil
    case "spread_mean" where areas.contains { $0.population == 0 }: return nil
    // Undefined measures are 0 here.
    case "targeting", "boundary_quality": return number(id, tally) ?? 0
    // Pairs inside one atom are not counted: no plan parts them.
    case "barrier_crossings":
      return state.graph.count == tally.plan.areaOfBlock.count ? number(id, tally) : nil
    case "separated_people", "split_units", "unit_parts", "pieces":
      return tally.problem.identity.reduce(Double?(0)) { sum, layer in
        let weight = layer.split == .allow ? 0 : layer.weight
        guard let sum, let value = number("\(id):\(layer.grouping.name)", tally) else { return nil }
        return sum + weight * value
      }
    default: return number(id, tally)
    }
  }

  private static func number(_ id: String, _ tally: PlanTally) -> Double? {
    Measures.measure(id)?.values(tally).first { $0.measure == id }?.value
  }
}
