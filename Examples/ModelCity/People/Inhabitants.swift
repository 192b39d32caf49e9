import Foundation

/// Who lives in each block, year by year: polling districts are cut to about the same size, parks and
/// works have few people.
struct Inhabitants {
  static let years = [2019, 2020, 2021, 2022, 2023]

  /// What a block is used for.
  enum Use: UInt8 {
    case homes, park, works
  }

  /// The use of each block.
  let use: [Use]
  /// Inhabitants of each block in the last year.
  let population: [Int]
  /// Inhabitants of each block by year.
  let byYear: [[Int]]

  init(hierarchy: Hierarchy, settings: Settings) {
    var dice = settings.stream(.people)
    var use: [Use] = []
    var people: [[Int]] = []
    for _ in 0..<hierarchy.blockCount {
      let kind: Use = dice.share() < 0.015 ? .park : dice.share() < 0.018 ? .works : .homes
      use.append(kind)
      let spread = 0.33
      let usual = 1340 * exp(spread * dice.normal() - spread * spread / 2)
      let now =
        switch kind {
        case .homes: Int(min(3600, max(420, usual)))
        case .park: dice.share() < 0.5 ? 0 : dice.below(60)
        case .works: dice.below(290)
        }
      let growth = dice.between(-0.008, 0.014)
      people.append(
        Self.years.indices.map { year in
          let back = Double(Self.years.count - 1 - year)
          return Int((Double(now) * (1 - growth * back)).rounded())
        })
    }
    self.use = use
    byYear = people
    population = people.map { $0[Self.years.count - 1] }
  }

  var total: Int { population.reduce(0, +) }
}
