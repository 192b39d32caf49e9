import ArgumentParser
import Delimitation
import Land
import Project
import Reporting

/// `veedel improve`: the smallest change that makes a plan valid, and what more change would reach.
struct Improve: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.improveAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.outputFolder)
  var output: String

  @Flag(help: Help.replace)
  var replace = false

  @Option(help: Help.further)
  var further = 20

  @OptionGroup var search: SearchFlags

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func validate() throws {
    if !(0...100).contains(further) {
      throw Help.notInRange("--further", "must be 0 to 100.", "muss 0 bis 100 sein.")
    }
  }

  func perform() async throws(Failure) -> ExitStatus {
    let farewell = Messages.interruptedEarly(project).line(in: speech) + "\n"
    Interruption.shared.enter(.beforeSearch, farewell: farewell)
    var stopwatch = Stopwatch()
    try OutputFolder.check(output, mayReplace: replace)
    let city = try Inputs.city(project, language: speech)
    let given = try reading { () throws(InputError) in try city.plan(at: plan) }
    let settings = try search.settings(of: city, project: project)
    let language = spoken.language ?? city.language ?? .ofLocale
    Warnings.tell(city.findings, project: project, in: language)
    let folder = try OutputFolder(output, mayReplace: replace)
    stopwatch.lap("reading")
    let improving: Improving
    let files: [OutputFile]
    do throws(Failure) {
      improving = try await Improving(
        city: city, plan: given, planFile: plan, furtherThousands: further, settings: settings,
        language: language, stopwatch: stopwatch)
      files = try improving.files(language: language)
    } catch {
      folder.discard()
      throw error
    }
    try folder.publish(files)
    if improving.improvement.stopped == .interrupt {
      StandardStream.error.tell(Messages.interrupted[language] + "\n")
    }
    try StandardStream.answer(
      json
        ? ImprovementAnswer(improving.improvement, improving.report, folder: output, in: language)
          .json
        : ImprovementText(improving.report, folder: output, language: language).text)
    return .done
  }
}
