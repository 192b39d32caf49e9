import ArgumentParser
import Delimitation
import Foundation
import Land
import Project
import Reporting

/// `veedel compare`: any plans side by side, beside the areas in force.
struct Compare: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.compareAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.comparedPlans)
  var plans: [String]

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.outputFolder)
  var output: String

  @Flag(help: Help.replace)
  var replace = false

  @Flag(help: Help.paper)
  var paper = false

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() async throws(Failure) -> ExitStatus {
    var stopwatch = Stopwatch()
    let arguments = try PlanArgument.all(plans)
    try OutputFolder.check(output, mayReplace: replace)
    let city = try Inputs.city(project, language: speech)
    let language = spoken.language ?? city.language ?? .ofLocale
    let given = try PlanArgument.read(arguments, of: city)
    Warnings.tell(city.findings + given.flatMap(\.plan.findings), project: project, in: language)
    let folder = try OutputFolder(output, mayReplace: replace)
    stopwatch.lap("reading")
    let comparing = await Comparing(
      city: city, plans: given, seed: city.propose.seed, version: programVersion,
      stopwatch: stopwatch)
    let files: [OutputFile]
    do throws(Failure) {
      files = try comparing.files(withPaper: paper, language: language)
    } catch {
      folder.discard()
      throw error
    }
    Warnings.tell(
      comparing.streetFaults.map(Messages.withoutStreets), project: project, in: language)
    try folder.publish(files)
    try StandardStream.answer(
      json
        ? ComparingAnswer(comparing, folder: output, in: language).json
        : ComparingText(comparing, folder: output, withPaper: paper, language: language).text)
    return .done
  }
}
