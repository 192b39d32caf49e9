import Delimitation

import Land

/// How far each option's goal is from what no plan can pass, in words.
func boundsSection(_ options: [ComparedOption], run: RunFacts, words: Words) -> Markup {
  let items = options.compactMap { compared -> Markup? in
    guard let option = compared.option else { return nil }
    return element(
      "div", [:],
      [
        element("dt", [:], text: optionName(compared, words)),
        element("dd", [:], text: boundText(option, compared.report, words)),
      ])
  }
  guard !items.isEmpty else { return .empty }
  let steps = words.numbers.count(Int64(clamping: run.steps))
  return section(
    words.comparison.quality, id: "quality",
    [
      paragraph(words.comparison.qualityLead), element("dl", ["class": "gains"], items),
      run.stopped.map { paragraph(words.comparison.stopped($0, steps), style: "note") } ?? .empty,
    ])
}

private func boundText(_ option: PlanOption, _ report: Report, _ words: Words) -> String {
  let unit = report.evaluation.measures.first { $0.measure == option.objective }?.unit ?? ""
  func text(_ value: Double) -> String {
    words.value(value, ofMeasure: option.objective, unit: unit)
  }
  let goal = words.name(ofMeasure: option.objective)
  let first = standing(option, goal: goal, text: text, words: words.comparison)
  return text(option.value) == text(option.best)
    ? first : first + " " + words.comparison.behindBest(text(option.value))
}

private func standing(
  _ option: PlanOption, goal: String, text: (Double) -> String, words: ComparisonWords
) -> String {
  let (best, bound) = (text(option.best), text(option.bound))
  if option.isProved { return words.proved(goal, best) }
  if option.bound == option.best { return words.boundMet(goal, best) }
  if best == bound { return words.boundNear(goal, best) }
  if option.boundIsIdeal { return words.boundIdeal(goal, best, bound) }
  return option.bound > option.best
    ? words.boundHigher(goal, best, bound) : words.boundLower(goal, best, bound)
}
