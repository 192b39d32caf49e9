import Geometry
import Land

/// The log of mending as people read it: the summary first, then what they should decide, the checks,
/// the steps with their rules, and the largest changes.
func mendLogPage(_ log: MendLog, language: Language) -> String {
  let page = MendPage(log: log, words: .of(language), own: MendWords(language: language))
  return Reporting.page(
    title: page.own.heading + " – " + log.title, words: page.words, paper: .portrait,
    style: Stylesheet.mending, header: page.header,
    main: [page.summary, page.decisions] + log.layers.map(page.layer) + [page.files])
}

/// The parts of the page.
private struct MendPage {
  let log: MendLog
  let words: Words
  let own: MendWords
  private static let shown = 25

  var language: Language { words.language }

  var header: [Markup] {
    [
      element("p", ["class": "project"], text: log.title),
      element("h1", [:], text: own.heading),
      element("p", ["class": "lead"], text: isEmpty ? own.nothing : own.lead(log, words)),
    ]
  }

  private var isEmpty: Bool { log.layers.allSatisfy { $0.mended.changes.isEmpty } }

  /// One figure per step of the block layer.
  var summary: Markup {
    let facts = MendSteps.all.map { step -> (name: String, value: String) in
      let tally = log.tally(step, in: log.layers[0])
      let surface =
        tally.surfaceSquareMetres < 0.5
        ? "" : ", " + words.numbers.decimal(tally.surfaceSquareMetres, 0) + "\u{a0}m²"
      return (step.title[language], words.numbers.count(Int64(tally.changes)) + surface)
    }
    let touched = own.touched(words.people(log.peopleTouched))
    return .joined([
      factList(facts),
      paragraph(
        own.estimate + touched + (log.unitLayer.map { " " + own.units($0) } ?? ""), style: "note"),
      paragraph(own.originals + own.undo(words), style: "note"),
    ])
  }

  /// What a person should look at.
  var decisions: Markup {
    guard log.openCount > 0 else {
      return section(own.decideHeading, id: "decide", [paragraph(own.noDecision)])
    }
    let tables =
      log.layers.compactMap { layer -> Markup? in
        let changes = layer.mended.changes.filter { $0.kind != .mended }
        return changes.isEmpty
          ? nil : table(changes, caption: own.layer(layer.name, isBlocks: layer.isBlocks))
      } + log.layers.compactMap { neighbours($0, isExpected: false) }
    return section(own.decideHeading, id: "decide", [paragraph(own.decideLead)] + tables)
  }

  func layer(_ entry: MendLog.Entry) -> Markup {
    let largest = entry.mended.changes.filter { $0.kind == .mended }.enumerated().sorted {
      ($1.element.surfaceSquareMetres, $0.offset) < ($0.element.surfaceSquareMetres, $1.offset)
    }.prefix(Self.shown).map(\.element)
    let all = entry.mended.changes.count { $0.kind == .mended }
    let caption = own.largestCaption(largest.count, of: all, words)
    return section(
      own.layer(entry.name, isBlocks: entry.isBlocks), id: "layer-" + entry.copy,
      [checks(entry), neighbours(entry, isExpected: true), steps(entry)].compactMap { $0 }
        + (largest.isEmpty ? [] : [table(largest, caption: caption)]))
  }

  private func checks(_ entry: MendLog.Entry) -> Markup {
    let before = entry.mended.before
    let after = entry.mended.after
    let width = words.numbers.decimal(entry.mended.settings.gapWidthMetres, 2)
    var table = DataTable(
      caption: own.checksCaption, headers: [own.check, own.before, own.after])
    func count(_ name: String, _ value: (MendCounts) -> Int) -> [TableCell] {
      [.text(name)] + [before, after].map { .number(words.numbers.count(Int64(value($0)))) }
    }
    func decimal(_ name: String, _ decimals: Int, _ value: (MendCounts) -> Double) -> [TableCell] {
      [.text(name)] + [before, after].map { .number(words.numbers.decimal(value($0), decimals)) }
    }
    table.rows = [
      count(own.invalid, \.invalid), count(own.overlaps, \.overlaps),
      decimal(own.overlapSurface, 1, \.overlapSquareMetres), count(own.gaps(width), \.gaps),
      count(own.wideGaps, \.wideGaps),
      decimal(own.surface, 4) { $0.surfaceSquareMetres / 1_000_000 },
      [
        .text(
          own.neighbours(
            words.numbers.decimal(entry.mended.settings.minimumBorderMetres, 1),
            words.numbers.decimal(entry.mended.settings.toleranceMetres, 2))),
        .number(words.numbers.count(Int64(entry.mended.neighbours.before))),
        .number(words.numbers.count(Int64(entry.mended.neighbours.after))),
      ],
    ]
    return table.markup
  }

