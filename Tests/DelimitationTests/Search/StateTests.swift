import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `The state of a search` {
  @Test func `keeps every figure as if counted from scratch, move by move`() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let problem = RandomProblem.make(seed: seed, blocks: 20...40)
      let preparation = Preparation(problem: problem)
      let graph = preparation.graph
      let areaCount = 3
      guard graph.count > 2 * areaCount else { continue }
      let start = (0..<graph.count).map { $0 < areaCount ? Int32($0 + 1) : Int32(random.below(4)) }
      var state = Self.state(preparation, start, areaCount)
      var goal = Profile.identity.goal(coverage: 0.7)
      (goal.compactness, goal.mixing, goal.changed, goal.closeness) = (0.4, 0.3, 0.5, 0.2)
      (goal.coverageFloor, goal.floorPenalty) = (0.6, 3)
      for _ in 0..<200 {
        let atom = random.below(graph.count)
        let target = random.below(areaCount + 1)
        let source = Int(state.area[atom])
        guard target != source, source == 0 || state.size[source] > 1 else { continue }
        let before = state.energy(goal)
        let difference = state.difference(moving: atom, to: target, goal: goal)
        state.move(atom, to: target)
        #expect(abs(state.energy(goal) - before - difference) < 1e-9, "seed \(seed)")
        expectAsFromScratch(state, preparation, seed)
      }
    }
  }

  @Test func `lets a block leave only an area that hangs together without it`() {
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let problem = RandomProblem.make(seed: seed, blocks: 12...25)
      let preparation = Preparation(problem: problem)
      let graph = preparation.graph
      let area = (0..<graph.count).map { _ in Int32(random.below(3)) }
      let areaCount = Int(area.max() ?? 0)
      var state = Self.state(preparation, area, areaCount)
      let adjacency = problem.territory.adjacency
      for atom in 0..<graph.count where area[atom] > 0 {
        let number = Int(area[atom])
        guard state.isConnected(number, adjacency: adjacency) else { continue }
        let others = (0..<graph.count).filter { $0 != atom && area[$0] == area[atom] }
        let blocks = others.flatMap { graph.members($0) }
        let holds = !blocks.isEmpty && Connectedness.isConnected(blocks, in: adjacency)
        #expect(state.canLeave(atom, adjacency: adjacency) == holds, "seed \(seed), atom \(atom)")
      }
    }
  }

  private static func state(_ preparation: Preparation, _ area: [Int32], _ areaCount: Int) -> State
  {
    State(
      graph: preparation.graph, scale: preparation.scale, areaCount: areaCount,
      freeAreas: areaCount, divisor: Double(max(1, areaCount)),
      layerCount: preparation.problem.identity.count, area: area,
      oldOfArea: OldAreas.matched(graph: preparation.graph, area: area, areaCount: areaCount))
  }

  private func expectAsFromScratch(
    _ state: borrowing State, _ preparation: Preparation, _ seed: UInt64
  ) {
    let fresh = State(
      graph: preparation.graph, scale: preparation.scale, areaCount: state.areaCount,
      freeAreas: state.areaCount, divisor: state.divisor,
      layerCount: preparation.problem.identity.count, area: state.area,
      oldOfArea: state.oldOfArea)
    #expect(fresh.population == state.population, "seed \(seed)")
    #expect(fresh.scored == state.scored && fresh.deprived == state.deprived, "seed \(seed)")
    #expect(fresh.surface == state.surface, "seed \(seed)")
    #expect(
      Array(fresh.perimeter.dropFirst()) == Array(state.perimeter.dropFirst()), "seed \(seed)")
    #expect(fresh.boundary == state.boundary && fresh.kept == state.kept, "seed \(seed)")
    #expect(fresh.unitLargest == state.unitLargest, "seed \(seed)")
    #expect(fresh.unitClasses == state.unitClasses, "seed \(seed)")
    #expect(fresh.separated == state.separated, "seed \(seed)")
    #expect(fresh.splitUnits == state.splitUnits, "seed \(seed)")
    #expect(fresh.brokenAreas == state.brokenAreas, "seed \(seed)")
    #expect(fresh.wishesOutside == state.wishesOutside, "seed \(seed)")
    #expect(fresh.differing == state.differing, "seed \(seed)")
    #expect(fresh.districtAtoms == state.districtAtoms, "seed \(seed)")
    #expect(fresh.active.sorted() == state.active.sorted(), "seed \(seed)")
  }
}
