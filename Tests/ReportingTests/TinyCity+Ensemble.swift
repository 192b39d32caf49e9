import Delimitation
import TestSupport

@testable import Reporting

extension TinyCity {
  /// Two thousand neutral plans of three areas: few reach as much, most have shorter borders, all split one
  /// unit; on compactness the chains do not agree.
  static var heldAgainst: HeldAgainst {
    HeldAgainst(
      file: "neutral.jsonl", sha256: "cc22",
      ensemble: NeutralEnsemble(
        plans: 2000, chains: 4,
        columns: [
          column("areas", "areas") { _, _ in 3 },
          column("coverage", "share") { _, lot in 0.1 + 0.901 * lot },
          column("separated_people:Stadtteil", "share") { _, lot in 0.2 + lot / 2 },
          column("split_units:Stadtteil", "units") { _, _ in 1 },
          column("boundary_km", "km") { _, lot in 3.5 + 2 * lot },
          column("polsby_popper_mean", "ratio") { chain, lot in 0.1 * Double(chain) + lot / 2 },
        ]))
  }

  private static func column(
    _ measure: String, _ unit: String, _ value: (_ chain: Int, _ lot: Double) -> Double
  ) -> NeutralEnsemble.Column {
    var random = SeededGenerator(seed: 5)
    return NeutralEnsemble.Column(
      measure: measure, unit: unit,
      chains: (0..<4).map { chain in
        (0..<500).map { _ in value(chain, Double(random.below(1_000_000)) / 1_000_000) }
      })
  }
}
