import Foundation

/// The counts behind the social figures, per block and year: numerators and denominators, never rates.
struct SocialCounts {
  /// What is counted, with the name of its column.
  enum Count: String, CaseIterable {
    case unemployed = "ARBEITSLOSE"
    case workingAge = "EW_15_64"
    case childrenInTransfer = "KINDER_TRANSFER"
    case children = "EW_U15"
    case oldAgeSupport = "GRUNDSICHERUNG_ALTER"
    case old = "EW_AB65"
  }

  /// One value per block, year and count; nil is not known.
  let values: [[[Int?]]]
  /// Voters and the turnout in percent, nil where it is not known.
  let voters: [Int]
  let turnoutPercent: [Double?]

  init(inhabitants: Inhabitants, hardship: Hardship, settings: Settings) {
    var dice = settings.stream(.indicators)
    for _ in 0..<17 { _ = dice.next() }
    values = inhabitants.byYear.indices.map { block in
      let young = 0.13 + 0.02 * hardship.level[block] + dice.between(-0.02, 0.02)
      let old = max(0.08, 0.22 - 0.035 * hardship.level[block] + dice.between(-0.05, 0.05))
      return inhabitants.byYear[block].enumerated().map { year, people in
        let back = Double(Inhabitants.years.count - 1 - year)
        let level = hardship.level[block] - hardship.trend[block] * back
        return Self.counts(people, young: max(0.06, young), old: old, level: level, &dice)
      }
    }
    voters = inhabitants.population.map { Int((Double($0) * 0.71).rounded()) }
    turnoutPercent = inhabitants.population.indices.map { block in
      guard inhabitants.population[block] >= 50, dice.share() > 0.004 else { return nil }
      let percent = 76 - 9.5 * hardship.level[block] + 2.6 * dice.normal()
      return (min(93, max(21, percent)) * 10).rounded() / 10
    }
  }

  private static func counts(
    _ people: Int, young: Double, old: Double, level: Double, _ dice: inout SplitMix64
  ) -> [Int?] {
    let children = Int((Double(people) * young).rounded())
    let elders = Int((Double(people) * old).rounded())
    let workers = people - children - elders
    let cases = [
      hit(workers, share: rate(level, low: 0.012, usual: 0.055, high: 0.24), &dice), workers,
      hit(children, share: rate(level, low: 0.02, usual: 0.12, high: 0.66), &dice), children,
      hit(elders, share: rate(level, low: 0.008, usual: 0.05, high: 0.30), &dice), elders,
    ]
    return cases.enumerated().map { place, value in
      let isNumerator = place.isMultiple(of: 2)
      return isNumerator && dice.share() < 0.003 ? nil : value
    }
  }

  /// A rate that grows with hardship: `usual` at level 0, between `low` and `high`.
  private static func rate(_ level: Double, low: Double, usual: Double, high: Double) -> Double {
    let odds = (usual - low) / (high - usual) * exp(1.25 * level)
    return low + (high - low) * odds / (1 + odds)
  }

  /// How many of `people` are met, with the spread of chance.
  private static func hit(_ people: Int, share: Double, _ dice: inout SplitMix64) -> Int {
    let mean = Double(people) * share
    let spread = (mean * (1 - share)).squareRoot()
    return min(people, max(0, Int((mean + spread * dice.normal()).rounded())))
  }
}
