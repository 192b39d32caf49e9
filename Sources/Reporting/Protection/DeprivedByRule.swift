import Delimitation
import Indicators
import Land

/// What one plan reaches under another rule of which blocks are deprived: M27, M28, M29 and M30.
struct RuleFigures: Sendable {
  let rule: DeprivedRule
  let coverage: Double?
  let targeting: Double?
  let othersShareMinimum: Double?
  let stigmaHigh: Double?
  let stigmaWatch: Double?
}

extension Report {
  /// The figures under each of the three rules, in their order; none where there is no index.
  var figuresByRule: [RuleFigures] {
    guard let social = provenance.social, !social.deprivedByRule.isEmpty else { return [] }
    return zip(DeprivedRule.allCases, social.deprivedByRule).map { rule, isDeprived in
      let changed = Delimitation.evaluate(plan, in: problem.with(isDeprived: isDeprived))
      func value(_ measure: KnownMeasure) -> Double? { changed.value(measure.rawValue) }
      return RuleFigures(
        rule: rule, coverage: value(.coverage), targeting: value(.targeting),
        othersShareMinimum: value(.othersShareMinimum), stigmaHigh: value(.stigmaHigh),
        stigmaWatch: value(.stigmaWatch))
    }
  }
}

extension Problem {
  /// The same problem with other blocks deprived; the index stays.
  fileprivate func with(isDeprived: [Bool]) -> Problem {
    Problem(
      territory: territory,
      deprivation: DeprivationColumns(
        index: deprivation.index, statusSum: deprivation.statusSum, isScored: deprivation.isScored,
        isDeprived: isDeprived, statusMean: deprivation.statusMean,
        statusDeviation: deprivation.statusDeviation),
      identity: identity, district: district, rules: rules, statusQuo: statusQuo)
  }
}

/// `deprived_by_rule` of the answer of evaluate: an object for each rule, and which of them decides.
func deprivedByRuleEntry(_ report: Report) -> JSONValue {
  .array(
    report.figuresByRule.map { figures in
      .object([
        ("rule", .text(figures.rule.rawValue)),
        ("decides", .bool(figures.rule == report.provenance.social?.decidingRule)),
        ("coverage", .optional(figures.coverage, decimals: 6)),
        ("targeting", .optional(figures.targeting, decimals: 6)),
        ("others_share_min", .optional(figures.othersShareMinimum, decimals: 6)),
        ("stigma_high", .optional(figures.stigmaHigh, decimals: 6)),
        ("stigma_watch", .optional(figures.stigmaWatch, decimals: 6)),
      ])
    })
}

/// The section that sets the plans side by side under all three rules.
func deprivedRulesSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  let figures = options.map(\.report.figuresByRule)
  guard let first = figures.first, !first.isEmpty else { return .empty }
  let names = ProtectionWords(words)
  var table = DataTable(
    caption: names.rulesCaption,
    headers: [
      words.comparison.option, names.rule, words.name(ofMeasure: "coverage"),
      words.name(ofMeasure: "targeting"), words.name(ofMeasure: "others_share_min"),
      words.name(ofMeasure: "stigma_high"), words.name(ofMeasure: "stigma_watch"),
    ], style: "cards rules-of-deprived")
  for (option, rows) in zip(options, figures) {
    let decides = option.report.provenance.social?.decidingRule
    table.rows += rows.map { row in
      let shares = [row.coverage, row.targeting, row.othersShareMinimum].map {
        TableCell.number($0.map { words.numbers.percent($0) } ?? words.page.notDefined)
      }
      let areas = [row.stigmaHigh, row.stigmaWatch].map {
        TableCell.number($0.map { words.numbers.decimal($0, 0) } ?? words.page.notDefined)
      }
      return [
        .text(optionName(option, words)),
        .text(names.name(row.rule) + (row.rule == decides ? " (" + names.decides + ")" : "")),
      ] + shares + areas
    }
  }
  return section(
    names.rulesHeading, id: "rules-of-deprived", style: "appendix",
    [paragraph(names.rulesLead), paragraph(orders(options, figures, names, words)), table.markup])
}

/// Whether the order of the plans by people reached is another one under another rule.
private func orders(
  _ options: [ComparedOption], _ figures: [[RuleFigures]], _ names: ProtectionWords, _ words: Words
) -> String {
  func order(_ rule: Int) -> [Int] {
    options.indices.sorted {
      (figures[$1][rule].coverage ?? 0, $0) < (figures[$0][rule].coverage ?? 0, $1)
    }
  }
  let all = DeprivedRule.allCases.indices.map(order)
  if Set(all).count == 1 { return names.sameOrder }
  let texts = zip(DeprivedRule.allCases, all).map { rule, order in
    names.name(rule) + ": " + order.map { shortName(options[$0], words) }.joined(separator: ", ")
  }
  return names.otherOrder + " " + texts.joined(separator: "; ") + "."
}
