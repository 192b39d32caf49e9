import Delimitation
import Foundation
import Geometry
import Land
import Project
import Reporting

/// A comparison of given plans from start to end. Plans that break rules are compared as they are.
struct Comparing {
  /// The status quo where there is one, then the plans in the order given, each with its report.
  let compared: [ComparedOption]
  private let run: RunFacts
  private let seed: UInt64

  /// Evaluates all plans, and looks how far what is said of them depends on choices. `seed` draws these
  /// choices; `version` is told as the one that made the result.
  init(
    city: City, plans: [PlanArgument.Given], seed: UInt64, version: String, stopwatch: Stopwatch
  ) async {
    var stopwatch = stopwatch
    let compared = Comparing.compared(city: city, plans: plans, version: version)
    stopwatch.lap("reports")
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let sensitivity = await SensitivityStudy(
      of: compared.map(\.report.plan.plan), in: city.problem, variation: city.variation, seed: seed
    ).sensitivity(threads: threads)
    stopwatch.lap("sensitivity")
    var run = RunFacts(
      project: URL(fileURLWithPath: city.file).lastPathComponent, steps: 0, threads: threads,
      stopped: nil, times: stopwatch.times, explanations: [])
    run.sensitivity = sensitivity
    self.compared = compared
    self.run = run
    self.seed = seed
  }

  /// Every file of the result.
  func files(withPaper: Bool, language: Language) throws(Failure) -> [OutputFile] {
    try reading { () throws(InputError) in
      try givenComparisonFiles(
        compared, run: run, seed: seed, withPaper: withPaper, language: language)
    }
  }

  private static func compared(city: City, plans: [PlanArgument.Given], version: String)
    -> [ComparedOption]
  {
    func report(_ plan: LabelledPlan, findings: [Finding]) -> Report {
      Report(
        plan: plan, problem: city.problem, map: city.map,
        provenance: Provenance(of: city, seed: nil, version: version, findings: findings))
    }
    var compared: [ComparedOption] = []
    if let statusQuo = city.statusQuo {
      compared.append(
        ComparedOption(
          folder: "status-quo", report: report(statusQuo, findings: []), option: nil))
    }
    for (position, given) in plans.enumerated() {
      compared.append(
        ComparedOption(
          folder: "plan-\(position + 1)",
          report: report(given.plan.plan, findings: given.plan.findings), option: nil,
          source: given.source))
    }
    return compared
  }
}
