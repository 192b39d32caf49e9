import Delimitation
import Land

/// An area outside a band that is only preferred.
struct OutsideBand: Hashable, Sendable {
  /// The area's position from 0.
  let area: Int
  /// Its inhabitants.
  let population: Int64
  /// Inhabitants above the band's upper end, or below 0 those missing to its lower end.
  let surplus: Int64
  /// Why, in the words of the project file; nil where it gives no reason.
  let reason: String?
}

extension Report {
  /// Areas that need a reason, in the order of the areas; none where the band is a rule.
  var outsideBand: [OutsideBand] {
    let rules = problem.rules
    if rules.populationIsRequired { return [] }
    return evaluation.areas.indices.compactMap { area in
      let people = evaluation.areas[area].population
      guard !rules.population.contains(people) else { return nil }
      let limit =
        people < rules.population.lowerBound
        ? rules.population.lowerBound : rules.population.upperBound
      return OutsideBand(
        area: area, population: people, surplus: people - limit, reason: reason(ofArea: area))
    }
  }

  /// The project's reason for an area, by its id or else its name.
  private func reason(ofArea area: Int) -> String? {
    let label = plan.labels[area]
    let exceptions = problem.rules.exceptions
    return (exceptions.first { $0.area == label.id } ?? exceptions.first { $0.area == label.name })?
      .reason
  }

  /// Exceptions that the project grants and this plan has no use for: no such area, or it lies in the
  /// band.
  var unusedExceptions: [String] {
    let outside = outsideBand.map { plan.labels[$0.area] }
    return problem.rules.exceptions.map(\.area).filter { name in
      !outside.contains { $0.id == name || $0.name == name }
    }
  }
}

extension OutsideBand {
  /// How far outside, and why.
  func sentence(_ report: Report, _ words: Words) -> String {
    let band = report.problem.rules.population
    let distance =
      surplus < 0
      ? words.area.belowBand(words.numbers.count(-surplus), words.numbers.count(band.lowerBound))
      : words.area.aboveBand(words.numbers.count(surplus), words.numbers.count(band.upperBound))
    return distance + " " + (reason.map(words.area.exception) ?? words.area.noException)
  }
}
