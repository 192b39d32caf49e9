import Delimitation
import Geometry
import Land

/// A program that reads block assignments in a form of its own. Areas have the numbers 1, 2, 3 … there, in
/// the order of their ids; rows lie in the order of the blocks' layer.
public enum BlockAssignment: String, CaseIterable, Sendable {
  /// A table for `Partition(graph, assignment)`: every block has a part, 0 is the land outside.
  case gerrychain
  /// A column for `redist_map(existing_plan =)`: numbers without a gap from 1, of which the last is the
  /// land outside, as every block must be in one.
  case redist
  /// The upload of a plan: exactly two columns, blocks outside left out.
  case districtr

  /// The table. The first column is the block, the second the number of its area; the third, where there
  /// is one, the area's own id.
  func csv(_ report: Report) -> String {
    let plan = report.plan
    let areas = plan.plan.areaCount
    var rows = [header]
    for (block, id) in report.map.ids.enumerated() {
      let area = Int(plan.plan.areaOfBlock[block])
      let own = area > 0 ? plan.label(area).id : ""
      switch self {
      case .gerrychain: rows.append([id, String(area), own])
      case .redist: rows.append([id, String(area > 0 ? area : areas + 1), own])
      case .districtr: if area > 0 { rows.append([id, String(area)]) }
      }
    }
    return csvText(rows)
  }

  private var header: [String] {
    switch self {
    case .gerrychain: ["block_id", "assignment", "area_id"]
    case .redist: ["block_id", "district", "area_id"]
    case .districtr: ["geo_id", "zone"]
    }
  }
}
