import Delimitation

import Land

/// `index.html`: all options and the status quo side by side.
func comparisonPage(_ options: [ComparedOption], run: RunFacts, language: Language) -> String {
  let words = Words.of(language)
  let title = words.comparison.title(options.first?.report.provenance.title ?? run.project)
  let wished = options.filter { !$0.isStatusQuo }
  let lead = words.comparison.lead(wished.count, wished.count < options.count)
  let header = [
    element("h1", [:], text: title), paragraph(lead, style: "lead"),
    paragraph(
      wished.contains { $0.option != nil }
        ? words.comparison.noScore : words.comparison.noScoreGiven),
    annexLinks(words),
  ]
  return page(
    title: title, words: words, paper: .landscape, header: header,
    main: [
      explanations(run, words), comparisonTable(options, words), mapsSection(options, words),
      brokenRulesSection(options, words), gainsSection(options, words),
      pairsSection(options, words),
      ensembleSection(options, held: run.heldAgainst, words: words),
      sensitivitySection(options, run: run, words: words),
      consensusSection(options, run: run, words: words),
      boundsSection(options, run: run, words: words), allMeasuresSection(options, words),
      deprivedRulesSection(options, words), protectionSection(options, words),
      annexSection(options, words), provenanceSection(options, words),
    ])
}

/// How every figure is made, and from what.
private func annexSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  guard let first = options.first?.report else { return .empty }
  let plans = options.flatMap { $0.source?.files ?? [] }
    .map { (file: $0.file, sha256: Optional($0.sha256)) }
  return section(
    AnnexWords(words.language).heading, id: "annex", style: "appendix",
    measureCards(words) + [
      element("h3", [:], text: words.report.indexMethod),
      paragraph(first.provenance.indexMethod[words.language]),
      element("h3", [:], text: words.report.inputs),
      first.provenance.populationNote.map { paragraph(words.page.note($0) + ".") } ?? .empty,
      inputsTable(first.provenance.toldInputs + plans, words).markup,
    ])
}

/// Links to what stands far below.
private func annexLinks(_ words: Words) -> Markup {
  let names = AnnexWords(words.language)
  return element(
    "nav", ["aria-label": words.report.contents],
    [("#measures", names.toMeasures), ("#annex", names.toAnnex)].map {
      element("a", ["href": $0.0], text: $0.1)
    })
}

/// Why there are fewer options than wished.
private func explanations(_ run: RunFacts, _ words: Words) -> Markup {
  guard !run.explanations.isEmpty else { return .empty }
  return element(
    "section", ["class": "explanations", "aria-labelledby": "explanations-heading"],
    [
      element("h2", ["id": "explanations-heading"], text: words.comparison.explanations),
      element(
        "ul", [:], run.explanations.map { element("li", [:], text: $0[words.language]) }),
    ])
}

private func mapsSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  guard let first = options.first else { return .empty }
  let maps = SmallMaps(first.report)
  let figures = options.enumerated().map { index, compared in
    let name = optionName(compared, words)
    return element(
      "figure", [:],
      [
        element("figcaption", [:], [reportLink(compared, words)]),
        maps.markup(compared.report, id: "map-\(index)", name: name, words: words),
      ])
  }
  return section(
    words.comparison.maps, id: "maps",
    [
      paragraph(words.comparison.mapsLead), maps.definition(first.report, words: words),
      element("div", ["class": "maps"], figures), maps.legend(first.report, words: words),
      paragraph(sourceLine(first.report, words), style: "note"),
    ])
}

/// An option's name as a link to its report.
func reportLink(_ compared: ComparedOption, _ words: Words) -> Markup {
  let name = optionName(compared, words)
  return element(
    "a",
    ["href": compared.folder + "/report.html", "title": words.comparison.openReport(name)],
    text: name)
}

/// Which rules a plan does not keep, and where, plan by plan.
private func brokenRulesSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  let items = options.compactMap { compared -> Markup? in
    let broken = brokenRuleItems(compared.report.evaluation, words)
    guard !broken.isEmpty else { return nil }
    return element(
      "div", [:],
      [
        element("dt", [:], text: optionName(compared, words)),
        element("dd", [:], [element("ul", [:], broken)]),
      ])
  }
  guard !items.isEmpty else { return .empty }
  return section(
    words.comparison.rulesBroken, id: "broken", [element("dl", ["class": "broken"], items)])
}

private func gainsSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  let sentences = ComparisonSentences(options, words: words)
  let items = options.filter { !$0.isStatusQuo }.map { compared in
    element(
      "div", [:],
      [
        element("dt", [:], text: optionName(compared, words)),
        element("dd", [:], text: sentences.text(compared)),
      ])
  }
  guard !items.isEmpty else { return .empty }
  return section(
    words.comparison.gains, id: "gains", [element("dl", ["class": "gains"], items)])
}

private func allMeasuresSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  guard let first = options.first?.report.evaluation else { return .empty }
  var table = DataTable(
    caption: words.comparison.allMeasuresCaption,
    headers: [words.report.measure] + options.map { shortName($0, words) }, style: "measures")
  table.rows = first.measures.map { measure in
    [.text(words.name(ofMeasure: measure.measure))]
      + options.map { compared in
        .number(
          words.exactValue(
            compared.report.evaluation.value(measure.measure), ofMeasure: measure.measure,
            unit: measure.unit))
      }
  }
  return section(words.comparison.allMeasures, id: "measures", style: "appendix", [table.markup])
}

/// "Option 1", "Status quo", the title of a given plan.
func shortName(_ compared: ComparedOption, _ words: Words) -> String {
  if compared.isStatusQuo { return words.page.statusQuo }
  return compared.source?.title ?? words.page.option(compared.folder)
}

private func provenanceSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  guard let provenance = options.first?.report.provenance else { return .empty }
  let seed = provenance.seed.map { " " + words.report.seed(String($0)) + "." } ?? ""
  let note = provenance.populationNote.map { words.page.note($0) + ". " } ?? ""
  return paragraph(note + words.page.madeWith(provenance.version) + "." + seed, style: "note")
}
