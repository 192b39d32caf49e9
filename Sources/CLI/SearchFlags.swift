import ArgumentParser
import Foundation
import Land
import Project

/// The flags of every command that searches; what they leave open, the project file says.
struct SearchFlags: ParsableArguments {
  @Option(help: Help.seed)
  var seed: UInt64?

  @Option(help: Help.timeLimit)
  var timeLimit: Double?

  @Option(help: Help.steps)
  var steps: UInt64?

  @Option(help: Help.threads)
  var threads: Int?

  func validate() throws {
    if let timeLimit, !(timeLimit >= 0 && timeLimit <= 1e9) {
      throw Help.notInRange("--time-limit", "must be 0 or more.", "muss 0 oder mehr sein.")
    }
    if let threads, !(0...1024).contains(threads) {
      throw Help.notInRange("--threads", "must be 0 to 1024.", "muss 0 bis 1024 sein.")
    }
  }

  /// The project's settings with what the flags say instead.
  func settings(of city: City, project: String) throws(Failure) -> ProposeSettings {
    var settings = city.propose
    settings.seed = seed ?? settings.seed
    settings.timeLimitSeconds = timeLimit ?? settings.timeLimitSeconds
    settings.steps = steps ?? settings.steps
    settings.threads = threads ?? settings.threads
    if settings.threads == 0 { settings.threads = ProcessInfo.processInfo.activeProcessorCount }
    guard settings.steps > 0 || settings.timeLimitSeconds > 0 else {
      let isFlag = steps != nil || timeLimit != nil
      throw Failure(
        isFlag ? .usage : .badData,
        Finding(
          check: "endless", severity: .error,
          place: isFlag
            ? Place(file: "--steps, --time-limit")
            : Place(file: project, column: "propose.time_limit"),
          message: Messages.neverEnds, mend: Messages.mendNeverEnds))
    }
    return settings
  }
}
