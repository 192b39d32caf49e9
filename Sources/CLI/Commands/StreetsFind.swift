import ArgumentParser
import Land
import Streets

/// `veedel streets find`: the area of an address.
struct StreetsFind: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find", abstract: Help.streetsFindAbstract,
      usage: """
        veedel streets find <project> <plan> <address> [--on <day>] [--json] [--no-cache]
        veedel streets find <project> <address> --on <day> [--json] [--no-cache]
        """, discussion: Help.streetsCache)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.planUnlessDay)
  var plan: String

  @Argument(help: Help.address)
  var address: String?

  @OptionGroup var day: DayFlag

  @OptionGroup var flags: CacheFlag

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() throws(Failure) -> ExitStatus {
    // Without a plan, what stands in its place is the address.
    let asked = address ?? plan
    let inputs = try StreetInputs(
      project, plan: address == nil ? nil : plan, on: day.on, flags: flags, speech: speech)
    let answer = inputs.lookup.answer(asked)
    let text =
      json
      ? FindAnswer(answer, query: asked, inputs).json
      : FindText(answer, query: asked, inputs, language: speech).text
    try StandardStream.answer(text)
    return answer.status == .found || answer.status == .outside ? .done : .answerIsNo
  }
}
