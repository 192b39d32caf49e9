import Land

@testable import Delimitation
@testable import Reporting

extension TinyCity {
  /// Two plans that were given, beside the areas in force; nothing was searched.
  static var given: [ComparedOption] {
    [
      ComparedOption(
        folder: "plan-1", report: unsearched(report), option: nil, source: source("Entwurf <A>")),
      ComparedOption(
        folder: "plan-2", report: unsearched(weaker(coverage: 0.9)), option: nil,
        source: source("Entwurf B")),
      ComparedOption(folder: "status-quo", report: unsearched(report), option: nil),
    ]
  }

  private static func source(_ title: String) -> PlanSource {
    PlanSource(
      title: title, path: title.lowercased() + ".csv",
      files: [("../pläne/" + title.lowercased() + ".csv", "cc22")])
  }

  /// The same report without a seed.
  private static func unsearched(_ report: Report) -> Report {
    let from = report.provenance
    return Report(
      plan: report.plan, problem: report.problem, map: report.map,
      provenance: Provenance(
        title: from.title, populationNote: from.populationNote, indexMethod: from.indexMethod,
        inputs: from.inputs, findings: from.findings, version: from.version, seed: nil),
      evaluation: report.evaluation, areaShapes: report.areaShapes)
  }

  static let givenRun: RunFacts = {
    var run = RunFacts(
      project: "stadt.toml", steps: 0, threads: 2, stopped: nil, times: [("reports", 0.5)],
      explanations: [])
    run.sensitivity = sensitivity
    return run
  }()
}
