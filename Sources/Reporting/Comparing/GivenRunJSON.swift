import Delimitation

import Land

/// `run.json` of a comparison of given plans: what went in, each plan with its files and a few of its
/// figures, and what was varied. Nothing was searched: there are no steps and no bounds.
func givenRunJSON(_ options: [ComparedOption], run: RunFacts, seed: UInt64) -> String {
  let ordered = options.statusQuoFirst
  let provenance = ordered.first?.report.provenance
  let document: [(String, JSONValue)] =
    [
      ("command", .text("compare")), ("inputs", inputList(provenance)),
      ("project", .text(run.project)),
      ("version", .text(provenance?.version ?? "")), ("seed", .unsigned(seed)),
      (
        "options",
        .array(
          ordered.enumerated().compactMap { position, compared in
            compared.source.map {
              givenEntry(compared, source: $0, robustness: run.robustness(position))
            }
          })
      ),
      ("sensitivity", run.sensitivity.map(sensitivityEntry) ?? .null),
    ] + protectionEntries(ordered.map(\.report)) + [
      ("times", .object(run.times.map { ($0.name, .number($0.seconds, decimals: 3)) }))
    ]
  return JSONValue.object(document).indented() + "\n"
}

/// The inputs with their checksums; null for those whose figures are protected.
func inputList(_ provenance: Provenance?) -> JSONValue {
  .array(
    (provenance?.toldInputs ?? []).map {
      .object([("file", .text($0.file)), ("sha256", $0.sha256.map(JSONValue.text) ?? .null)])
    })
}

/// Files with their checksums.
func fileList(_ files: [(file: String, sha256: String)]) -> JSONValue {
  .array(files.map { .object([("file", .text($0.file)), ("sha256", .text($0.sha256))]) })
}

private func givenEntry(_ compared: ComparedOption, source: PlanSource, robustness: Double?)
  -> JSONValue
{
  let report = compared.report
  let broken = report.evaluation.rules.filter { !$0.isKept }.map(\.rule)
  return .object([
    ("option", .text(compared.folder)), ("title", .text(source.title)),
    ("plan", .text(source.path)), ("files", fileList(source.files)),
    ("areas", .integer(Int64(report.areaShapes.count))),
    ("population_inside", .integer(report.populationInside)),
    (
      "coverage",
      .optional(report.evaluation.value(KnownMeasure.coverage.rawValue), decimals: 9)
    ),
    ("rules_broken", .texts(broken)),
    ("robustness", .optional(robustness, decimals: 6)),
  ])
}
