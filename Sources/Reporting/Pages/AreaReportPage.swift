import Delimitation

import Land

/// `report.html`: the area report of one option.
func areaReportPage(_ compared: ComparedOption, language: Language) -> String {
  let words = Words.of(language)
  let above = element(
    "a", ["href": compared.pagesAbove + "index.html"],
    text: compared.folder.isEmpty ? words.report.toChange : words.report.toComparison)
  return areaReportPage(
    compared.report, name: optionName(compared, words), source: compared.source,
    lead: [paragraph(optionGoal(compared, words), style: "lead")], links: [above], words: words)
}

/// The area report of a plan that stands alone.
func areaReportPage(_ report: Report, language: Language) -> String {
  areaReportPage(
    report, name: ExportWords(language).plan, lead: [], links: [], words: Words.of(language))
}

/// The area report of a plan: `lead` stands below its name, `links` lead to other pages.
private func areaReportPage(
  _ report: Report, name: String, source: PlanSource? = nil, lead: [Markup], links: [Markup],
  words: Words
) -> String {
  let header =
    [
      element("p", ["class": "project"], text: report.provenance.title),
      element("h1", [:], text: words.report.title(name)),
    ] + lead + [
      element("nav", ["aria-label": words.report.contents], links + contentLinks(words))
    ]
  let boundary = BoundaryDescription(report)
  let main =
    [
      overviewSection(report, name: name, words: words), areasSection(report, words: words),
      rulesSection(report, words: words),
    ]
    + report.areaShapes.indices.map {
      areaSection(report, area: $0, boundary: boundary, words: words)
    }
    + [
      easySection(report, words: words), appendixSection(report, source: source, words: words),
    ]
  return page(
    title: words.report.title(name) + " – " + report.provenance.title, words: words,
    paper: .portrait, header: header, main: main)
}

/// How an option is called: "Option 1: Coverage".
func optionName(_ compared: ComparedOption, _ words: Words) -> String {
  if compared.isStatusQuo { return words.page.statusQuo }
  if let source = compared.source { return source.title }
  let name = words.page.option(compared.folder)
  return compared.option.map { name + words.page.colon + words.page.profile($0.profile) } ?? name
}

/// What it is for, or empty.
func optionGoal(_ compared: ComparedOption, _ words: Words) -> String {
  if compared.source != nil { return words.report.givenGoal }
  return compared.isStatusQuo
    ? capitalised(words.report.statusQuoGoal)
    : compared.option.map { capitalised(words.page.profileGoal($0.profile)) } ?? ""
}

func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst() + "."
}

private func contentLinks(_ words: Words) -> [Markup] {
  [
    ("overview", words.report.overview), ("areas", words.report.areas),
    ("rules", words.report.rules), ("easy", EasyWords(words.language).heading),
    ("appendix", words.report.appendix),
  ].map { element("a", ["href": "#" + $0.0], text: $0.1) }
}

private func overviewSection(_ report: Report, name: String, words: Words) -> Markup {
  let inside = words.report.inside(
    words.people(report.populationInside), words.numbers.count(report.city.population))
  return section(
    words.report.overview, id: "overview",
    [
      factList(overviewFacts(report, words)),
      paragraph(inside + " " + outsideSentence(report, words)),
      brokenRules(report.evaluation, words),
      report.provenance.populationNote.map { paragraph(words.page.note($0) + ".", style: "note") }
        ?? .empty,
      paragraph(words.report.explainDeprived, style: "note"),
      overviewMap(report, name: name, words: words), marksList(report, words: words),
    ])
}

/// What the plan does not keep to, and where.
private func brokenRules(_ evaluation: Evaluation, _ words: Words) -> Markup {
  let items = brokenRuleItems(evaluation, words)
  guard !items.isEmpty else { return .empty }
  return .joined([
    paragraph(words.report.rulesBroken(items.count, evaluation.rules.count)),
    element("ul", [:], items),
  ])
}

/// One item per rule that a plan does not keep, with where and by how much.
func brokenRuleItems(_ evaluation: Evaluation, _ words: Words) -> [Markup] {
  evaluation.rules.filter { !$0.isKept }.map { verdict in
    element(
      "li", [:],
      [
        element("strong", [:], text: words.name(ofRule: verdict.rule) + words.page.colon),
        .text(verdict.reason[words.language]),
      ])
  }
}

private func overviewFacts(_ report: Report, _ words: Words) -> [(name: String, value: String)] {
  let coverage = report.evaluation.value(KnownMeasure.coverage.rawValue)
  let broken = report.evaluation.rules.count { !$0.isKept }
  return [
    (words.report.areas, words.report.areaCount(report.areaShapes.count)),
    (words.comparison.peopleInside, words.numbers.count(report.populationInside)),
    (
      words.comparison.reached,
      coverage.map { words.comparison.reachedSentence(words.numbers.percent($0, 0)) }
        ?? words.report.noCoverage
    ),
    (
      words.report.rules,
      broken == 0
        ? words.report.rulesKept
        : words.report.rulesBroken(broken, report.evaluation.rules.count)
    ),
  ]
}

private func areaSection(
  _ report: Report, area: Int, boundary: BoundaryDescription?, words: Words
) -> Markup {
  let label = report.plan.labels[area]
  let sides: [AreaStatement.Side: String] = [
    .speaksFor: words.area.speaksFor, .speaksAgainst: words.area.speaksAgainst,
    .neutral: words.area.toKnow,
  ]
  var table = DataTable(
    caption: words.area.caption(label.name),
    headers: [words.area.figure, words.area.value, words.area.meaning], style: "statements")
  for statement in AreaStatements(report, area: area, words: words).all {
    let mark = element("strong", [:], text: (sides[statement.side] ?? "") + words.page.colon)
    table.rows.append([
      .text(statement.figure), .number(statement.value),
      TableCell(content: .joined([mark, .text(statement.text)]), isNumber: false),
    ])
  }
  return section(
    words.area.heading(label.id, label.name), id: "area-\(area + 1)", style: "area-page",
    [
      areaMap(report, area: area, words: words), table.markup,
      indicatorTable(report, area: area, words: words),
      boundary?.markup(ofArea: area, district: words.report.districts, words: words) ?? .empty,
    ])
}
