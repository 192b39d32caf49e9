import Delimitation

import Land

/// How a plan stands among neutral plans, in words.
struct EnsembleSentences: Sendable {
  let held: HeldAgainst
  let words: Words
  private var names: EnsembleWords { words.ensemble }

  /// A criterion with its measure's id and layer.
  typealias Item = (criterion: ComparedCriterion, layer: String, measure: String)

  /// What the ensemble is.
  var lead: String {
    let plans = words.numbers.count(Int64(held.ensemble.plans))
    return names.lead(plans, words.numbers.count(Int64(held.ensemble.chains))) + " " + names.law
      + " " + names.ties
  }

  /// The criteria in which plans are held against the ensemble: those of the comparison that all neutral
  /// plans have, once for each layer.
  func items(layers: [String]) -> [Item] {
    ComparedCriterion.allCases.flatMap { criterion -> [Item] in
      let id = criterion.measure.rawValue
      return criterion.hasLayer
        ? layers.map { (criterion, $0, id + ":" + $0) } : [(criterion, "", id)]
    }.filter { held.ensemble.column($0.measure) != nil }
  }

  /// A plan's standing in a criterion; nil where it has no value.
  func standing(_ item: Item, _ report: Report) -> EnsembleStanding? {
    report.evaluation.value(item.measure).flatMap {
      held.ensemble.standing(of: $0, in: item.measure)
    }
  }

  /// "better mixed than 97 of 100 neutral plans" for each criterion in which the chains agree.
  func statements(_ report: Report) -> [String] {
    items(layers: report.layerNames).compactMap { item in
      guard let standing = standing(item, report), standing.isSettled else { return nil }
      return names.better(item.criterion, item.layer) + " " + count(standing)
    }
  }

  /// Why the plan and the neutral plans are not quite alike.
  func reservations(_ report: Report) -> [String] {
    var sentences: [String] = []
    if let counts = held.otherCounts(than: report.evaluation) {
      let own = words.report.areaCount(report.evaluation.areas.count)
      let theirs =
        counts.lowerBound == counts.upperBound
        ? words.report.areaCount(counts.lowerBound)
        : names.rangeValue(
          String(counts.lowerBound), words.report.areaCount(counts.upperBound))
      sentences.append(names.otherCount(own, theirs))
    }
    if report.evaluation.rules.contains(where: { !$0.isKept }) {
      sentences.append(names.breaksRules)
    }
    return sentences
  }

  /// The criteria of which no share is told; nil if the chains agree on all.
  func unsettled(layers: [String]) -> String? {
    let open = items(layers: layers).filter { item in
      held.ensemble.column(item.measure)?.diagnosis.isSettled == false
    }.map { words.name(ofMeasure: $0.measure) }
    return open.isEmpty ? nil : names.unsettled(open.joined(separator: "; "))
  }

  /// "97 of 100 neutral plans".
  func count(_ standing: EnsembleStanding) -> String {
    let plans = words.numbers.count(
      Int64(standing.worse + standing.equal + standing.better))
    if standing.worse + standing.equal + standing.better == standing.worse {
      return names.all(plans)
    }
    if standing.worse + standing.equal == 0 { return names.none(plans) }
    return shortCount(standing) + " " + names.neutralPlans
  }

  /// "97 of 100"; all and none only where it is all or none.
  func shortCount(_ standing: EnsembleStanding) -> String {
    guard let share = standing.share else { return names.noShare }
    if share > 0.995, share < 1 { return names.nearlyAll }
    if share < 0.005, share > 0 { return names.hardlyAny }
    return names.ofHundred(words.numbers.count(Int64((share * 100).rounded())))
  }
}
