internal import Land

extension Rule {
  /// `population`: each area's inhabitants lie in the band; no rule where the band is preferred only.
  static let population = Rule("population") { tally in
    let rules = tally.problem.rules
    guard rules.populationIsRequired else { return nil }
    return tally.areas.indices.compactMap { position in
      let people = tally.areas[position].population
      guard !rules.population.contains(people) else { return nil }
      return Words.outOfBand(
        tally.name(ofArea: position + 1), people: people, band: rules.population)
    }
  }
}
