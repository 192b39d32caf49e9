import Land

import Delimitation

/// `options.csv`: every measure of every option, the status quo first, how many cells are protected and how
/// many differences are open (M40), and the robustness of each (M38);
/// no value where a measure is not defined. Where neutral plans were named, `ensemble:` before a measure is
/// the share of them that the plan is better than, without a value where the chains do not agree. Values
/// to 6 decimals.
func optionsCSV(_ options: [ComparedOption], run: RunFacts) -> String {
  var rows = [["option", "profile", "measure", "value", "unit"]]
  let conflicts = ProtectionStatus(options.statusQuoFirst.map(\.report))
  for (position, compared) in options.statusQuoFirst.enumerated() {
    for measure in compared.report.evaluation.measures {
      rows.append([
        compared.folder, compared.option?.profile.rawValue ?? "", measure.measure,
        measure.value.map { programNumber($0, decimals: 6) } ?? "", measure.unit,
      ])
    }
    for (measure, value) in conflicts.measures(position) {
      rows.append([
        compared.folder, compared.option?.profile.rawValue ?? "", measure, value, "count",
      ])
    }
    if let robustness = run.robustness(position) {
      rows.append([
        compared.folder, compared.option?.profile.rawValue ?? "", "robustness",
        programNumber(robustness, decimals: 6), "share",
      ])
    }
    for entry in run.heldAgainst?.standings(compared.report.evaluation) ?? [] {
      rows.append([
        compared.folder, compared.option?.profile.rawValue ?? "", "ensemble:" + entry.measure,
        entry.standing.share.map { programNumber($0, decimals: 6) } ?? "", "share",
      ])
    }
  }
  return csvText(rows)
}
