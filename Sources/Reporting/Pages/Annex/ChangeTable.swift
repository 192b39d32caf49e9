import Delimitation

import Land

/// The overlap matrix with the areas in force as a table under its heading (M34); nothing without any, or
/// where the plan is what is in force.
func changeTable(_ report: Report, words: Words) -> [Markup] {
  guard let change = report.evaluation.change, change.peopleChanged > 0 else { return [] }
  let names = AnnexWords(words.language)
  var table = DataTable(
    caption: names.changeCaption,
    headers: [names.from, names.to, words.report.inhabitants, names.shareOfOld], style: "change")
  table.rows = overlapRows(report).map { row in
    [
      .text(classText(row.old, names)), .text(classText(row.new, names)),
      .number(words.numbers.count(row.people)), .number(words.numbers.percent(row.share, 2)),
    ]
  }
  return [element("h3", [:], text: names.change), table.markup]
}

private func classText(_ label: AreaLabel?, _ names: AnnexWords) -> String {
  label.map { $0.id == $0.name ? $0.id : "\($0.id) \($0.name)" } ?? names.outsideName
}

/// The same as lines of text.
func changeLines(_ report: Report, _ words: Words) -> String? {
  guard let change = report.evaluation.change, change.peopleChanged > 0 else { return nil }
  let names = AnnexWords(words.language)
  let rows = overlapRows(report).map { row in
    [
      classText(row.old, names), classText(row.new, names), words.numbers.count(row.people),
      words.numbers.percent(row.share, 2),
    ]
  }
  let header = [names.from, names.to, words.report.inhabitants, names.shareOfOld]
  return names.change + words.page.colon.trimmed + "\n" + alignedTable([header] + rows)
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
