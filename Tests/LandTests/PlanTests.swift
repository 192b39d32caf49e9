import Land
import Testing

/// Every assignment of `blocks` blocks to the numbers 0 to `areas` in which no number is left out.
private func plans(blocks: Int, areas: Int) -> [Plan] {
  var lists: [[Int32]] = [[]]
  for _ in 0..<blocks {
    lists = lists.flatMap { list in (0...Int32(areas)).map { list + [$0] } }
  }
  return lists.filter { list in
    let highest = list.max() ?? 0
    return highest == 0 || (1...highest).allSatisfy { list.contains($0) }
  }.map(Plan.init)
}

@Suite struct `A plan` {
  private let all = plans(blocks: 5, areas: 3)

  /// Which blocks lie together, and which lie outside.
  private func shape(_ plan: Plan) -> [[Bool]] {
    plan.areaOfBlock.map { one in plan.areaOfBlock.map { one > 0 && $0 == one } }
  }

  @Test func `numbered anew is the same division`() {
    for plan in all { #expect(shape(plan.canonical) == shape(plan)) }
  }

  @Test func `numbered anew counts up in the order of lowest blocks`() {
    for plan in all {
      var highest: Int32 = 0
      for area in plan.canonical.areaOfBlock {
        #expect(area <= highest + 1)
        highest = max(highest, area)
      }
      #expect(Int(highest) == plan.areaCount)
    }
  }

  @Test func `numbered anew twice is numbered anew once`() {
    for plan in all { #expect(plan.canonical.canonical == plan.canonical) }
  }

  @Test func `equals another numbered anew exactly when both divide alike`() {
    let small = plans(blocks: 4, areas: 3)
    for one in small {
      for other in small {
        #expect((one.canonical == other.canonical) == (shape(one) == shape(other)))
      }
    }
  }

  @Test func `of five blocks and up to three areas comes in as many kinds as Stirling counts`() {
    // Sum over m blocks inside of C(5, m) · (S(m, 0) + … + S(m, 3)): 1 + 5 + 20 + 50 + 70 + 41.
    #expect(Set(all.map(\.canonical)).count == 187)
  }

  @Test func `lists every block once, ascending`() {
    for plan in all {
      let members = plan.members
      #expect(members.count == plan.areaCount + 1)
      #expect(members.flatMap { $0 }.sorted() == [0, 1, 2, 3, 4])
      for (area, blocks) in members.enumerated() {
        #expect(blocks == blocks.sorted())
        #expect(blocks.allSatisfy { plan.areaOfBlock[Int($0)] == Int32(area) })
      }
    }
  }

  @Test func `with labels finds the label of an area by its number`() {
    let labels = [AreaLabel(id: "07", name: "Süd"), AreaLabel(id: "08", name: "Nord")]
    let plan = LabelledPlan(plan: Plan(areaOfBlock: [0, 2, 1]), labels: labels)
    #expect(plan.label(1).id == "07")
    #expect(plan.label(2).name == "Nord")
  }
}
