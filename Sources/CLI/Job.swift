import ArgumentParser
import Land

/// A command that does something, in the language of the user, and ends with an exit code.
protocol Job: ParsableCommand {
  /// The language of its messages, as far as it is known before its inputs are read.
  var speech: Language { get }
  /// Whether a program reads the answer.
  var answersInJSON: Bool { get }
  /// Does the job. Throws what makes it impossible.
  func perform() async throws(Failure) -> ExitStatus
}

extension Job {
  /// Never called: the program calls `perform()`.
  mutating func run() throws {}
}
