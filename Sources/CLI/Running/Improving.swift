import Delimitation
import Foundation
import Geometry
import Land
import Project
import Reporting

/// An improvement from start to end: what was found, checked by the independent evaluator.
struct Improving: SearchResult {
  /// What the search found.
  let improvement: Improvement
  /// The plans with their reports, and the moves.
  let report: ImprovementReport
  private let run: RunFacts
  private let planFile: String

  /// Searches, evaluates and reports. Throws if there is no valid plan, or if a plan of the search
  /// breaks a rule, which is our fault.
  init(
    city: City, plan given: GivenPlan, planFile: String, furtherThousands: Int,
    settings: ProposeSettings, language: Language, stopwatch: Stopwatch
  ) async throws(Failure) {
    var stopwatch = stopwatch
    let plan = given.plan
    let problem = city.problem
    let found = await SearchControl.watched(settings: settings, language: language) { control in
      await improve(
        plan.plan, in: problem, furtherThousands: furtherThousands,
        settings: SearchSettings(
          options: settings.options, seed: settings.seed, steps: settings.steps,
          threads: settings.threads), control: control)
    }
    stopwatch.lap("search")
    guard !found.curve.isEmpty else {
      throw Failure.noPlan(
        city.file, why: found.explanations, isProved: found.isProvedImpossible,
        stopped: found.stopped)
    }
    let report = ImprovementReport(
      found, of: plan, problem: problem, map: city.map,
      provenance: Provenance(of: city, seed: settings.seed))
    for step in report.steps {
      guard let broken = step.report.evaluation.rules.first(where: { !$0.isKept }) else { continue }
      throw Failure(
        .internalFault,
        Messages.brokenPlan(
          city.file, option: planFile, rule: broken.rule, reason: broken.reason))
    }
    stopwatch.lap("reports")
    improvement = found
    self.report = report
    self.planFile = planFile
    var run = RunFacts(
      project: URL(fileURLWithPath: city.file).lastPathComponent, steps: found.steps,
      threads: settings.threads, stopped: found.stopped, times: stopwatch.times, explanations: [])
    run.planFiles = given.files.map { ($0.file, $0.sha256) }
    self.run = run
  }

  /// Every file of the result.
  func files(language: Language) throws(Failure) -> [OutputFile] {
    try reading { () throws(InputError) in
      try improvementFiles(report, run: run, planFile: planFile, language: language)
    }
  }

  /// Every plan of which figures are told.
  var plans: [Plan] { [report.given.plan.plan] + report.steps.map(\.report.plan.plan) }

  /// What people should know besides the result.
  var remarks: [Phrase] { improvement.stopped == .interrupt ? [Messages.interrupted] : [] }

  /// The answer on standard output.
  func answer(folder: String, language: Language, inJSON: Bool) -> String {
    inJSON
      ? ImprovementAnswer(improvement, report, folder: folder, in: language).json
      : ImprovementText(report, folder: folder, language: language).text
  }
}
