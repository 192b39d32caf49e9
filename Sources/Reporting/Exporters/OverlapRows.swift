import Delimitation

import Land

/// What changes against the areas in force: people newly in, newly out, moved (M33), the distances of M35 in
/// bit, and for each pair of classes with people in common how many they are and what share of the old one
/// (M34; null is outside). Null where there are no areas in force.
func changeEntry(_ report: Report) -> JSONValue {
  guard let change = report.evaluation.change else { return .null }
  return .object([
    ("people_changed", .integer(change.peopleChanged)),
    ("newly_in", .integer(change.newlyIn)),
    ("newly_out", .integer(change.newlyOut)),
    ("moved", .integer(change.movedBetweenAreas)),
    ("variation_of_information", .optional(change.variationOfInformation, decimals: 6)),
    ("joint_entropy", .optional(change.jointEntropy, decimals: 6)),
    ("normalised_variation", .optional(change.normalisedVariation, decimals: 6)),
    (
      "overlap",
      .array(
        overlapRows(report).map { row in
          .object([
            ("from", row.old.map { .text($0.id) } ?? .null),
            ("to", row.new.map { .text($0.id) } ?? .null),
            ("people", .integer(row.people)), ("share", .number(row.share, decimals: 6)),
          ])
        })
    ),
  ])
}

/// A pair of classes of the areas in force and of the plan that have people in common.
struct OverlapRow: Sendable {
  /// The area in force; nil is outside.
  let old: AreaLabel?
  /// The area of the plan; nil is outside.
  let new: AreaLabel?
  /// People in both.
  let people: Int64
  /// Their share of the people of the old class, 0 to 1.
  let share: Double
}

/// The overlap matrix M34 as a list: by old class, outside last, then by people; pairs without people are
/// left out.
func overlapRows(_ report: Report) -> [OverlapRow] {
  guard let overlap = report.evaluation.change?.overlap else { return [] }
  let labels = report.problem.supplement.statusQuoLabels
  let order = Array(overlap.indices.dropFirst()) + overlap.indices.prefix(1)
  return order.flatMap { old -> [OverlapRow] in
    let total = overlap[old].reduce(0, +)
    let named =
      labels.indices.contains(old - 1)
      ? labels[old - 1] : AreaLabel(id: String(old), name: String(old))
    return overlap[old].enumerated().filter { $0.element > 0 }
      .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .map { new, people in
        OverlapRow(
          old: old > 0 ? named : nil, new: new > 0 ? report.plan.label(new) : nil, people: people,
          share: Double(people) / Double(total))
      }
  }
}
