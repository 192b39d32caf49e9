import ArgumentParser
import Delimitation
import Foundation
import Land
import Project
import Reporting

/// `veedel propose`: different good options, each with maps, tables and a report.
struct Propose: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.proposeAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.outputFolder)
  var output: String

  @Flag(help: Help.replace)
  var replace = false

  @Option(help: Help.options)
  var options: Int?

  @OptionGroup var search: SearchFlags

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func validate() throws {
    if let options, !(1...5).contains(options) {
      throw Help.notInRange("--options", "must be 1 to 5.", "muss 1 bis 5 sein.")
    }
  }

  func perform() async throws(Failure) -> ExitStatus {
    let farewell = Messages.interruptedEarly(project).line(in: speech) + "\n"
    Interruption.shared.enter(.beforeSearch, farewell: farewell)
    var stopwatch = Stopwatch()
    try OutputFolder.check(output, mayReplace: replace)
    let city = try Inputs.city(project, language: speech)
    var settings = try search.settings(of: city, project: project)
    settings.options = options ?? settings.options
    let language = spoken.language ?? city.language ?? .ofLocale
    Warnings.tell(city.findings, project: project, in: language)
    let folder = try OutputFolder(output, mayReplace: replace)
    stopwatch.lap("reading")
    let proposal: Proposal
    do throws(Failure) {
      proposal = try await Proposal(
        city: city, settings: settings, language: language, stopwatch: stopwatch)
    } catch {
      folder.discard()
      throw error
    }
    try publish(proposal, in: folder, language: language)
    return .done
  }

  private func publish(_ proposal: Proposal, in folder: OutputFolder, language: Language)
    throws(Failure)
  {
    let files: [OutputFile]
    do throws(Failure) {
      files = try proposal.files(language: language)
    } catch {
      folder.discard()
      throw error
    }
    try folder.publish(files)
    try tell(proposal, in: language)
  }

  private func tell(_ proposal: Proposal, in language: Language) throws(Failure) {
    let remarks = proposal.remarks.map { $0[language] + "\n" }
    StandardStream.error.tell(remarks.joined())
    try StandardStream.answer(
      json
        ? ProposalAnswer(proposal, folder: output, in: language).json
        : ProposalText(proposal, folder: output, language: language).text)
  }
}
