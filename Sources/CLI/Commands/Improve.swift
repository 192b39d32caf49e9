import ArgumentParser
import Land
import Project

/// `veedel improve`: the smallest change that makes a plan valid, and what more change would reach.
struct Improve: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.improveAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Option(help: Help.further)
  var further = 20

  @OptionGroup var result: ResultFlags

  var speech: Language { result.spoken.language(project: project) }
  var answersInJSON: Bool { result.json }

  func validate() throws {
    if !(0...100).contains(further) {
      throw Help.notInRange("--further", "must be 0 to 100.", "muss 0 bis 100 sein.")
    }
  }

  func perform() async throws(Failure) -> ExitStatus {
    let start = try result.start(project)
    let given = try PlanArgument.read(path: plan, of: start.city)
    try await result.publish(start) { stopwatch async throws(Failure) in
      try await Improving(
        city: start.city, plan: given, planFile: plan, furtherThousands: further,
        settings: start.settings, language: start.language, stopwatch: stopwatch)
    }
    return .done
  }
}
