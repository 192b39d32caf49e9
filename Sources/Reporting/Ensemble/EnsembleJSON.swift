import Delimitation

/// Where neutral plans come from and how many they are, for run.json and answers.
func ensembleOrigin(_ held: HeldAgainst) -> [(String, JSONValue)] {
  [
    ("file", .text(held.file)), ("sha256", .text(held.sha256)),
    ("plans", .integer(Int64(held.ensemble.plans))),
    ("chains", .integer(Int64(held.ensemble.chains))),
  ]
}

/// How a plan stands among neutral plans, measure by measure: counts of plans, and the share that it is
/// better than (equal ones count half), null where the chains do not agree. Shares to 6 decimals.
func standingEntries(_ held: HeldAgainst, _ evaluation: Evaluation) -> JSONValue {
  .array(
    held.standings(evaluation).map { measure, standing in
      .object([
        ("measure", .text(measure)),
        ("better", .text(Measures.measure(measure)?.better.rawValue ?? "")),
        ("plans_worse", .integer(Int64(standing.worse))),
        ("plans_equal", .integer(Int64(standing.equal))),
        ("plans_better", .integer(Int64(standing.better))),
        ("settled", .bool(standing.isSettled)),
        ("share", .optional(standing.share, decimals: 6)),
      ])
    })
}
