import Delimitation

import Land

/// `run.json` of an improvement: as that of `propose`, with one option, which is the improved plan, and
/// what was given.
func improvementRunJSON(
  _ improvement: ImprovementReport, run: RunFacts, planFile: String
) -> String {
  let provenance = improvement.given.provenance
  let changed = Double(improvement.peopleChanged)
  let bound = Double(improvement.leastChange)
  let gap: JSONValue =
    changed == bound
    ? .number(0, decimals: 9)
    : bound == 0 ? .null : .number((changed - bound) / bound, decimals: 9)
  let option: [(String, JSONValue)] = [
    ("option", .text("")), ("profile", .text("status-quo")),
    ("objective", .text("people_changed")), ("value", .number(changed, decimals: 9)),
    ("best", .number(changed, decimals: 9)), ("bound", .number(bound, decimals: 9)),
    ("gap", gap), ("proved", .bool(improvement.isProved)),
  ]
  let document: [(String, JSONValue)] =
    [
      ("command", .text("improve")),
      ("inputs", inputList(provenance)),
      ("project", .text(run.project)),
      ("plan", .text(planFile)), ("plan_files", fileList(run.planFiles)),
      ("version", .text(provenance.version)),
      ("seed", provenance.seed.map { .unsigned($0) } ?? .null),
      ("steps", .unsigned(run.steps)),
      ("threads", .integer(Int64(run.threads))),
      ("stopped", run.stopped.map { .text($0.rawValue) } ?? .null),
      ("options", .array([.object(option)])),
    ] + protectionEntries([improvement.given] + improvement.steps.map(\.report)) + [
      ("times", .object(run.times.map { ($0.name, .number($0.seconds, decimals: 3)) }))
    ]
  return JSONValue.object(document).indented() + "\n"
}
