import Delimitation
import Foundation
import Geometry
import Land
import Project
import Reporting
import Streets

/// A comparison of given plans from start to end. Plans that break rules are compared as they are.
struct Comparing {
  /// The status quo where there is one, then the plans in the order given, each with its report.
  let compared: [ComparedOption]
  /// For each plan's folder the streets that change against the areas in force; empty where the project
  /// names no streets, or none that can be read.
  let streets: [(folder: String, difference: StreetDifference)]
  /// Why the streets could not be read.
  let streetFaults: [Finding]
  private let title: String
  private let run: RunFacts
  private let seed: UInt64

  /// Evaluates all plans, and looks how far what is said of them depends on choices. `seed` draws these
  /// choices; `version` is told as the one that made the result.
  init(
    city: City, plans: [PlanArgument.Given], seed: UInt64, version: String, stopwatch: Stopwatch
  ) async {
    var stopwatch = stopwatch
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let compared = await Comparing.compared(
      city: city, plans: plans, version: version, threads: threads)
    stopwatch.lap("reports")
    (streets, streetFaults) = Comparing.streets(city: city, plans: plans)
    title = city.title
    stopwatch.lap("streets")
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
    let files = try reading { () throws(InputError) in
      try givenComparisonFiles(
        compared, run: run, seed: seed, withPaper: withPaper, language: language)
    }
    return files
      + streets.flatMap { folder, difference in
        let heading = Messages.streetsThatChange(title, folder)[language]
        return [
          OutputFile(
            path: folder + "/" + ResultFiles.streets[0], bytes: Array(difference.csv.utf8)),
          OutputFile(
            path: folder + "/" + ResultFiles.streets[1],
            bytes: Array(difference.page(title: heading, language: language).utf8)),
        ]
      }
  }

  /// What changes for addresses, plan by plan.
  private static func streets(city: City, plans: [PlanArgument.Given])
    -> ([(folder: String, difference: StreetDifference)], [Finding])
  {
    guard city.namesStreets, let statusQuo = city.statusQuo else { return ([], []) }
    do throws(InputError) {
      let index = try city.streetIndex()
      let inForce = StreetLookup(index, plan: statusQuo.inOrderOfIDs)
      let differences = plans.enumerated().map { position, given in
        let lookup = StreetLookup(index, plan: given.plan.plan.inOrderOfIDs)
        return (
          folder: "plan-\(position + 1)", difference: StreetDifference(from: inForce, to: lookup)
        )
      }
      return (differences, [])
    } catch {
      return ([], error.findings)
    }
  }

  private static func compared(
    city: City, plans: [PlanArgument.Given], version: String, threads: Int
  ) async -> [ComparedOption] {
    let first = city.statusQuo == nil ? 0 : 1
    return await Parallel.map(first + plans.count, threads: threads) { index in
      let given = index < first ? nil : plans[index - first]
      guard let plan = given?.plan.plan ?? city.statusQuo else {
        preconditionFailure("neither a plan nor areas in force")
      }
      let report = Report(
        plan: plan, problem: city.problem, map: city.map,
        provenance: Provenance(
          of: city, seed: nil, version: version, findings: given?.plan.findings ?? []))
      return ComparedOption(
        folder: given == nil ? "status-quo" : "plan-\(index - first + 1)", report: report,
        option: nil, source: given?.source)
    }
  }
}
