import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Bounds of change` {
  @Test func `tell what an area lacks and what another has too much of`() {
    // Ten blocks of 1,000: area 1 lacks 2,000, area 2 has 1,000 too many.
    let land = TinyLand("AAAAAAAAAA")
    let problem = land.problem(count: .between(2, 2), population: 3000...4000)
      .from(land.plan("1000022222"))
    let preparation = Preparation(problem: problem)
    let bound = PartChangeBound(
      preparation: preparation, part: preparation.parts[0], work: 300_000_000,
      mustStop: { false })
    // What area 2 gives may be what area 1 takes; a person who moves counts once.
    #expect(bound.people(areaCount: 2) == 2000)
    #expect(bound.people(areaCount: 0) == 6000)
    // Without area 1, area 2 alone gives up one block.
    #expect(bound.people(areaCount: 1) == 2000)
  }

  @Test func `count areas that have to be new by the lower end of the band`() {
    let land = TinyLand("AAAAAAAAAA")
    let problem = land.problem(count: .between(2, 2), population: 3000...4000)
      .from(land.plan("1110000000"))
    let preparation = Preparation(problem: problem)
    let bound = PartChangeBound(
      preparation: preparation, part: preparation.parts[0], work: 300_000_000,
      mustStop: { false })
    #expect(bound.people(areaCount: 2) == 3000)
    #expect(bound.people(areaCount: 1) == 0)
  }

  @Test func `are rougher without time, never higher`() {
    let land = TinyLand("AAAAAAAAAA")
    let problem = land.problem(count: .between(2, 2), population: 3000...4000)
      .from(land.plan("1000022222"))
    let preparation = Preparation(problem: problem)
    let bound = PartChangeBound(
      preparation: preparation, part: preparation.parts[0], work: 300_000_000, mustStop: { true })
    #expect(bound.people(areaCount: 2) <= 2000)
    #expect(bound.people(areaCount: 0) == 6000)
  }

  @Test func `add up over parts, and with what locked land changes in any case`() async {
    // Area 1 needs 1,000 more and area 2 as many; a block of area 2 must lie outside.
    let land = TinyLand("AAAAABBBBB", districts: "aaaaabbbbb")
    let problem = land.problem(
      count: .between(2, 2), population: 3000...4000,
      keep: [KeepRule(blocks: [9], wish: .outside, subject: "block", reason: "test")],
      span: .forbid
    ).from(land.plan("1100000222"))
    let bound = await ChangeBound(
      Preparation(problem: problem), counted: [false, false], threads: 2, mustStop: { false })
    #expect(bound.people(counted: { _ in nil }) == 1000 + 1000 + 1000)
  }
}
