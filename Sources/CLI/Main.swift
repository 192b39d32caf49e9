import ArgumentParser
import Foundation
import Land

/// Where the program starts: reads the arguments, does the job, ends with the exit code of the
/// contract.
@main
enum Main {
  static func main() {
    Crash.endsWithInternalFault()
    Memory.keepFreed()
    StandardStream.prepare()
    Interruption.shared.watch()
    Task.detached { exit(await status().rawValue) }
    // The main thread only waits: an asynchronous `main` would open it to signals again.
    DispatchSemaphore(value: 0).wait()
  }

  /// Runs the command that the arguments name and says how it ended.
  private static func status() async -> ExitStatus {
    do {
      var command = try Veedel.parseAsRoot()
      guard let job = command as? any Job else {
        try command.run()
        return .done
      }
      return await status(of: job)
    } catch {
      return tell(parsing: error)
    }
  }

  private static func status(of job: any Job) async -> ExitStatus {
    do throws(Failure) {
      return try await job.perform()
    } catch {
      error.tell(in: job.speech, asJSON: job.answersInJSON)
      return error.status
    }
  }

  private static func answer(_ text: String) -> ExitStatus {
    do throws(Failure) {
      try StandardStream.answer(text)
      return .done
    } catch {
      error.tell(in: .ofLocale, asJSON: false)
      return error.status
    }
  }

  /// What the argument parser has to say: help and version on standard output, faults of usage on
  /// standard error.
  private static func tell(parsing error: any Error) -> ExitStatus {
    let text = Veedel.fullMessage(for: error)
    guard Veedel.exitCode(for: error) != .success else {
      return answer(text + "\n")
    }
    StandardStream.error.tell(text + "\n")
    if CommandLine.arguments.contains("--json") {
      let message = Phrase(verbatim: Veedel.message(for: error))
      let place = Place(file: "veedel")
      let finding = Finding(
        check: "usage", severity: .error, place: place, message: message,
        mend: Messages.mendUsage)
      StandardStream.output.tell(ErrorAnswer([finding], in: .english).json)
    }
    return .usage
  }
}
