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
  let document: [(String, JSONValue)] = [
    ("command", .text("improve")),
    (
      "inputs",
      .array(
        provenance.inputs.map {
          .object([("file", .text($0.file)), ("sha256", .text($0.sha256))])
        })
    ),
    ("project", .text(run.project)),
    ("plan", .text(planFile)),
    ("version", .text(provenance.version)),
    ("seed", provenance.seed.map { .unsigned($0) } ?? .null),
    ("steps", .unsigned(run.steps)),
    ("threads", .integer(Int64(run.threads))),
    ("stopped", .text(run.stopped.rawValue)),
    ("options", .array([.object(option)])),
    ("times", .object(run.times.map { ($0.name, .number($0.seconds, decimals: 3)) })),
  ]
  return JSONValue.object(document).indented() + "\n"
}
