import ArgumentParser
import Land

/// `veedel verify`: computes every figure of a result again from its inputs and says what differs.
struct Verify: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.verifyAbstract)
  }

  @Argument(help: Help.verifiedResult)
  var result: String

  @Option(help: Help.verifiedProject)
  var project: String?

  @Option(help: Help.verifiedEnsemble)
  var ensemble: String?

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() async throws(Failure) -> ExitStatus {
    let verification = try await Verification(
      result: result, project: project, ensemble: ensemble, speech: speech)
    if verification.version != programVersion {
      StandardStream.error.tell(
        Messages.otherVersion(verification.version, this: programVersion)[speech] + "\n")
    }
    try StandardStream.answer(
      json
        ? VerificationAnswer(verification, result: result, in: speech).json
        : VerificationText(verification, result: result, language: speech).text)
    return verification.differences.isEmpty ? .done : .answerIsNo
  }
}
