import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Recombination of two areas` {
  /// Nine blocks in three rows, none alike.
  private let people: [Int32] = [900, 1100, 1000, 1200, 800, 1050, 950, 1000, 1000]
  private let drawing = "AAA\nBBB\nCCC"

  private func chain(_ land: TinyLand, areas: String, band: ClosedRange<Int64>, seed: UInt64)
    -> RecombinationChain
  {
    RecombinationChain(
      graph: ChainGraph(land.territory), area: land.plan(areas).areaOfBlock, band: band,
      law: .spanningTrees, seed: seed, stream: 0)
  }

  @Test(arguments: [1500...4500, 2500...3600] as [ClosedRange<Int64>])
  func `meets each plan of three areas as often as its areas have spanning trees`(
    band: ClosedRange<Int64>
  ) {
    let land = TinyLand(drawing).populated(people)
    let census = PlanCensus(land.problem(count: .wholeCity, population: band), mostAreas: 3)
    let plans = census.plans.filter { $0.areaCount == 3 }
    var law: [Plan: Double] = [:]
    for plan in plans {
      law[plan] = Double(plan.spanningTrees(in: land.territory.adjacency))
    }
    var chain = chain(land, areas: "111\n222\n333", band: band, seed: 11)
    var frequencies = Frequencies()
    for _ in 0..<6000 {
      chain.run(steps: 3)
      frequencies.note(Plan(areaOfBlock: chain.partition.area))
    }
    #expect(plans.count > 5)
    #expect(frequencies.misfit(law: law) < 2)
  }

  @Test func `keeps members, people and cut edges as a count from scratch finds them`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let land = TinyLand.random(seed: seed, blocks: 30)
      var generator = SeededGenerator(seed: seed)
      let plan = land.randomPlan(areas: 4, outsidePercent: 0, using: &generator)
      var chain = RecombinationChain(
        graph: ChainGraph(land.territory), area: plan.areaOfBlock, band: 0...1_000_000,
        law: seed % 2 == 0 ? .unknown : .spanningTrees, seed: seed, stream: 3)
      for _ in 0..<40 {
        chain.run(steps: 1)
        let matches = chain.partition.matchesCount
        #expect(matches, "seed \(seed)")
        let areas = evaluate(Plan(areaOfBlock: chain.partition.area), in: land.problem()).areas
        #expect(areas.allSatisfy { $0.parts == 1 }, "seed \(seed)")
      }
      let moves = chain.moves
      #expect(moves > 0)
    }
  }

  @Test func `leaves no area outside the band`() {
    let land = TinyLand(drawing).populated(people)
    for law in [RecombinationChain.Law.unknown, .spanningTrees] {
      var chain = RecombinationChain(
        graph: ChainGraph(land.territory), area: land.plan("111\n222\n333").areaOfBlock,
        band: 2800...3250, law: law, seed: 5, stream: 0)
      for _ in 0..<200 {
        chain.run(steps: 1)
        let people = chain.partition.people.dropFirst()
        #expect(people.allSatisfy { (2800...3250).contains($0) })
      }
    }
  }

  @Test func `every spanning tree is equally likely`() {
    // A square with one diagonal has eight.
    let graph = ChainGraph(
      offsets: [0, 3, 5, 8, 10], neighbours: [1, 2, 3, 0, 2, 0, 1, 3, 0, 2],
      population: [1, 1, 1, 1])
    let partition = Partition(graph: graph, area: [1, 1, 1, 1])
    var pair = PairGraph()
    pair.gather(1, 1, of: partition)
    var tree = RandomTree()
    var random = Randomness(seed: 3, stream: 0)
    var met: [[[Int32]]: Int] = [:]
    for _ in 0..<16_000 {
      tree.draw(in: pair, root: random.below(4), random: &random)
      let edges = (0..<4).filter { $0 != tree.root }.map { atom in
        [Int32(atom), tree.parent[atom]].sorted()
      }
      met[edges.sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
    }
    #expect(met.count == 8)
    #expect(met.values.allSatisfy { (1850...2150).contains($0) })
  }
}

extension ChainGraph {
  /// The graph of a land's blocks.
  init(_ territory: Territory) {
    self.init(
      offsets: territory.adjacency.offsets, neighbours: territory.adjacency.neighbours,
      population: territory.blocks.population.map { Int64($0) })
  }
}

extension Partition {
  /// Whether everything that is kept up to date equals a count from scratch.
  var matchesCount: Bool {
    let fresh = Partition(graph: graph, area: area)
    let lists = (1...areaCount).allSatisfy { own in
      let stretch = (0..<size[own]).map { members[Int(start[own] + $0)] }
      return stretch.enumerated().allSatisfy {
        spots[Int($0.element)].area == Int32(own) && Int(spots[Int($0.element)].place) == $0.offset
      }
    }
    return lists && fresh.size == size && fresh.people == people
      && fresh.cut.edges.sorted() == cut.edges.sorted()
      && fresh.rim.edges.sorted() == rim.edges.sorted()
  }
}
