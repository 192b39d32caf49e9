import Delimitation
import Foundation

/// What is measured of chains of plans, each in a process of its own.
enum ChainCase: String, CaseIterable {
  /// Two areas drawn anew, every proposal taken, as the peer does.
  case recombination
  /// The same with the law of spanning trees.
  case reversible
  /// A first plan with every area in the band.
  case first
  /// As many areas as are found, every one in the band.
  case most

  /// Measures the case; steps for chains are chosen so that about a second passes.
  func measured(_ city: ChainCity) throws -> Measured {
    var measured = Measured()
    switch self {
    case .recombination: try measured.steps(city, law: .unknown)
    case .reversible: try measured.steps(city, law: .spanningTrees)
    case .first:
      let area = try measured.stage("first plan") { try city.firstPlan() }
      measured.result = Self.summary(area, city)
    case .most:
      let area = try measured.stage("most areas") {
        guard
          let area = FirstPlan.mostAreas(
            of: city.graph, band: ChainCity.band, patience: 8, seed: 1)
        else { throw ChainCity.NoPlan() }
        return area
      }
      let bound = city.people.reduce(0, +) / ChainCity.band.lowerBound
      measured.result = Self.summary(area, city) + ", bound \(bound)"
    }
    measured.peakMiB = Measured.peakMiB
    return measured
  }

  private static func summary(_ area: [Int32], _ city: ChainCity) -> String {
    let partition = Partition(graph: city.graph, area: area)
    let people = partition.people.dropFirst()
    return "\(partition.areaCount) areas of \(people.min() ?? 0) to \(people.max() ?? 0)"
  }
}

extension Measured {
  fileprivate mutating func steps(_ city: ChainCity, law: RecombinationChain.Law) throws {
    var chain = RecombinationChain(
      graph: city.graph, area: try city.firstPlan(), band: ChainCity.band, law: law, seed: 1,
      stream: 0)
    chain.run(steps: 2000)
    let before = chain.moves
    let steps = 30_000
    stage("steps") { chain.run(steps: steps) }
    let rate = Int(Double(steps) / seconds)
    let moved = chain.moves - before
    result =
      "\(rate) steps/s, k = \(chain.partition.areaCount), \(100 * moved / steps) % changed the plan"
  }
}
