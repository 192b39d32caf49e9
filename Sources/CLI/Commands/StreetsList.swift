import ArgumentParser
import Foundation
import Land
import Project
import Streets

/// `veedel streets list`: the directory of an area, or of all of them.
struct StreetsList: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.streetsListAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Option(help: Help.listedArea)
  var area: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.directoryOutput)
  var output: String?

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  private var ending: String { ((output ?? "") as NSString).pathExtension.lowercased() }

  func perform() throws(Failure) -> ExitStatus {
    if let output, !["csv", "html"].contains(ending) {
      throw .usage(
        output, Messages.noSuchEnding(ending, known: ["csv", "html"]), mend: Messages.mendEnding)
    }
    if let output { try SingleFile.checkWritable(output) }
    let inputs = try StreetInputs(project, plan: plan, speech: speech)
    let directories = try areas(inputs.lookup).map { inputs.lookup.directory(ofArea: $0) }
    guard let output else {
      try StandardStream.answer(directories.map { $0.text(in: speech) }.joined(separator: "\n"))
      return .done
    }
    try Inputs.protect(inputs.city.named, of: project, and: [plan], from: output)
    let text =
      ending == "csv"
      ? directories.csv : directories.page(title: inputs.city.title, language: speech)
    try SingleFile.write(Array(text.utf8), to: output)
    return .done
  }

  /// The areas asked for: one, or all and the land outside.
  private func areas(_ lookup: StreetLookup) throws(Failure) -> [Int] {
    let count = lookup.plan.labels.count
    guard let area else { return Array(1..<count + 1) + [0] }
    if let number = lookup.area(called: area) { return [number] }
    if area == "0" { return [0] }
    throw .usage(
      "--area \(area)", Messages.noSuchArea(area),
      mend: Messages.knownAreas(lookup.plan.labels))
  }
}
