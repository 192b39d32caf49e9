import Delimitation

public import Land

/// The answer of `evaluate` as text for people: a table of areas, the measures, how the plan stands among
/// neutral plans where such are given, the rules.
public func evaluationText(_ report: Report, heldAgainst held: HeldAgainst?, language: Language)
  -> String
{
  let words = Words.of(language)
  var blocks = [areaTable(report, words)]
  if let note = report.provenance.populationNote { blocks.append(words.page.note(note)) }
  blocks.append(outsideSentence(report, words))
  blocks.append(alignedTable(measureTable(report.evaluation, words)))
  if let change = changeLines(report, words) { blocks.append(change) }
  if let held { blocks.append(ensembleLines(report, held, words)) }
  blocks.append(ruleLines(report.evaluation, words))
  blocks += exceptionLines(report, words)
  return blocks.joined(separator: "\n\n") + "\n"
}

/// How many blocks and people lie outside.
func outsideSentence(_ report: Report, _ words: Words) -> String {
  let outside = report.plan.plan.areaOfBlock.count { $0 == 0 }
  let blocks = words.map.blockCount(outside, words.numbers.count(Int64(outside)))
  return words.report.outside(
    blocks, words.people(report.city.population - report.populationInside))
}

/// Two lines per area, to fit a terminal of 80 columns: its name and district, then its figures.
private func areaTable(_ report: Report, _ words: Words) -> String {
  let names = words.report
  let figures = alignedTable(figureRows(report, words)).split(separator: "\n").map(String.init)
  let heads =
    [(names.number, names.area + " (" + names.districts + ")")]
    + zip(report.plan.labels, report.evaluation.areas).map { label, figures in
      (label.id, oneLine(label.name + " (" + figures.districts.joined(separator: ", ") + ")"))
    } + [("", names.total)]
  let width = heads.map(\.0.count).max() ?? 0
  return zip(heads, figures).map { head, line in
    let blank = String(repeating: " ", count: width - head.0.count)
    return head.0 + blank + "  " + head.1 + "\n" + String(repeating: " ", count: width + 2) + line
  }.joined(separator: "\n")
}

private func figureRows(_ report: Report, _ words: Words) -> [[String]] {
  let names = words.report
  let header = [
    names.inhabitants, names.inBand, names.deprivedShare, names.index,
    AnnexWords(words.language).mix,
    names.compactness, names.parts,
  ]
  let rows = report.evaluation.areas.map { figures in
    [
      words.numbers.count(figures.population),
      figures.populationIsInRange ? words.page.yes : words.page.no,
      figures.deprivedShare.map { words.numbers.percent($0, 2) } ?? words.page.notDefined,
      figures.deprivationIndex.map { words.numbers.decimal($0, 4) } ?? words.page.notDefined,
      figures.mixing.map { words.numbers.decimal($0, 4) } ?? words.page.notDefined,
      words.numbers.decimal(figures.polsbyPopper, 2), String(figures.parts),
    ]
  }
  return [header] + rows + [[words.numbers.count(report.populationInside), "", "", "", "", "", ""]]
}

private func measureTable(_ evaluation: Evaluation, _ words: Words) -> [[String]] {
  [[words.report.measure, words.report.value]]
    + evaluation.measures.map {
      [
        words.name(ofMeasure: $0.measure),
        words.exactValue($0.value, ofMeasure: $0.measure, unit: $0.unit),
      ]
    }
}

private func ruleLines(_ evaluation: Evaluation, _ words: Words) -> String {
  let broken = evaluation.rules.filter { !$0.isKept }
  let head =
    broken.isEmpty
    ? words.report.rulesKept : words.report.rulesBroken(broken.count, evaluation.rules.count)
  let lines = broken.map {
    "- " + words.name(ofRule: $0.rule) + words.page.colon + $0.reason[words.language]
  }
  return ([head] + lines).joined(separator: "\n")
}

/// Areas outside a preferred band with their reasons; nothing where there are none.
private func exceptionLines(_ report: Report, _ words: Words) -> [String] {
  let lines = report.outsideBand.map { outside in
    let label = report.plan.labels[outside.area]
    let people = words.people(outside.population)
    return oneLine("- \(label.id) \(label.name)\(words.page.colon)\(people). ")
      + outside.sentence(report, words)
  }
  let unused = report.unusedExceptions
  return (lines.isEmpty ? [] : [([words.area.exceptions] + lines).joined(separator: "\n")])
    + (unused.isEmpty ? [] : [words.area.unusedExceptions(words.list(unused))])
}

/// How the plan stands among neutral plans.
private func ensembleLines(_ report: Report, _ held: HeldAgainst, _ words: Words) -> String {
  let sentences = EnsembleSentences(held: held, words: words)
  let remarks =
    sentences.reservations(report)
    + [sentences.unsettled(layers: report.layerNames)].compactMap { $0 }
  return
    ([words.ensemble.heading + " (" + held.file + ")" + words.page.colon + sentences.lead]
    + sentences.statements(report).map { "- " + $0 } + remarks).joined(separator: "\n")
}

/// A line break within a name would tear its row.
private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

/// Columns of equal width, two blanks apart; columns whose cells below the header are numbers stand
/// to the right.
func alignedTable(_ cells: [[String]]) -> String {
  let rows = cells.map { $0.map(oneLine) }
  guard let header = rows.first else { return "" }
  let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  let isNumber = header.indices.map { column in
    rows.dropFirst().allSatisfy { row in
      row[column].isEmpty || row[column].first.map { $0.isNumber || $0 == "−" || $0 == "–" } == true
    }
  }
  let lines = rows.map { row in
    header.indices.map { column in
      let blank = String(repeating: " ", count: widths[column] - row[column].count)
      return isNumber[column] ? blank + row[column] : row[column] + blank
    }.joined(separator: "  ")
  }
  return lines.map { line in
    var text = line[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }.joined(separator: "\n")
}
