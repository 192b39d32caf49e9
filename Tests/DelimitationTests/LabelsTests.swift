import Delimitation
import Land
import TestSupport
import Testing

@Suite struct `Labels of areas` {
  private let land = TinyLand("aabbccdd")

  private func labels(_ drawing: String, old: LabelledPlan? = nil) -> [AreaLabel] {
    label(land.plan(drawing), in: land.problem(), statusQuo: old).labels
  }

  private func statusQuo(_ drawing: String, ids: [String]) -> LabelledPlan {
    LabelledPlan(
      plan: land.plan(drawing), labels: ids.map { AreaLabel(id: $0, name: "Altes Gebiet \($0)") })
  }

  @Test func `ids count from one without areas in force`() {
    #expect(labels("11220033").map(\.id) == ["1", "2", "3"])
  }

  @Test func `an area that continues an old one takes its id and not its name`() {
    let old = statusQuo("11002222", ids: ["07", "Nord"])
    #expect(labels("22001110", old: old).map(\.id) == ["Nord", "07"])
    #expect(labels("22001110", old: old).map(\.name) == ["c / d", "a"])
  }

  @Test func `a new area takes the lowest number that is no id yet`() {
    let old = statusQuo("11220000", ids: ["1", "03"])
    // Area 3 has nobody in common with an old one; 1 and 3 are taken, though 03 is gone.
    #expect(labels("11003322", old: old).map(\.id) == ["1", "2", "4"])
  }

  @Test func `the greater share of people keeps the id when an area is divided`() {
    let old = statusQuo("11111000", ids: ["5"])
    #expect(labels("11222000", old: old).map(\.id) == ["1", "5"])
  }

  @Test func `names join the three greatest units`() {
    let land = self.land.populated([500, 500, 900, 900, 2000, 2000, 700, 0])
    let name = label(land.plan("11111111"), in: land.problem(), statusQuo: nil).labels[0].name
    #expect(name == "c / b / a")
  }

  @Test func `a unit with less than a twentieth gives no name`() {
    let land = self.land.populated([5000, 4501, 300, 200, 0, 0, 0, 0])
    let name = label(land.plan("11110000"), in: land.problem(), statusQuo: nil).labels[0].name
    #expect(name == "a")
  }

  @Test func `names are unique`() {
    #expect(labels("12300000").map(\.name) == ["a", "a (2)", "b"])
  }

  @Test func `an area without a unit is called by its id`() {
    let bare = TinyLand("--a")
    let labels = label(bare.plan("122"), in: bare.problem(), statusQuo: nil).labels
    #expect(labels.map(\.name) == ["Gebiet 1", "a"])
  }

  @Test func `an area without people is named by its units all the same`() {
    let empty = land.populated([0, 0, 1, 1, 1, 1, 1, 1])
    #expect(
      label(empty.plan("11000000"), in: empty.problem(), statusQuo: nil).labels[0].name == "a")
  }

  @Test(arguments: UInt64(1)...40)
  func `ids and names are unique, whatever the plans`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let land = TinyLand.random(blocks: 5 + generator.below(30), using: &generator)
    let old = land.randomPlan(areas: 1 + generator.below(6), using: &generator)
    let new = land.randomPlan(areas: 1 + generator.below(6), using: &generator)
    let labelled = label(old, in: land.problem(), statusQuo: nil)
    let labels = label(new, in: land.problem(), statusQuo: labelled).labels
    #expect(Set(labels.map(\.id)).count == labels.count, "seed \(seed)")
    #expect(Set(labels.map(\.name)).count == labels.count, "seed \(seed)")
    #expect(labels.allSatisfy { !$0.name.isEmpty }, "seed \(seed)")
  }
}
