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

  @OptionGroup var audience: EditionFlags

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() async throws(Failure) -> ExitStatus {
    var stopwatch = Stopwatch()
    let arguments = try PlanArgument.all(plans)
    try OutputFolder.check(output, mayReplace: replace)
    let city = try Inputs.cityWithStreets(project, edition: audience.edition, language: speech)
    try audience.check(city, project: project)
    let language = spoken.language ?? city.language ?? .ofLocale
    let given = try PlanArgument.read(arguments, of: city)
    Warnings.tell(city.findings + given.flatMap(\.plan.findings), project: project, in: language)
    let folder = try OutputFolder(output, mayReplace: replace)
    stopwatch.lap("reading")
    let comparing = await Comparing(
      city: city, plans: given, seed: city.propose.seed, version: programVersion,
      stopwatch: stopwatch)
    var files: [OutputFile]
    do throws(Failure) {
      files = try comparing.files(withPaper: paper, language: language)
    } catch {
      folder.discard()
      throw error
    }
    let printed = printedPaper(files, in: language)
    if let printed { files.append(printed) }
    Warnings.tell(
      comparing.streetFaults.map(Messages.withoutStreets), project: project, in: language)
    try folder.publish(files)
    try audience.remember(comparing.compared.map(\.report.plan.plan), of: city)
    try StandardStream.answer(
      json
        ? ComparingAnswer(comparing, folder: output, in: language).json
        : ComparingText(
          comparing, folder: output, papers: files.map(\.path).filter(isPaper), language: language
        ).text)
    return .done
  }

  private func isPaper(_ path: String) -> Bool {
    path == ResultFiles.paper || path == ResultFiles.printedPaper
  }

  /// The paper as a PDF. Where no browser can print it, that is said, and the page is there to print.
  private func printedPaper(_ files: [OutputFile], in language: Language) -> OutputFile? {
    guard let page = files.first(where: { $0.path == ResultFiles.paper }) else { return nil }
    do throws(BrowserPrint.Fault) {
      return OutputFile(
        path: ResultFiles.printedPaper, bytes: try BrowserPrint().pdf(of: page.bytes))
    } catch {
      StandardStream.error.tell(Messages.notPrinted(page.path, error)[language] + "\n")
      return nil
    }
  }
}
