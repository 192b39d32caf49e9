import Delimitation

import Land

extension PaperPage {
  /// What the figures leave open: broken rules, missing reasons, what the data do not tell, and how far
  /// the order of the plans depends on choices.
  var open: Markup {
    section(
      own.open, id: "open",
      broken + [element("ul", [:], (unreasoned + coverage + findings).map(item))] + stability)
  }

  private func item(_ text: String) -> Markup { element("li", [:], text: text) }

  private var broken: [Markup] {
    let told = options.flatMap { compared -> [Markup] in
      let items = brokenRuleItems(compared.report.evaluation, words)
      guard !items.isEmpty else { return [] }
      let all = compared.report.evaluation.rules.count
      return [
        paragraph(own.broken(optionName(compared, words), items.count, all)),
        element("ul", [:], items),
      ]
    }
    let isClean = given.allSatisfy { $0.report.evaluation.isValid }
    return (isClean ? [paragraph(own.noneBroken)] : []) + told
  }

  /// Areas outside a band that is preferred, without a reason in the project file.
  private var unreasoned: [String] {
    options.compactMap { compared in
      let areas = compared.report.outsideBand.filter { $0.reason == nil }
      guard !areas.isEmpty else { return nil }
      let names = areas.map {
        words.report.area + " " + compared.report.plan.labels[$0.area].id + " ("
          + words.people($0.population) + ")"
      }
      return own.unreasoned(optionName(compared, words), words.list(names))
    }
  }

  /// People whose blocks have no index.
  private var coverage: [String] {
    guard let city = report?.city, city.population > 0 else { return [] }
    let without = city.population - city.scoredPopulation
    guard without > 0 else { return [own.allScored] }
    let share = words.numbers.percent(Double(without) / Double(city.population))
    let inside = options.compactMap { compared -> String? in
      let people = compared.report.populationInside
      guard people > 0 else { return nil }
      let scored = compared.report.evaluation.areas.reduce(0) { $0 + $1.scoredPopulation }
      return shortName(compared, words) + " "
        + words.numbers.percent(Double(people - scored) / Double(people))
    }
    return [own.unscored(words.people(without), share)]
      + (inside.isEmpty ? [] : [own.unscoredInside(words.list(inside))])
  }

  private var findings: [String] {
    let all = report?.provenance.findings ?? []
    let warnings = all.count { $0.severity == .warning }
    let notes = all.count { $0.severity == .note }
    return all.isEmpty ? [] : [own.findings(warnings, notes)]
  }

  private var stability: [Markup] {
    guard let sensitivity = run.sensitivity, sensitivity.undominated.count == options.count else {
      return []
    }
    let wording = SensitivityWording(options, sensitivity, words)
    return [
      element("h3", [:], text: own.stability), paragraph(wording.lead), wording.robustness,
      element("ul", [:], wording.statements.map(item)),
    ]
  }

  /// What went in, so that anyone can compute it again.
  var sources: Markup {
    guard let provenance = report?.provenance else { return .empty }
    var plans = inputsTable([], words)
    plans.caption = own.planFiles
    plans.headers.insert(words.comparison.option, at: 0)
    plans.rows = given.flatMap { compared in
      (compared.source?.files ?? []).map { file in
        [
          .text(optionName(compared, words)), .text(file.file),
          TableCell(content: element("code", [:], text: file.sha256), isNumber: false),
        ]
      }
    }
    return section(
      own.sources, id: "sources",
      [
        paragraph(own.reports), inputsTable(provenance.toldInputs, words).markup,
        plans.rows.isEmpty ? .empty : plans.markup,
        paragraph(provenance.indexMethod[words.language]),
        paragraph(words.page.madeWith(provenance.version) + ".", style: "note"),
      ])
  }
}
