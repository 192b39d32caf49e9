import Delimitation

public import Land

/// The JSON answer of `evaluate`: `areas`, `plan` (measure id to value), `rules`, `crossings` (where
/// areas reach over a barrier or hang on a link: area, the two blocks, and which of the two it is),
/// `exceptions` (areas outside a band that is preferred: how many people too many, and the reason),
/// `change` (against the areas in force: M33 to M35), and `ensemble` where neutral plans are given (file, plans, chains, and how each measure stands among them).
public func evaluationJSON(_ report: Report, heldAgainst held: HeldAgainst?, language: Language)
  -> String
{
  let evaluation = report.evaluation
  var document: [(String, JSONValue)] = [
    (
      "areas",
      .array(evaluation.areas.indices.map { .object(areaProperties(report, area: $0)) })
    ),
    (
      "plan",
      .object(evaluation.measures.map { ($0.measure, .optional($0.value, decimals: 6)) })
    ),
    ("rules", .array(evaluation.rules.map { ruleEntry($0, language) })),
    ("crossings", .array(crossings(report))),
    ("deprived_by_rule", deprivedByRuleEntry(report)), ("change", changeEntry(report)),
  ]
  document += protectionEntries([report])
  document.append(("exceptions", .array(exceptions(report))))
  if let held {
    document.append(
      (
        "ensemble",
        .object(ensembleOrigin(held) + [("measures", standingEntries(held, evaluation))])
      ))
  }
  return JSONValue.object(document).indented() + "\n"
}

private func ruleEntry(_ verdict: RuleVerdict, _ language: Language) -> JSONValue {
  .object([
    ("rule", .text(verdict.rule)),
    ("kept", .bool(verdict.isKept)),
    ("reason", .text(verdict.reason[language])),
  ])
}

private func crossings(_ report: Report) -> [JSONValue] {
  let ids = report.problem.territory.blocks.ids
  return zip(report.plan.labels, report.evaluation.areas).flatMap { label, figures in
    figures.crossings.map { border in
      .object([
        ("area_id", .text(label.id)),
        ("blocks", .texts([ids[border.first.position], ids[border.second.position]])),
        ("barrier", .bool(border.traits.isAlongBarrier)),
        ("link", .bool(border.traits.isLink)),
        ("bridge", .bool(border.traits.isBridge)),
        ("length_m", .number(border.metres, decimals: 3)),
      ])
    }
  }
}

private func exceptions(_ report: Report) -> [JSONValue] {
  report.outsideBand.map { outside in
    .object([
      ("area_id", .text(report.plan.labels[outside.area].id)),
      ("population", .integer(outside.population)),
      ("surplus", .integer(outside.surplus)),
      ("reason", outside.reason.map(JSONValue.text) ?? .null),
    ])
  }
}
