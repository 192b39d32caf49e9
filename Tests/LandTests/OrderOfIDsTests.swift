import Land
import Testing

@Suite struct `The order of ids` {
  @Test func `is that of counting, other ids behind numbers`() {
    let plan = LabelledPlan(
      plan: Plan(areaOfBlock: [1, 2, 0, 3, 4, 2]),
      labels: ["10", "b", "2", "02"].map { AreaLabel(id: $0, name: "name " + $0) })
    let ordered = plan.inOrderOfIDs
    #expect(ordered.labels.map(\.id) == ["2", "02", "10", "b"])
    #expect(ordered.plan.areaOfBlock == [3, 4, 0, 1, 2, 4])
    for block in [0, 1, 3, 4, 5] {
      let before = plan.label(Int(plan.plan.areaOfBlock[block]))
      #expect(ordered.label(Int(ordered.plan.areaOfBlock[block])) == before)
    }
    #expect(ordered.inOrderOfIDs == ordered)
  }
}
