import ArgumentParser
import Delimitation
import Foundation
import Land
import Project

/// `veedel sample`: a neutral ensemble of valid plans, in shards that run anywhere; and their merging.
struct Sample: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.sampleAbstract)
  }

  /// Independent chains of one shard.
  static let chains = 4

  @Argument(help: Help.project)
  var project: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.ensemble)
  var output: String?

  @Option(help: Help.samplePlans)
  var plans = 1000

  @Option(help: Help.shard)
  var shard: Shard?

  @Option(parsing: .upToNextOption, help: Help.merge)
  var merge: [String] = []

  @Option(help: Help.seed)
  var seed: UInt64?

  @Option(help: Help.sampleSteps)
  var steps: Int?

  @Option(help: Help.threads)
  var threads: Int?

  @OptionGroup var audience: EditionFlag

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func validate() throws {
    if !(1...10_000_000).contains(plans) {
      throw Help.notInRange("--plans", "must be 1 or more.", "muss 1 oder mehr sein.")
    }
    if let steps, !(1...1_000_000_000).contains(steps) {
      throw Help.notInRange("--steps", "must be 1 or more.", "muss 1 oder mehr sein.")
    }
    if let threads, !(0...1024).contains(threads) {
      throw Help.notInRange("--threads", "must be 0 to 1024.", "muss 0 bis 1024 sein.")
    }
    if merge.isEmpty, output == nil { throw Help.outputOrMerge }
    if !merge.isEmpty, shard != nil { throw Help.shardOrMerge }
  }

  func perform() async throws(Failure) -> ExitStatus {
    guard merge.isEmpty else { return try mergeShards() }
    guard let output else { preconditionFailure("arguments were checked") }
    Interruption.shared.awaitSearch(of: project, speech: speech)
    try SingleFile.checkWritable(output)
    let city = try Inputs.city(project, edition: audience.edition, language: speech)
    try Inputs.protect(city.named, of: project, and: [], from: output)
    let language = spoken.language ?? city.language ?? .ofLocale
    Warnings.tell(city.findings, project: project, in: language)
    let settings = settings(of: city)
    let ensemble = try await draw(city, settings: settings, language: language)
    let file = EnsembleFile(
      ensemble, settings: settings, shard: shard ?? Shard(number: 1, of: 1), city: city)
    try SingleFile.write(file.bytes, to: output)
    if ensemble.stopped == .interrupt {
      StandardStream.error.tell(Messages.ensembleInterrupted[language] + "\n")
    }
    try tell(EnsembleSummary([file]), file: output, in: language)
    return .done
  }

  private func settings(of city: City) -> SampleSettings {
    let wished = threads ?? city.propose.threads
    let first = ((shard?.number ?? 1) - 1) * Sample.chains
    let usual = SampleSettings.usualStepsPerPlan(city.problem)
    return SampleSettings(
      chains: Sample.chains, plansPerChain: (plans + Sample.chains - 1) / Sample.chains,
      stepsPerPlan: steps ?? usual, seed: seed ?? city.propose.seed, firstChain: first,
      threads: wished == 0 ? ProcessInfo.processInfo.activeProcessorCount : wished)
  }

  private func draw(_ city: City, settings: SampleSettings, language: Language)
    async throws(Failure) -> Ensemble
  {
    let clock = SearchClock(limitSeconds: 0)
    let each = settings.plansPerChain * settings.stepsPerPlan
    let line = ProgressLine(
      clock: clock, stepBudget: UInt64(settings.chains * each), language: language)
    let interruption = Interruption.shared
    interruption.enter(.searching)
    line.start()
    defer { line.end() }
    let ensemble = await sample(
      city.problem, settings: settings,
      control: SearchControl(
        stopReason: { clock.stopReason(interrupted: interruption.isRequested) },
        elapsedShare: { 0 },
        progress: { steps, _ in line.heard(steps: steps, bestCoverage: nil) }))
    guard ensemble.chains.contains(where: { !$0.plans.isEmpty }) else {
      throw Failure.noPlan(
        city.file, why: ensemble.explanations, isProved: ensemble.isProvedImpossible,
        stopped: ensemble.stopped)
    }
    return ensemble
  }

  private func mergeShards() throws(Failure) -> ExitStatus {
    let city = try Inputs.city(project, edition: audience.edition, language: speech)
    let language = spoken.language ?? city.language ?? .ofLocale
    var files: [EnsembleFile] = []
    for name in merge { files += try EnsembleReading(name).shards }
    files = try EnsembleFile.belonging(together: files, to: city)
    if let output {
      try Inputs.protect(city.named, of: project, and: merge, from: output)
      try SingleFile.write(files.flatMap(\.bytes), to: output)
    }
    try tell(EnsembleSummary(files), file: output, in: language)
    return .done
  }

  private func tell(_ summary: EnsembleSummary, file: String?, in language: Language)
    throws(Failure)
  {
    try StandardStream.answer(
      json
        ? SampleAnswer(summary, out: file).json
        : SampleText(summary, file: file, language: language).text)
  }
}

/// Which part of an ensemble is drawn: `3/8`.
struct Shard: ExpressibleByArgument, Hashable {
  /// From 1.
  let number: Int
  /// How many there are.
  let of: Int

  init(number: Int, of: Int) {
    self.number = number
    self.of = of
  }

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let of = Int(parts[1]),
      (1...1_000_000).contains(of), (1...of).contains(number)
    else { return nil }
    self.init(number: number, of: of)
  }
}
