import Delimitation
import Geometry

import Land

extension PaperPage {
  /// One row per plan, and their maps in one frame.
  var plans: Markup {
    guard let report else { return .empty }
    let maps = SmallMaps(report)
    let figures = options.enumerated().map { index, compared in
      let name = optionName(compared, words)
      return element(
        "figure", [:],
        [
          element("figcaption", [:], text: name),
          maps.markup(compared.report, id: "map-\(index)", name: name, words: words),
        ])
    }
    return section(
      own.options, id: "plans",
      [
        plansTable(report).markup, paragraph(own.optionsLead),
        maps.definition(report, words: words), element("div", ["class": "maps"], figures),
        maps.legend(report, words: words), paragraph(sourceLine(report, words), style: "note"),
      ])
  }

  private func plansTable(_ report: Report) -> DataTable {
    let names = words.comparison
    let layer = report.layerNames.first
    var measures: [(header: String, id: String)] = [
      (names.reachedPeople, KnownMeasure.coverage.rawValue)
    ]
    if let layer {
      measures += [
        (names.separated(layer), KnownMeasure.separatedPeople.rawValue + ":" + layer),
        (names.split(layer), KnownMeasure.splitUnits.rawValue + ":" + layer),
      ]
    }
    if given.count < options.count {
      measures.append((names.changed, KnownMeasure.peopleChanged.rawValue))
    }
    var table = DataTable(
      caption: names.caption,
      headers: [names.option, names.areas, names.peopleInside] + measures.map(\.header)
        + [names.outsideBand, names.rulesBroken], style: "cards comparison")
    table.rows = options.map { compared in
      let own = compared.report
      return [
        .text(optionName(compared, words)), .number(String(own.areaShapes.count)),
        .number(words.numbers.count(own.populationInside)),
      ]
        + measures.map { measureCell(own, $0.id, words) }
        + [
          .number(String(own.areasOutsideBand)),
          .number(String(own.evaluation.rules.count { !$0.isKept })),
        ]
    }
    return table
  }

  /// Every two plans, both ways.
  var tradeOffs: Markup {
    let pairs = PlanPairs(options)
    guard let report, !pairs.all.isEmpty else { return .empty }
    let items = pairs.all.map { pair in
      element(
        "div", [:],
        [
          element(
            "dt", [:],
            text: own.against(shortName(pair.one, words), shortName(pair.other, words)))
        ]
          + sentences(pair, reversed: pairs.pair(pair.other, pair.one)).map {
            element("dd", [:], text: $0)
          })
    }
    let steps = words.discussion.pairsLead(materialitySteps(report.problem, words))
    return section(
      own.tradeOffs, id: "trade-offs",
      [
        paragraph(own.tradeOffsLead), paragraph(steps, style: "note"),
        element("dl", ["class": "trade"], items),
      ])
  }

  /// What speaks for the first of two plans, what for the second, and what for neither.
  private func sentences(_ pair: PlanPairs.Pair, reversed: PlanPairs.Pair) -> [String] {
    if pair.comparison.criteria(.better).isEmpty, pair.comparison.criteria(.worse).isEmpty {
      return [own.alike(shortName(pair.one, words), shortName(pair.other, words))]
    }
    let equal = criteriaText(pair.comparison, .aboutEqual, words)
    let both = [gains(pair), gains(reversed)]
    return pair.comparison.criteria(.aboutEqual).isEmpty ? both : both + [own.equal(equal)]
  }

  /// What speaks for the first of two plans.
  private func gains(_ pair: PlanPairs.Pair) -> String {
    let gains = values(pair, .better)
    let name = shortName(pair.one, words)
    return gains.isEmpty ? own.nothingFor(name) : own.speaksFor(name, gains.joined(separator: ", "))
  }

  /// The criteria with a verdict, each with the values of both plans.
  private func values(_ pair: PlanPairs.Pair, _ verdict: PairwiseComparison.Verdict) -> [String] {
    pair.comparison.criteria(verdict).compactMap { criterion in
      let id = criterion.measure
      guard let compared = ComparedCriterion(measure: id),
        let one = value(pair.one.report, id), let other = value(pair.other.report, id)
      else { return nil }
      let name = words.discussion.criterion(compared, verdict)
      let phrase = layerPart(of: id).map { words.measures.withLayer(name, $0) } ?? name
      return own.instead(phrase, one, other)
    }
  }

  /// A measure's value in few words: people instead of their share of everyone.
  private func value(_ report: Report, _ id: String) -> String? {
    guard KnownMeasure(id: id) == .separatedPeople else { return measureText(report, id, words) }
    return report.evaluation.value(id).map { words.people(people(report, share: $0)) }
  }
}
