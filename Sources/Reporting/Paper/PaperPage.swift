import Delimitation
import Geometry

import Land

/// `paper.html`: a paper of a few A4 pages for the steering body. It recommends nothing.
func paperPage(_ options: [ComparedOption], run: RunFacts, language: Language) -> String {
  let words = Words.of(language)
  let paper = PaperPage(options: options, run: run, words: words, own: .of(words))
  let title = paper.own.title(options.first?.report.provenance.title ?? run.project)
  return page(
    title: title, words: words, paper: .portrait, style: Stylesheet.paper,
    header: paper.header(title: title),
    main: [
      paper.purpose, paper.rules, paper.plans, paper.tradeOffs, paper.consequences, paper.open,
      paper.decision, paper.dissent, paper.sources,
    ])
}

/// The sections of the paper.
struct PaperPage: Sendable {
  let options: [ComparedOption]
  let run: RunFacts
  let words: Words
  let own: PaperWords

  /// The plans that were given.
  var given: [ComparedOption] { options.filter { !$0.isStatusQuo } }

  /// The city that all plans are of.
  var report: Report? { options.first?.report }

  func header(title: String) -> [Markup] {
    let fields = own.fields.map { field in
      element(
        "div", [:],
        [
          element("dt", [:], text: field),
          element("dd", ["class": "blank"], text: "\u{a0}"),
        ])
    }
    return [
      element("h1", [:], text: title),
      paragraph(words.comparison.lead(given.count, given.count < options.count), style: "lead"),
      element("dl", ["class": "fields"], fields),
    ]
  }

  var purpose: Markup {
    guard let report else { return .empty }
    let city = report.city
    var texts = [own.purposeText(given.count, given.count < options.count)]
    if let share = city.deprivedShare {
      texts.append(
        own.cityText(
          words.people(city.population), words.numbers.count(city.deprivedPopulation),
          words.numbers.percent(share)))
    }
    let note = report.provenance.populationNote.map { [words.page.note($0) + "."] } ?? []
    return section(
      own.purpose, id: "purpose",
      [paragraph(texts.joined(separator: " ")), paragraph(own.neutral)]
        + (note + [words.report.explainDeprived]).map { paragraph($0, style: "note") })
  }

  var rules: Markup {
    guard let report else { return .empty }
    let items = ruleSentences(report).map { element("li", [:], text: $0) }
    return section(
      own.rules, id: "rules", [paragraph(own.rulesLead), element("ul", [:], items)])
  }

  /// Every rule of the project in words.
  private func ruleSentences(_ report: Report) -> [String] {
    let problem = report.problem
    let rules = problem.rules
    func count(_ people: Int64) -> String { words.numbers.count(people) }
    var sentences = [
      own.count(rules.count), own.connected,
      own.band(
        count(rules.population.lowerBound), count(rules.population.upperBound),
        rules.populationIsRequired),
      own.share(
        words.numbers.percent(rules.deprivedShare.lowerBound, 0),
        words.numbers.percent(rules.deprivedShare.upperBound, 0)),
    ]
    if let district = problem.district { sentences.append(own.district(district.span)) }
    sentences += problem.identity.map { own.identity($0.grouping.name, $0.split) }
    let barriers = report.map.marks.barriers.filter { $0.effect == .forbid }.map(\.name)
    if !barriers.isEmpty { sentences.append(own.barrier(words.list(barriers))) }
    sentences += rules.keep.map { own.keep($0.subject, $0.wish, $0.reason) }
    return sentences + rules.exceptions.map { own.granted($0.area, $0.reason) }
  }

  var decision: Markup {
    let names = given.map { optionName($0, words) }
    let kept = given.count < options.count ? [own.keepStatusQuo] : []
    let items = (names + kept + [own.otherDecision]).map { name in
      element(
        "li", [:],
        [
          element("span", ["class": "box", "aria-hidden": "true"]),
          element("span", [:], text: name),
        ])
    }
    return section(
      own.decision, id: "decision",
      [paragraph(own.decisionLead), element("ul", ["class": "boxes"], items), lines(2)])
  }

  var dissent: Markup {
    section(own.dissent, id: "dissent", [paragraph(own.dissentLead), lines(9)])
  }

  /// Empty lines to write on.
  private func lines(_ count: Int) -> Markup {
    element(
      "div", ["class": "lines", "aria-hidden": "true"],
      (0..<count).map { _ in element("div", [:]) })
  }
}
