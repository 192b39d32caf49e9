import ArgumentParser
import Land
import Streets

/// `veedel streets find`: the area of an address.
struct StreetsFind: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "find", abstract: Help.streetsFindAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Argument(help: Help.address)
  var address: String

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() throws(Failure) -> ExitStatus {
    let inputs = try StreetInputs(project, plan: plan, speech: speech)
    let answer = inputs.lookup.answer(address)
    let text =
      json
      ? FindAnswer(answer, query: address, inputs).json
      : FindText(answer, query: address, inputs, language: speech).text
    try StandardStream.answer(text)
    return answer.status == .found || answer.status == .outside ? .done : .answerIsNo
  }
}
