import Delimitation

import Land

/// `plan.csv`: every block once in the territory's order; area_id and area_name empty outside.
func planCSV(_ report: Report) -> String {
  var rows = [["block_id", "area_id", "area_name"]]
  for (block, id) in report.problem.territory.blocks.ids.enumerated() {
    let area = Int(report.plan.plan.areaOfBlock[block])
    let label = area > 0 ? report.plan.label(area) : nil
    rows.append([id, label?.id ?? "", label?.name ?? ""])
  }
  return csvText(rows)
}