  /// The pairs of neighbours that were gained or lost: as a closed gap makes true, or for decision.
  private func neighbours(_ entry: MendLog.Entry, isExpected: Bool) -> Markup? {
    let changes = entry.mended.neighbours.changes.filter { $0.isExpected == isExpected }
    if changes.isEmpty { return nil }
    var table = DataTable(
      caption: own.neighboursCaption(entry.name, isExpected: isExpected),
      headers: [own.block, own.block, own.what, own.metresBefore, own.metresAfter, own.place],
      style: "cards comparison mended")
    table.rows = changes.map { change in
      [
        .text(change.firstKey), .text(change.secondKey), .text(own.kind(change.kind)),
        .number(words.numbers.decimal(change.metresBefore, 2)),
        .number(words.numbers.decimal(change.metresAfter, 2)),
        .text(programNumber(change.x, decimals: 1) + ", " + programNumber(change.y, decimals: 1)),
      ]
    }
    return table.markup
  }

  private func steps(_ entry: MendLog.Entry) -> Markup {
    var table = DataTable(
      caption: own.stepsHeading,
      headers: [own.step, own.changes, own.squareMetres, own.people, own.rule],
      style: "cards steps")
    table.rows = MendSteps.all.map { step in
      let tally = log.tally(step, in: entry)
      return [
        .text(step.title[language]), .number(words.numbers.count(Int64(tally.changes))),
        .number(words.numbers.decimal(tally.surfaceSquareMetres, 1)),
        .number(tally.people.map { words.numbers.decimal($0, 0) } ?? words.page.notDefined),
        .text(step.rule[language]),
      ]
    }
    return table.markup
  }

  private func table(_ changes: [MendChange], caption: String) -> Markup {
    let hasUnits = changes.contains { $0.unit != nil }
    var table = DataTable(
      caption: caption,
      headers: [own.block] + (hasUnits ? [own.unit] : []) + [
        own.what, own.from, own.squareMetres, own.people, own.place,
      ], style: "cards comparison mended")
    table.rows = changes.map { change in
      [.text(change.key)] + (hasUnits ? [.text(change.unit ?? "")] : []) + [
        .text(change.what[language]), .text(change.fromKey ?? ""),
        .number(words.numbers.decimal(change.surfaceSquareMetres, 1)),
        .number(change.people.map { words.numbers.decimal($0, 0) } ?? words.page.notDefined),
        .text(programNumber(change.x, decimals: 1) + ", " + programNumber(change.y, decimals: 1)),
      ]
    }
    return table.markup
  }

  var files: Markup {
    var table = DataTable(
      caption: own.files, headers: [own.file, own.status, "SHA-256"], style: "cards inputs")
    table.rows = log.layers.flatMap(\.files).map { file in
      let status =
        file.sha256Before == nil
        ? own.new : file.sha256Before == file.sha256After ? own.same : own.different
      return [
        .text(file.name), .text(status),
        TableCell(content: element("code", [:], text: file.sha256After), isNumber: false),
      ]
    }
    let files = log.layers.flatMap(\.files).map(\.file)
    let carried = own.carried(
      heights: files.reduce(0) { $0 + $1.newHeights },
      measures: files.reduce(0) { $0 + $1.newMeasures }, words)
    return section(
      own.files, id: "files",
      [table.markup] + (carried.map { [paragraph($0, style: "note")] } ?? []))
  }
}
