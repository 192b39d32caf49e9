import Delimitation

import Land

/// How stable what is said of the options is (M38), in words and tables.
func sensitivitySection(_ options: [ComparedOption], run: RunFacts, words: Words) -> Markup {
  guard let sensitivity = run.sensitivity, sensitivity.undominated.count == options.count else {
    return .empty
  }
  let page = SensitivityWording(options, sensitivity, words)
  return section(
    words.discussion.sensitivity, id: "sensitivity",
    [paragraph(page.lead), page.robustness, page.thresholds]
      + [element("ul", [:], page.statements.map { element("li", [:], text: $0) })])
}

/// The sentences and tables of that section.
struct SensitivityWording: Sendable {
  private let options: [ComparedOption]
  private let sensitivity: Sensitivity
  private let words: Words
  private var names: DiscussionWords { words.discussion }

  /// For plans in the order of the study.
  init(_ options: [ComparedOption], _ sensitivity: Sensitivity, _ words: Words) {
    self.options = options
    self.sensitivity = sensitivity
    self.words = words
  }

  /// What was varied.
  var lead: String {
    var varied: [String] = []
    let range = SensitivityStudy.factors
    if let threshold = sensitivity.threshold {
      let texts = [range.lowerBound, range.upperBound, 1].map {
        text(threshold, threshold.value(at: $0))
      }
      switch threshold {
      case .indexAbove: varied.append(names.variedIndex(texts[0], texts[1], texts[2]))
      case .shareOfPopulation: varied.append(names.variedShare(texts[0], texts[1], texts[2]))
      }
    }
    if sensitivity.indicatorCount > 1 { varied.append(names.variedWeights) }
    varied.append(names.variedSteps)
    let lead = names.sensitivityLead(String(sensitivity.draws), words.list(varied))
    return sensitivity.threshold == nil ? lead + " " + names.notVaried : lead
  }

  /// In how many draws each plan stays undominated and keeps its rule.
  var robustness: Markup {
    var table = DataTable(
      caption: names.robustCaption, headers: [words.comparison.option, names.robust],
      style: "cards robust")
    if sensitivity.threshold != nil { table.headers.append(names.ruleKept) }
    table.rows = options.enumerated().map { position, compared in
      let shares = [sensitivity.undominated[position], sensitivity.ruleKept[position]]
      return [.text(optionName(compared, words))]
        + shares.prefix(table.headers.count - 1).map { .text(cases($0)) }
    }
    return table.markup
  }

  /// Coverage of each plan at each threshold.
  var thresholds: Markup {
    guard let threshold = sensitivity.threshold else { return .empty }
    let first =
      switch threshold {
      case .indexAbove: names.thresholdIndex
      case .shareOfPopulation: names.thresholdShare
      }
    var table = DataTable(
      caption: names.thresholdsCaption,
      headers: [first, names.deprivedPeople] + options.map { shortName($0, words) },
      style: "cards thresholds")
    table.rows = sensitivity.thresholds.map { at in
      let value = text(threshold, at.threshold)
      return [
        .text(at.factor == 1 ? names.asSet(value) : value),
        .number(words.numbers.count(at.deprivedPopulation)),
      ]
        + options.indices.map { plan in
          .number(at.coverage(plan).map { words.numbers.percent($0) } ?? words.page.notDefined)
        }
    }
    return table.markup
  }

  /// What changes its order, what keeps it, and which option would break the rule on the share.
  var statements: [String] {
    guard sensitivity.threshold != nil else { return [] }
    return reversals + mixing + [names.independent] + rules
  }

  /// Pairs that change their order by people reached, in the draws or at a threshold.
  private var reversals: [String] {
    let drawn = sensitivity.reversals.map { reversal -> String in
      let sentence = names.reversal(
        name(reversal.first), name(reversal.second), cases(reversal.share))
      let at = sensitivity.coverageReversals.first {
        $0.first == reversal.first && $0.second == reversal.second
      }
      return sentence + (at.map { names.reversalAt(places($0.at)) } ?? "") + "."
    }
    let onlyAt = sensitivity.coverageReversals.filter { pair in
      !sensitivity.reversals.contains { $0.first == pair.first && $0.second == pair.second }
    }.map { pair in
      names.reversal(name(pair.first), name(pair.second), cases(0))
        + names.reversalAt(places(pair.at)) + "."
    }
    let all = drawn + onlyAt
    return all.isEmpty ? [names.orderKept] : all
  }

  private var mixing: [String] {
    let turned = sensitivity.mixingReversals.map {
      names.mixingReversal(name($0.first), name($0.second), places($0.at))
    }
    return turned.isEmpty ? [names.mixingOrderKept] : turned
  }

  private var rules: [String] {
    guard let rule = options.first?.report.problem.rules.deprivedShare else { return [] }
    let bounds = names.bounds(
      words.numbers.percent(rule.lowerBound, 0), words.numbers.percent(rule.upperBound, 0))
    let wished = options.indices.filter { !options[$0].isStatusQuo }
    let broken = wished.compactMap { plan -> String? in
      let at = sensitivity.thresholds.indices.filter {
        !sensitivity.thresholds[$0].brokenAreas[plan].isEmpty
      }
      guard !at.isEmpty else { return nil }
      let areas = Set(at.flatMap { sensitivity.thresholds[$0].brokenAreas[plan] }).sorted()
      let labels = options[plan].report.plan
      return names.ruleBroken(
        name(plan), bounds, places(at),
        words.list(areas.map { words.report.area + " " + labels.label($0).id }))
    }
    if broken.isEmpty { return [names.ruleKeptEverywhere(bounds)] }
    return broken.count == wished.count ? broken : broken + [names.ruleKeptByOthers]
  }

  private func name(_ plan: Int) -> String { shortName(options[plan], words) }

  private func cases(_ share: Double) -> String {
    names.cases(Int((share * Double(sensitivity.draws)).rounded()), sensitivity.draws)
  }

  /// Thresholds by their ascending positions; three or more in a row by their ends: "0.80 to 0.95 and
  /// 1.20".
  private func places(_ positions: [Int]) -> String {
    var runs: [[Int]] = []
    for position in positions {
      if let last = runs.last?.last, last + 1 == position {
        runs[runs.count - 1].append(position)
      } else {
        runs.append([position])
      }
    }
    return words.list(
      runs.flatMap { run -> [String] in
        let texts = run.map(threshold)
        return texts.count < 3 ? texts : [names.bounds(texts[0], texts[texts.count - 1])]
      })
  }

  private func threshold(_ position: Int) -> String {
    guard let threshold = sensitivity.threshold else { return "" }
    return text(threshold, sensitivity.thresholds[position].threshold)
  }

  private func text(_ threshold: DeprivationVariation.Threshold, _ value: Double) -> String {
    switch threshold {
    case .indexAbove: words.numbers.decimal(value, 2)
    case .shareOfPopulation: words.numbers.percent(value)
    }
  }
}
