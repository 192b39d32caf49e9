import Land

import Delimitation

/// `options.csv`: every measure of every option, the status quo first; no value where a measure is
/// not defined. Values to 6 decimals.
func optionsCSV(_ options: [ComparedOption]) -> String {
  var rows = [["option", "profile", "measure", "value", "unit"]]
  for compared in options.statusQuoFirst {
    for measure in compared.report.evaluation.measures {
      rows.append([
        compared.folder, compared.option?.profile.rawValue ?? "", measure.measure,
        measure.value.map { programNumber($0, decimals: 6) } ?? "", measure.unit,
      ])
    }
  }
  return csvText(rows)
}
