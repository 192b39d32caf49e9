import ArgumentParser
import Land
import Project
import Streets

/// `veedel streets check`: what became of every row and segment, and where the sources disagree.
struct StreetsCheck: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Help.streetsCheckAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() throws(Failure) -> ExitStatus {
    let city = try Inputs.city(project, language: speech)
    let index = try reading { () throws(InputError) in try city.streetIndex() }
    if json {
      try StandardStream.answer(StreetsCheckAnswer(index, language: speech).json)
      return .done
    }
    let told = index.findings + index.conflicts
    let lines = told.map { finding in
      Messages.severity(finding.severity)[speech] + ": " + finding.line(in: speech)
    }
    let all = [Messages.streetTotals(index)[speech]] + lines
    try StandardStream.answer(all.map { $0 + "\n" }.joined())
    return .done
  }
}
