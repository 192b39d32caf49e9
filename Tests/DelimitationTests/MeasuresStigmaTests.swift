import Delimitation
import Land
import TestSupport
import Testing

@Suite struct `Stigma classes` {
  @Test func `a share above 0.60 is high, above 0.45 watched`() {
    #expect(classes(deprived: 7, of: 10) == (high: 1, watch: 0))
    #expect(classes(deprived: 6, of: 10) == (high: 0, watch: 1))
    #expect(classes(deprived: 5, of: 10) == (high: 0, watch: 1))
    #expect(classes(deprived: 4, of: 10) == (high: 0, watch: 0))
  }

  @Test func `an index above 1.5 is high, above 1.0 watched`() {
    for (index, expected) in [(1.6, (1, 0)), (1.5, (0, 1)), (1.1, (0, 1)), (1.0, (0, 0))] {
      var land = TinyLand("aa")
      for position in land.cells.indices { land.cells[position].index = index }
      #expect(classes(land, "11") == expected, "index \(index)")
    }
  }

  @Test func `a steep drop at the border to outside is high, a smaller one watched`() {
    for (outside, expected) in [(-0.9, (1, 0)), (-0.5, (0, 1)), (0.0, (0, 0))] {
      var land = TinyLand("ab")
      land.cells[0].index = 0.25
      land.cells[1].index = outside
      #expect(classes(land, "10") == expected, "index outside \(outside)")
    }
  }

  @Test func `the border to another area and to blocks without an index gives no contrast`() {
    var land = TinyLand("abc")
    land.cells[0].index = 0.9
    land.cells[1].index = -1.9
    land.cells[2].index = nil
    #expect(classes(land, "120") == (high: 0, watch: 0))
  }

  @Test func `a deprived estate alone is named as such`() {
    let land = TinyLand("abc", deprived: "xx.")
    let alone = PlanTally(land.plan("110"), in: land.problem()).areas[0]
    let mixed = PlanTally(land.plan("111"), in: land.problem()).areas[0]
    #expect(alone.isSingleDeprivedEstate)
    #expect(!mixed.isSingleDeprivedEstate)
  }

  private func classes(deprived: Int, of blocks: Int) -> (high: Int, watch: Int) {
    var land = TinyLand(String(repeating: "a", count: blocks))
    for position in 0..<deprived { land.cells[position].isDeprived = true }
    return classes(land, String(repeating: "1", count: blocks))
  }

  private func classes(_ land: TinyLand, _ drawing: String) -> (high: Int, watch: Int) {
    let evaluation = evaluate(land.plan(drawing), in: land.problem())
    return (Int(evaluation.value("stigma_high") ?? -1), Int(evaluation.value("stigma_watch") ?? -1))
  }
}
