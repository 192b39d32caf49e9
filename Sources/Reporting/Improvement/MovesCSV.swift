import Delimitation

import Land

/// `moves.csv`: one row per move of the smallest change; ids and names empty for outside, lists joined
/// by "; ", reasons in the language of the result.
func movesCSV(_ improvement: ImprovementReport, language: Language) -> String {
  var rows = [
    [
      "move", "from_id", "from_name", "to_id", "to_name", "blocks", "people", "units", "rules",
      "reason", "block_ids",
    ]
  ]
  let ids = improvement.given.problem.territory.blocks.ids
  for (index, move) in improvement.moves.enumerated() {
    let from = improvement.from(move)
    let to = improvement.to(move)
    rows.append([
      String(index + 1), from?.id ?? "", from?.name ?? "", to?.id ?? "", to?.name ?? "",
      String(move.blocks.count), String(move.people), move.units.joined(separator: "; "),
      move.reasons.map(\.rule).joined(separator: "; "),
      move.reasons.map { $0.text[language] }.joined(separator: " "),
      move.blocks.map { ids[Int($0)] }.joined(separator: "; "),
    ])
  }
  return csvText(rows)
}

/// `curve.csv`: the smallest change, then one row for each further thousand people that bought more
/// coverage. Shares to 6 decimals.
func curveCSV(_ improvement: ImprovementReport) -> String {
  var rows = [
    [
      "step", "further_thousands", "people_changed", "coverage", "deprived_inside",
      "population_inside", "areas", "folder",
    ]
  ]
  for (index, step) in improvement.steps.enumerated() {
    rows.append([
      String(index), String(step.figures.furtherThousands), String(step.figures.peopleChanged),
      programNumber(improvement.coverage(step.report), decimals: 6),
      String(step.figures.deprivedInside), String(step.report.populationInside),
      String(step.report.plan.plan.areaCount), ImprovementReport.folder(index),
    ])
  }
  return csvText(rows)
}
