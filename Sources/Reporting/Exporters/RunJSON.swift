import Land

import Delimitation

/// `run.json`: what went in, how the search ended, how good each option is. Values, bounds and gaps
/// to 9 decimals, times to milliseconds.
func runJSON(_ options: [ComparedOption], run: RunFacts) -> String {
  let provenance = options.first?.report.provenance
  var document: [(String, JSONValue)] = [
    ("inputs", inputList(provenance)),
    ("project", .text(run.project)),
    ("version", .text(provenance?.version ?? "")),
    ("seed", provenance?.seed.map { .unsigned($0) } ?? .null),
    ("steps", .unsigned(run.steps)),
    ("threads", .integer(Int64(run.threads))),
    ("stopped", run.stopped.map { .text($0.rawValue) } ?? .null),
    (
      "options",
      .array(
        options.statusQuoFirst.enumerated().compactMap {
          optionEntry($1, robustness: run.robustness($0))
        })
    ),
    ("sensitivity", run.sensitivity.map(sensitivityEntry) ?? .null),
    ("consensus", run.consensus.map(consensusEntry) ?? .null),
  ]
  if let held = run.heldAgainst { document.append(("ensemble", ensembleEntry(options, held))) }
  document += protectionEntries(options.statusQuoFirst.map(\.report))
  document.append(
    ("times", .object(run.times.map { ($0.name, .number($0.seconds, decimals: 3)) })))
  return JSONValue.object(document).indented() + "\n"
}

/// One option's line; nil for a plan that no search made.
private func optionEntry(_ compared: ComparedOption, robustness: Double?) -> JSONValue? {
  guard let option = compared.option else { return nil }
  return .object([
    ("option", .text(compared.folder)),
    ("profile", .text(option.profile.rawValue)),
    ("objective", .text(option.objective)),
    ("value", .number(option.value, decimals: 9)),
    ("best", .number(option.best, decimals: 9)),
    ("bound", .number(option.bound, decimals: 9)),
    ("gap", .optional(gap(option), decimals: 9)),
    ("proved", .bool(option.isProved)),
    ("robustness", .optional(robustness, decimals: 6)),
  ])
}

/// How the options stand among neutral plans; only where such were named.
private func ensembleEntry(_ options: [ComparedOption], _ held: HeldAgainst) -> JSONValue {
  let standings = options.statusQuoFirst.map { compared in
    JSONValue.object([
      ("option", .text(compared.folder)),
      ("measures", standingEntries(held, compared.report.evaluation)),
    ])
  }
  return .object(ensembleOrigin(held) + [("options", .array(standings))])
}

/// What was varied (M38): how often, within what factors, and the threshold as set, by its key.
func sensitivityEntry(_ sensitivity: Sensitivity) -> JSONValue {
  let threshold: (String, JSONValue) =
    switch sensitivity.threshold {
    case .indexAbove(let limit): ("index_above", .number(limit, decimals: 9))
    case .shareOfPopulation(let share): ("share_of_population", .number(share, decimals: 9))
    case nil: ("threshold", .null)
    }
  let factors = SensitivityStudy.factors
  return .object([
    ("draws", .integer(Int64(sensitivity.draws))),
    ("lowest_factor", .number(factors.lowerBound, decimals: 3)),
    ("highest_factor", .number(factors.upperBound, decimals: 3)),
    threshold,
    ("indicator_weights", .integer(Int64(sensitivity.indicatorCount))),
  ])
}

/// How many plans the consensus rests on (M39).
private func consensusEntry(_ consensus: Consensus) -> JSONValue {
  .object([
    ("plans_met", .integer(Int64(consensus.plansMet))),
    ("plans_compared", .integer(Int64(consensus.plansCompared))),
    ("good_plans", .integer(Int64(consensus.goodPlans))),
  ])
}

/// |bound - best| / |bound|; 0 where both are equal, nil where the bound is 0 and the best is not.
func gap(_ option: PlanOption) -> Double? {
  if option.bound == option.best { return 0 }
  return option.bound == 0 ? nil : abs(option.bound - option.best) / abs(option.bound)
}
