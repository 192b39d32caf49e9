import Delimitation

public import Land

/// The JSON answer of `evaluate`: `areas`, `plan` (measure id to value), `rules`.
public func evaluationJSON(_ report: Report, language: Language) -> String {
  let evaluation = report.evaluation
  let document: [(String, JSONValue)] = [
    (
      "areas",
      .array(evaluation.areas.indices.map { .object(areaProperties(report, area: $0)) })
    ),
    (
      "plan",
      .object(evaluation.measures.map { ($0.measure, .optional($0.value, decimals: 6)) })
    ),
    ("rules", .array(evaluation.rules.map { ruleEntry($0, language) })),
  ]
  return JSONValue.object(document).indented() + "\n"
}

private func ruleEntry(_ verdict: RuleVerdict, _ language: Language) -> JSONValue {
  .object([
    ("rule", .text(verdict.rule)),
    ("kept", .bool(verdict.isKept)),
    ("reason", .text(verdict.reason[language])),
  ])
}
