import Delimitation
import Foundation
import Land
import Project
import Reporting
import Tables

/// Makes the files of a result again from its inputs and the plans that lie in it.
struct Recomputing {
  let record: RunRecord
  let result: String
  let city: City
  /// The file of neutral plans that the result was held against.
  let ensemble: String?
  let language: Language

  /// Every file as it should be, but for what only a search can tell.
  func files() async throws(Failure) -> [OutputFile] {
    switch record.command {
    case "compare": try await comparison()
    case "improve": try improvement()
    default: try await proposal()
    }
  }

  private func path(_ name: String) -> String {
    (result as NSString).appendingPathComponent(name)
  }

  /// The rows of a table of the result; none of one that is spoilt, which its comparison tells.
  private func rows(_ name: String) -> [[String]] {
    (try? Table(path: path(name), named: name))?.rows ?? []
  }

  private func plan(_ folder: String) throws(Failure) -> LabelledPlan {
    try reading { () throws(InputError) in try city.plan(at: path(folder)) }
  }

  /// A plan that was given, as it was named then: by its folder or by its file.
  private func given(_ file: RunRecord.File, named name: String) throws(Failure) -> GivenPlan {
    let parts = file.file as NSString
    let isFolder =
      parts.lastPathComponent == "plan.csv" && (name as NSString).lastPathComponent != "plan.csv"
    return try reading { () throws(InputError) in
      try city.givenPlan(isFolder ? parts.deletingLastPathComponent : file.file, named: name)
    }
  }

  private var project: String { URL(fileURLWithPath: city.file).lastPathComponent }

  private var threads: Int { ProcessInfo.processInfo.activeProcessorCount }

  private func provenance(seed: UInt64?) -> Provenance {
    Provenance(of: city, seed: seed, version: record.version)
  }

  private func facts() -> RunFacts {
    RunFacts(
      project: project, steps: record.steps ?? 0, threads: record.threads ?? 1,
      stopped: record.stopped.flatMap { StopReason(rawValue: $0) }, times: [], explanations: [])
  }

  private func comparison() async throws(Failure) -> [OutputFile] {
    var plans: [PlanArgument.Given] = []
    for option in record.options {
      guard let files = option.files, let first = files.first else {
        throw Failure(.badData, Messages.unreadableRun(path("run.json")))
      }
      let name = option.plan ?? first.file
      let plan = try given(first, named: name)
      let source = PlanSource(
        title: option.title ?? name, path: name, files: plan.files.map { ($0.file, $0.sha256) })
      plans.append(PlanArgument.Given(source: source, plan: plan))
    }
    let comparing = await Comparing(
      city: city, plans: plans, seed: record.seed ?? 0, version: record.version,
      stopwatch: Stopwatch())
    return try comparing.files(
      withPaper: Disk.kind(path("paper.html")) == .file, language: language)
  }

  private func proposal() async throws(Failure) -> [OutputFile] {
    let compared = try proposed()
    var run = facts()
    run.sensitivity = await SensitivityStudy(
      of: compared.map(\.report.plan.plan), in: city.problem, variation: city.variation,
      seed: record.seed ?? 0
    ).sensitivity(threads: threads)
    run.consensus = consensus()
    run.heldAgainst = try ensemble.map { file throws(Failure) in
      try HeldAgainst(
        reading: file, named: record.ensemble?.file, of: city, version: record.version)
    }
    let facts = run
    return try reading { () throws(InputError) in
      var files = try comparisonFiles(compared, run: facts, language: language)
      for option in compared { files += try optionFiles(option, language: language) }
      return files
    }
  }

  private func proposed() throws(Failure) -> [ComparedOption] {
    func report(_ plan: LabelledPlan) -> Report {
      Report(
        plan: plan, problem: city.problem, map: city.map, provenance: provenance(seed: record.seed))
    }
    var compared: [ComparedOption] = []
    if let statusQuo = city.statusQuo {
      compared.append(
        ComparedOption(folder: "status-quo", report: report(statusQuo), option: nil))
    }
    for (position, told) in record.options.enumerated() {
      let folder = "option-\(position + 1)"
      let own = report(try plan(folder))
      compared.append(
        ComparedOption(folder: folder, report: own, option: option(told, own)))
    }
    return compared
  }

  /// What the search told of an option, with its value as it is.
  private func option(_ told: RunRecord.Option, _ report: Report) -> PlanOption {
    let profile = told.profile.flatMap { Profile(rawValue: $0) } ?? .coverage
    let objective = profile.objective(in: city.problem) ?? "coverage"
    return PlanOption(
      profile: profile,
      plan: report.plan.plan, objective: objective,
      value: report.evaluation.value(objective) ?? 0, best: told.best ?? 0,
      bound: told.bound ?? 0, isProved: told.proved ?? false)
  }

  /// The consensus as consensus.csv tells it; the plans behind it are not kept.
  private func consensus() -> Consensus? {
    guard let counts = record.consensus else { return nil }
    var shares: [String: Double] = [:]
    for row in rows("consensus.csv") where row.count > 1 { shares[row[0]] = Double(row[1]) }
    let inside = city.problem.territory.blocks.ids.map { id -> Int32 in
      let plans = (shares[id] ?? 0) * Double(counts.goodPlans)
      return Int32(max(0, min(Double(counts.goodPlans), plans.rounded())))
    }
    return Consensus(
      plansMet: counts.plansMet, plansCompared: counts.plansCompared, goodPlans: counts.goodPlans,
      plansInside: inside)
  }

  private func improvement() throws(Failure) -> [OutputFile] {
    guard let file = record.planFiles?.first, let option = record.options.first else {
      throw Failure(.badData, Messages.unreadableRun(path("run.json")))
    }
    let start = try given(file, named: record.plan ?? file.file)
    var run = facts()
    run.planFiles = start.files.map { ($0.file, $0.sha256) }
    let facts = run
    let improvement = Improvement(
      curve: try curve(from: start.plan.plan), leastChange: Int64((option.bound ?? 0).rounded()),
      givenIsValid: evaluate(start.plan.plan, in: city.problem).isValid, explanations: [],
      isProvedImpossible: false, stopped: facts.stopped ?? .steps, steps: facts.steps)
    let report = ImprovementReport(
      improvement, of: start.plan, problem: city.problem, map: city.map,
      provenance: provenance(seed: record.seed))
    return try reading { () throws(InputError) in
      try improvementFiles(
        report, run: facts, planFile: record.plan ?? file.file, language: language)
    }
  }

  /// The plans of the curve with their figures; the limits that they were searched under are as told.
  private func curve(from given: Plan) throws(Failure) -> [ImprovedPlan] {
    let limits = rows("curve.csv").map { $0.count > 1 ? Int($0[1]) ?? 0 : 0 }
    var curve: [ImprovedPlan] = []
    for (position, limit) in (limits.isEmpty ? [0] : limits).enumerated() {
      let read = try plan(position == 0 ? "." : "step-\(position)")
      let plan = read.plan.canonical
      let change = PlanComparison(
        from: given, to: plan, population: city.problem.territory.blocks.population)
      let deprived = evaluate(plan, in: city.problem).areas.reduce(0) { $0 + $1.deprivedPopulation }
      curve.append(
        ImprovedPlan(
          plan: plan, peopleChanged: change.peopleChanged, deprivedInside: deprived,
          furtherThousands: limit))
    }
    return curve
  }
}
