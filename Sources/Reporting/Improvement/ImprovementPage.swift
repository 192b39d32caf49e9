import Delimitation
import Land

/// `index.html` of an improvement: what is wrong, what changes area by area and why, and what more
/// change would reach.
func improvementPage(
  _ report: ImprovementReport, run: RunFacts, planFile: String, language: Language
) -> String {
  let page = ImprovementPage(
    report: report, run: run, planFile: planFile, own: ImprovementWords(words: .of(language)))
  let title = page.own.heading(report.isUnchanged)
  return Reporting.page(
    title: title + " – " + report.given.provenance.title, words: page.words, paper: .portrait,
    style: Stylesheet.improvement, header: page.header,
    main: [page.glance, page.broken, page.areas, page.curve, page.allMoves, page.provenance])
}

/// The parts of the page.
private struct ImprovementPage {
  let report: ImprovementReport
  let run: RunFacts
  let planFile: String
  let own: ImprovementWords

  var words: Words { own.words }

  var header: [Markup] {
    [
      element("p", ["class": "project"], text: report.given.provenance.title),
      element("h1", [:], text: own.heading(report.isUnchanged)),
      paragraph(own.lead(report), style: "lead"),
    ]
  }

  private var comparison: PlanComparison {
    PlanComparison(
      from: report.given.plan.plan, to: report.improved.plan.plan,
      population: report.given.problem.territory.blocks.population)
  }

  var glance: Markup {
    let before = words.numbers.percent(report.coverage(report.given))
    let after = words.numbers.percent(report.coverage(report.improved))
    var facts = [
      (name: own.changed, value: words.people(report.peopleChanged)),
      (name: own.coverage, value: own.beforeAfter(before, after)),
      (
        name: words.comparison.peopleInside,
        value: own.beforeAfter(
          words.numbers.count(report.given.populationInside),
          words.numbers.count(report.improved.populationInside))
      ),
    ]
    if !report.isUnchanged {
      facts.insert((name: own.ofThese, value: own.ofThese(comparison)), at: 1)
    }
    let bound = own.bound(report)
    return .joined([
      factList(facts), bound.isEmpty ? .empty : paragraph(bound),
      report.isUnchanged ? .empty : ChangeMap(report: report, own: own).city(),
    ])
  }

  var broken: Markup {
    let broken = report.given.evaluation.rules.filter { !$0.isKept }
    guard !broken.isEmpty else { return .empty }
    let items = broken.map { verdict in
      element(
        "li", [:],
        [
          element("strong", [:], text: words.name(ofRule: verdict.rule) + words.page.colon),
          .text(verdict.reason[words.language]),
        ])
    }
    return section(own.wrongHeading, id: "wrong", [element("ul", [:], items)])
  }

  /// One part per area with moves, in the order of the areas; then those given up.
  var areas: Markup {
    guard !report.isUnchanged else { return .empty }
    let predecessors = comparison.predecessors
    var told: [Markup] = []
    var unchanged: [String] = []
    for index in predecessors.indices {
      let moves = report.moves.indices.filter { move in
        let number = report.moves[move]
        return number.to == index + 1
          || (predecessors[index] != nil && number.from == predecessors[index])
      }
      let label = called(new: index + 1)
      if moves.isEmpty {
        unchanged.append(own.area(label))
      } else {
        told.append(area(old: predecessors[index], new: index + 1, label: label, moves: moves))
      }
    }
    for old in 1..<(report.given.plan.plan.areaCount + 1) where !predecessors.contains(old) {
      let moves = report.moves.indices.filter { report.moves[$0].from == old }
      told.append(area(old: old, new: nil, label: report.given.plan.label(old), moves: moves))
    }
    let rest =
      unchanged.isEmpty ? [] : [paragraph(own.stays + " " + words.list(unchanged) + ".")]
    return section(
      own.areasHeading, id: "areas", style: "change", [paragraph(own.areasLead)] + told + rest)
  }

  /// An area of the new plan, by its given name where it goes on.
  private func called(new: Int) -> AreaLabel {
    let label = report.improved.plan.label(new)
    return report.given.plan.labels.first { $0.id == label.id } ?? label
  }

  private func area(old: Int?, new: Int?, label: AreaLabel, moves: [Int]) -> Markup {
    let state =
      old == nil
      ? paragraph(own.isNew) : new == nil ? paragraph(own.isGivenUp) : .empty
    return .joined([
      element("h3", [:], text: own.area(label)), state, factList(facts(old: old, new: new)),
      ChangeMap(report: report, own: own).area(old: old, new: new, label: label, moves: moves),
      element("ol", ["class": "moves"], moves.map(move)),
    ])
  }

