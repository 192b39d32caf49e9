import Delimitation
import Geometry
import Indicators
import Land

/// How well few people are protected in everything that a result tells (M40).
struct ProtectionStatus: Sendable {
  /// Cells that are kept back, or would be in the public edition.
  let hiddenCells: Int
  /// Land whose protected figures somebody could subtract; all plans, each land once.
  let conflicts: [DifferenceAudit.Conflict]
  /// How many of them have to do with each plan: its areas and the others together give them, those of the
  /// others alone do not.
  private let ofPlan: [Int]

  /// The status of some plans of one city. Where nothing is known of people there is nothing to protect.
  init(_ reports: [Report]) {
    guard let first = reports.first, let social = first.provenance.social,
      !social.indicators.isEmpty
    else {
      hiddenCells = 0
      conflicts = []
      ofPlan = reports.map { _ in 0 }
      return
    }
    let audit = DifferenceAudit(population: first.problem.territory.blocks.population)
    let areas = reports.map(\.blocksOfAreas)
    let all = audit.conflicts(of: areas.flatMap { $0 }, in: social)
    hiddenCells = social.hiddenCells
    conflicts = all
    ofPlan = reports.indices.map { plan in
      let others = areas.indices.filter { $0 != plan }.flatMap { areas[$0] }
      let without = Set(all.isEmpty ? [] : audit.conflicts(of: others, in: social))
      return all.count { !without.contains($0) }
    }
  }

  /// The rows of a plan in options.csv: measure and value.
  func measures(_ plan: Int) -> [(String, String)] {
    [
      ("protection_cells", String(hiddenCells)),
      ("protection_conflicts", String(ofPlan.indices.contains(plan) ? ofPlan[plan] : 0)),
    ]
  }
}

/// What JSON answers say of protection: `edition`, and `protection` with thresholds, cells and conflicts.
func protectionEntries(_ reports: [Report]) -> [(String, JSONValue)] {
  guard let report = reports.first else { return [] }
  let edition = ("edition", JSONValue.text(report.edition.rawValue))
  guard let social = report.provenance.social else { return [edition] }
  let status = ProtectionStatus(reports)
  let limits = social.thresholds
  return [
    edition,
    (
      "protection",
      .object([
        ("minimum_count", .number(limits.minimumCount, decimals: 0)),
        ("minimum_denominator", .number(limits.minimumDenominator, decimals: 3)),
        ("minimum_population", .integer(limits.minimumPopulation)),
        ("suppressed_cells", .integer(Int64(status.hiddenCells))),
        ("open_conflicts", .integer(Int64(status.conflicts.count))),
        ("conflicts", .array(status.conflicts.prefix(20).map { entry($0, report) })),
      ])
    ),
  ]
}

/// A conflict: its blocks are told only to those who may see them.
private func entry(_ conflict: DifferenceAudit.Conflict, _ report: Report) -> JSONValue {
  let ids = report.map.ids
  return .object([
    ("indicator", .text(conflict.indicator)),
    ("blocks", .texts(report.edition == .open ? [] : conflict.blocks.map { ids[$0] })),
  ])
}
