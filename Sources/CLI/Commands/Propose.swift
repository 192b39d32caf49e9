import ArgumentParser
import Land
import Project

/// `veedel propose`: different good options, each with maps, tables and a report.
struct Propose: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.proposeAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Option(help: Help.options)
  var options: Int?

  @OptionGroup var result: ResultFlags

  @OptionGroup var ensemble: EnsembleFlag

  var speech: Language { result.spoken.language(project: project) }
  var answersInJSON: Bool { result.json }

  func validate() throws {
    if let options, !(1...5).contains(options) {
      throw Help.notInRange("--options", "must be 1 to 5.", "muss 1 bis 5 sein.")
    }
  }

  func perform() async throws(Failure) -> ExitStatus {
    var start = try result.start(project)
    start.settings.options = options ?? start.settings.options
    let ready = start
    let held = try ensemble.heldAgainst(of: ready.city)
    try await result.publish(ready) { stopwatch async throws(Failure) in
      try await Proposal(
        city: ready.city, settings: ready.settings, heldAgainst: held, language: ready.language,
        stopwatch: stopwatch)
    }
    return .done
  }
}
