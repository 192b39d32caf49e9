import ArgumentParser
import Delimitation
import Land
import Project
import Reporting

/// The flags of every command that searches and writes a folder, and what such commands do alike: they
/// read a project, let something be found, write its files whole or not at all, and tell of it.
struct ResultFlags: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: Help.outputFolder)
  var output: String

  @Flag(help: Help.replace)
  var replace = false

  @OptionGroup var search: SearchFlags

  @OptionGroup var audience: EditionFlags

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions
}

/// What a search found, ready to be written and told.
protocol SearchResult {
  /// What people should know besides the answer.
  var remarks: [Phrase] { get }
  /// Every file of the folder.
  func files(language: Language) async throws(Failure) -> [OutputFile]
  /// Every plan of which figures are told.
  var plans: [Plan] { get }
  /// The answer on standard output.
  func answer(folder: String, language: Language, inJSON: Bool) -> String
}

extension ResultFlags {
  /// What is known when the project has been read.
  struct Start {
    let city: City
    var settings: ProposeSettings
    let language: Language
    let stopwatch: Stopwatch
  }

  /// Reads the project and tells its warnings.
  func start(_ project: String) throws(Failure) -> Start {
    let speech = spoken.language(project: project)
    Interruption.shared.awaitSearch(of: project, speech: speech)
    let stopwatch = Stopwatch()
    try OutputFolder.check(output, mayReplace: replace)
    let city = try Inputs.cityWithStreets(project, edition: audience.edition, language: speech)
    try audience.check(city, project: project)
    let settings = try search.settings(of: city, project: project)
    let language = spoken.language ?? city.language ?? .ofLocale
    Warnings.tell(city.findings, project: project, in: language)
    return Start(city: city, settings: settings, language: language, stopwatch: stopwatch)
  }

  /// Lets something be found, writes it and tells of it; nothing is left of a folder without a result.
  func publish<Result: SearchResult>(
    _ start: Start, _ find: (Stopwatch) async throws(Failure) -> Result
  ) async throws(Failure) {
    let folder = try OutputFolder(output, mayReplace: replace)
    var stopwatch = start.stopwatch
    stopwatch.lap("reading")
    let result: Result
    let files: [OutputFile]
    do throws(Failure) {
      result = try await find(stopwatch)
      files = try await result.files(language: start.language)
    } catch {
      folder.discard()
      throw error
    }
    try folder.publish(files)
    try audience.remember(result.plans, of: start.city)
    StandardStream.error.tell(result.remarks.map { $0[start.language] + "\n" }.joined())
    try StandardStream.answer(
      result.answer(folder: output, language: start.language, inJSON: json))
  }
}
