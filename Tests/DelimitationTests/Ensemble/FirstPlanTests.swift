import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `First plans of a whole city` {
  private func isSound(_ area: [Int32], _ land: TinyLand, band: ClosedRange<Int64>) -> Bool {
    evaluate(
      Plan(areaOfBlock: area), in: land.problem(count: .wholeCity, population: band)
    ).isValid
  }

  @Test func `hold the band everywhere, and every area hangs together`() {
    var found = 0
    for seed in 1...30 as ClosedRange<UInt64> {
      let land = TinyLand.random(seed: seed, blocks: 120)
      let people = land.cells.reduce(0) { $0 + Int64($1.people) }
      let band = (people / 12)...(people / 7)
      let area = FirstPlan.areas(
        of: ChainGraph(land.territory), band: band, seed: seed, stream: 0)
      guard let area else { continue }
      found += 1
      #expect(isSound(area, land, band: band), "seed \(seed)")
    }
    #expect(found >= 27)
  }

  @Test func `as many areas as there can be on a land that is even`() {
    // Eight by eight blocks of 1,000: sixteen areas of 4,000 is all that fits.
    let row = String(repeating: "A", count: 8) + "\n"
    let land = TinyLand(String(repeating: row, count: 8))
    let area = FirstPlan.mostAreas(
      of: ChainGraph(land.territory), band: 4000...7000, patience: 20, seed: 1)
    #expect((area?.max() ?? 0) >= 15)
    if let area { #expect(isSound(area, land, band: 4000...7000)) }
  }

  @Test func `say when there is none`() {
    let land = TinyLand("AA.BB")
    let graph = ChainGraph(land.territory)
    #expect(FirstPlan.areas(of: graph, count: 2, band: 1000...3000, seed: 1, stream: 0) == nil)
    let single = ChainGraph(TinyLand("AAA").territory)
    #expect(FirstPlan.areas(of: single, band: 1100...1400, seed: 1, stream: 0) == nil)
  }

  @Test func `are the same for the same seed and others for another`() {
    let graph = ChainGraph(TinyLand.random(seed: 2, blocks: 100).territory)
    func plan(_ stream: UInt64) -> [Int32]? {
      FirstPlan.areas(of: graph, count: 5, band: 0...1_000_000, seed: 4, stream: stream)
    }
    #expect(plan(0) == plan(0))
    #expect(plan(0) != plan(1))
  }
}
