import Land
import Testing

@Suite struct `What lies between two blocks` {
  private func border(_ one: Int, _ other: Int, _ traits: BorderTraits) -> Border {
    Border(BlockIndex(one), BlockIndex(other), metres: 10, traits: traits)
  }

  @Test func `a forbidden barrier separates, unless a link joins`() {
    let adjacency = Adjacency(
      blockCount: 4,
      borders: [
        border(0, 1, .forbiddenBarrier), border(1, 2, [.forbiddenBarrier, .link]),
        border(2, 3, .avoidedBarrier),
      ])
    #expect(adjacency.borders.map(\.first.position) == [1, 2])
    #expect(adjacency.separated == [border(0, 1, .forbiddenBarrier)])
    #expect(adjacency.pieces() == [0, 1, 1, 1])
    #expect(adjacency.pairCount == 2)
  }

  @Test func `traits are kept on both sides and given back`() {
    let list = [border(0, 2, .bridge), border(1, 2, [.avoidedBarrier, .bridge])]
    let adjacency = Adjacency(blockCount: 3, borders: list.reversed())
    #expect(adjacency.borders == list)
    #expect(adjacency.row(2).map { adjacency.traits[$0] } == list.map(\.traits))
    #expect(adjacency.row(0).map { adjacency.traits[$0] } == [.bridge])
  }

  @Test func `a link excuses a crossing, a bridge does not`() {
    #expect(BorderTraits([.avoidedBarrier, .bridge]).isCrossing)
    #expect(!BorderTraits([.avoidedBarrier, .link]).isCrossing)
    #expect(!BorderTraits([.bridge]).isAlongBarrier)
    #expect(BarrierEffect.forbid.trait.areSeparated)
    #expect(!BarrierEffect.avoid.trait.areSeparated)
  }

  @Test func `each kind is counted, separated pairs among those along barriers`() {
    let adjacency = Adjacency(
      blockCount: 5,
      borders: [
        border(0, 1, .forbiddenBarrier), border(0, 2, .bridge), border(0, 3, .link),
        border(1, 2, .avoidedBarrier), border(3, 4, []),
      ])
    let kinds = BorderKinds(adjacency)
    #expect(kinds.bridged == 1)
    #expect(kinds.links == 1)
    #expect(kinds.alongBarriers == 2)
    #expect(kinds.separated == 1)
  }
}
