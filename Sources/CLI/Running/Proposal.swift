import Delimitation
import Foundation
import Geometry
import Land
import Project
import Reporting

/// A search from start to end: what it found, checked by the independent evaluator.
struct Proposal: SearchResult {
  /// What the search found.
  let outcome: Outcome
  /// The status quo where there is one, then the options, each with its report.
  let compared: [ComparedOption]
  private let run: RunFacts

  /// Searches, evaluates and reports. Throws if there is no plan, or if a plan of the search breaks
  /// a rule, which is our fault.
  init(
    city: City, settings: ProposeSettings, heldAgainst: HeldAgainst?, language: Language,
    stopwatch: Stopwatch
  ) async throws(Failure) {
    var stopwatch = stopwatch
    let outcome = await Proposal.search(city.problem, settings: settings, language: language)
    stopwatch.lap("search")
    guard !outcome.options.isEmpty else {
      throw Failure.noPlan(
        city.file, why: outcome.explanations, isProved: outcome.isProvedImpossible,
        stopped: outcome.stopped)
    }
    let provenance = Provenance(of: city, seed: settings.seed)
    self.outcome = outcome
    compared = try await Proposal.compared(
      outcome, city: city, provenance: provenance, threads: settings.threads)
    stopwatch.lap("reports")
    let sensitivity = await SensitivityStudy(
      of: compared.map(\.report.plan.plan), in: city.problem, variation: city.variation,
      seed: settings.seed
    ).sensitivity(threads: settings.threads)
    stopwatch.lap("sensitivity")
    var run = RunFacts(
      project: URL(fileURLWithPath: city.file).lastPathComponent, steps: outcome.steps,
      threads: settings.threads,
      stopped: outcome.stopped, times: stopwatch.times, explanations: outcome.explanations)
    run.sensitivity = sensitivity
    run.consensus = outcome.consensus
    run.heldAgainst = heldAgainst
    self.run = run
  }

  /// The options without the status quo, each with what the search says of it.
  var options: [(compared: ComparedOption, option: PlanOption)] {
    compared.compactMap { compared in compared.option.map { (compared, $0) } }
  }

  /// Every plan of which figures are told.
  var plans: [Plan] { compared.map(\.report.plan.plan) }

  /// What people should know besides the result.
  var remarks: [Phrase] {
    (outcome.stopped == .interrupt ? [Messages.interrupted] : []) + outcome.explanations
  }

  /// Every file of the result.
  func files(language: Language) async throws(Failure) -> [OutputFile] {
    let (compared, run) = (compared, run)
    let work = await Parallel.map(compared.count + 1, threads: run.threads) { position in
      Result<[OutputFile], InputError> { () throws(InputError) in
        position == 0
          ? try comparisonFiles(compared, run: run, language: language)
          : try optionFiles(compared[position - 1], language: language)
      }
    }
    return try reading { () throws(InputError) in
      var files: [OutputFile] = []
      for part in work { files += try part.get() }
      return files
    }
  }

  /// The answer on standard output.
  func answer(folder: String, language: Language, inJSON: Bool) -> String {
    inJSON
      ? ProposalAnswer(self, folder: folder, in: language).json
      : ProposalText(self, folder: folder, language: language).text
  }

  private static func search(_ problem: Problem, settings: ProposeSettings, language: Language)
    async -> Outcome
  {
    await SearchControl.watched(settings: settings, language: language) { control in
      await propose(
        problem,
        settings: SearchSettings(
          options: settings.options, seed: settings.seed, steps: settings.steps,
          threads: settings.threads), control: control)
    }
  }

  private static func compared(
    _ outcome: Outcome, city: City, provenance: Provenance, threads: Int
  ) async throws(Failure) -> [ComparedOption] {
    let statusQuo = city.statusQuo.map { [$0] } ?? []
    let options = outcome.options
    let compared = await Parallel.map(statusQuo.count + options.count, threads: threads) { index in
      let position = index - statusQuo.count
      let option = position < 0 ? nil : options[position]
      let plan =
        option.map { label($0.plan, in: city.problem, statusQuo: city.statusQuo) } ?? statusQuo[0]
      return ComparedOption(
        folder: option == nil ? "status-quo" : "option-\(position + 1)",
        report: Report(
          plan: plan, problem: city.problem, map: city.map, provenance: provenance),
        option: option)
    }
    for option in compared where option.option != nil {
      guard let broken = option.report.evaluation.rules.first(where: { !$0.isKept }) else {
        continue
      }
      throw Failure(
        .internalFault,
        Messages.brokenPlan(
          city.file, option: option.folder, rule: broken.rule, reason: broken.reason))
    }
    return compared
  }
}
