/// The blocks that an index speaks of; one entry per block in each column.
public struct ScoredBlocks: Hashable, Sendable {
  /// Keys as text.
  public let ids: [String]
  /// Inhabitants.
  public let population: [Int32]

  /// Blocks of equally long columns.
  public init(ids: [String], population: [Int32]) {
    precondition(ids.count == population.count, "columns of different length")
    self.ids = ids
    self.population = population
  }

  /// How much each of some blocks counts when a mean is taken.
  func weights(_ members: [Int], _ standardise: IndexMethod.Standardise) -> [Double] {
    switch standardise {
    case .blocks: members.map { _ in 1 }
    case .people: members.map { Double(population[$0]) }
    }
  }
}
