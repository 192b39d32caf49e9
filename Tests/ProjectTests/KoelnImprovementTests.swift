import Delimitation
import Land
import Project
import TestSupport
import Testing

@Suite struct `Improving the city's areas in force` {
  @Test func `needs fewer people to change than any option of a proposal so far`() async throws {
    guard let city = try `The city's open data`.city.get() else { return }
    let given = try #require(city.statusQuo)
    let found = await improve(
      given.plan, in: city.problem, furtherThousands: 0,
      settings: SearchSettings(options: 5, seed: 2026, steps: 400_000, threads: 2),
      control: SearchControl(
        stopReason: { nil }, elapsedShare: { 0 }, progress: { _, _ in }))
    let smallest = try #require(found.curve.first)
    #expect(!found.givenIsValid)
    #expect(evaluate(smallest.plan, in: city.problem).isValid)
    // What `propose` reached in 60 s.
    #expect(smallest.peopleChanged <= 44_707)
    #expect(found.leastChange <= smallest.peopleChanged && found.leastChange > 43_000)
    let labelled = label(smallest.plan, in: city.problem, statusQuo: given)
    let moves = moves(from: given, to: labelled, in: city.problem)
    #expect(moves.reduce(0) { $0 + $1.people } == smallest.peopleChanged)
    #expect(moves.allSatisfy { !$0.reasons.isEmpty && !$0.reasons[0].rule.isEmpty })
    let reasons = moves.flatMap(\.reasons).map(\.text.english)
    #expect(
      reasons.contains("Area 9 (Bilderstöckchen) has 15,429 inhabitants and needs 4,571 more."))
  }
}