  private func facts(old: Int?, new: Int?) -> [(name: String, value: String)] {
    let before = old.map { report.given.evaluation.areas[$0 - 1] }
    let after = new.map { report.improved.evaluation.areas[$0 - 1] }
    func both(_ value: (AreaFigures) -> String?) -> String {
      own.beforeAfter(
        before.flatMap(value) ?? words.page.notDefined,
        after.flatMap(value) ?? words.page.notDefined)
    }
    var facts = [
      (name: own.people, value: both { words.numbers.count($0.population) }),
      (name: own.share, value: both { $0.deprivedShare.map { words.numbers.percent($0) } }),
    ]
    if before?.parts ?? 1 > 1 {
      facts.append((name: own.pieces, value: both { String($0.parts) }))
    }
    return facts
  }

  private func move(_ index: Int) -> Markup {
    let move = report.moves[index]
    let what = own.move(
      move.blocks.count, in: words.list(move.units), from: report.from(move),
      to: report.to(move), people: words.people(move.people))
    return element(
      "li", [:],
      [
        element("span", ["class": "badge"], text: String(index + 1)),
        element(
          "div", [:],
          [
            element("p", [:], [element("strong", [:], text: what)]),
            paragraph(reasons(move)),
          ]),
      ])
  }

  private func reasons(_ move: PlanMove) -> String {
    move.reasons.map { $0.text[words.language] }.joined(separator: " ")
  }

  var curve: Markup {
    guard report.steps.count > 1 else {
      return section(own.curveHeading, id: "curve", [paragraph(own.curveLead(report))])
    }
    var table = DataTable(
      caption: own.chartTitle,
      headers: [own.plan, own.peopleWhoChange, own.coverage, own.deprivedInside, own.gained],
      style: "cards")
    let first = report.steps[0].figures.deprivedInside
    table.rows = report.steps.enumerated().map { index, step in
      let folder = ImprovementReport.folder(index)
      let name =
        index == 0
        ? Markup.text(own.smallest)
        : element("a", ["href": folder + "/plan.csv"], text: folder)
      return [
        TableCell(content: name, isNumber: false),
        .number(words.numbers.count(step.figures.peopleChanged)),
        .number(words.numbers.percent(report.coverage(step.report))),
        .number(words.numbers.count(step.figures.deprivedInside)),
        .number(index == 0 ? "" : "+" + words.numbers.count(step.figures.deprivedInside - first)),
      ]
    }
    return section(
      own.curveHeading, id: "curve",
      [
        paragraph(own.curveLead(report)),
        element("figure", [:], [CurveChart(report: report, own: own).markup]), table.markup,
      ])
  }

  var allMoves: Markup {
    guard !report.isUnchanged else { return .empty }
    var table = DataTable(
      caption: own.allMoves,
      headers: [own.move, own.from, own.to, own.place, own.blockCount, own.people, own.reason],
      style: "cards all-moves")
    table.rows = report.moves.indices.map { index in
      let move = report.moves[index]
      return [
        .text(String(index + 1)), .text(name(report.from(move))), .text(name(report.to(move))),
        .text(move.units.joined(separator: ", ")), .number(String(move.blocks.count)),
        .number(words.numbers.count(move.people)), .text(reasons(move)),
      ]
    }
    return section(own.allMoves, id: "moves", [table.markup])
  }

  private func name(_ label: AreaLabel?) -> String {
    label.map { own.shortArea($0.id) } ?? own.outside
  }

  var provenance: Markup {
    let provenance = report.given.provenance
    let note = provenance.populationNote.map { words.page.note($0) + ". " } ?? ""
    let seed = provenance.seed.map { " " + words.report.seed(String($0)) + "." } ?? ""
    let steps = words.numbers.count(Int64(clamping: run.steps))
    return .joined([
      element("p", [:], [element("a", ["href": "report.html"], text: own.openReport)]),
      paragraph(own.files),
      run.stopped.map { paragraph(words.comparison.stopped($0, steps), style: "note") } ?? .empty,
      paragraph(
        own.given(planFile) + " " + note + words.page.madeWith(provenance.version) + "." + seed,
        style: "note"),
    ])
  }
}
