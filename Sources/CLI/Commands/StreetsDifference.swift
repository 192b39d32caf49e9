import ArgumentParser
import Foundation
import Land
import Project
import Reporting
import Streets

/// `veedel streets difference`: which streets and numbers lie in another area under another plan.
struct StreetsDifference: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "difference", abstract: Help.streetsDifferenceAbstract,
      discussion: Help.streetsCache)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.planBefore)
  var before: String

  @Argument(help: Help.planAfter)
  var after: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.differenceOutput)
  var output: String?

  @OptionGroup var flags: CacheFlag

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  func perform() throws(Failure) -> ExitStatus {
    let known = ["csv", "html", "xlsx"]
    let ending = ((output ?? "") as NSString).pathExtension.lowercased()
    if let output, !known.contains(ending) {
      throw .usage(
        output, Messages.noSuchEnding(ending, known: known), mend: Messages.mendEnding)
    }
    if let output { try SingleFile.checkWritable(output) }
    let (book, lookups) = try StreetInputs.lookups(
      project, plans: [before, after], flags: flags, speech: speech)
    let difference = StreetDifference(from: lookups[0], to: lookups[1])
    guard let output else {
      try StandardStream.answer(difference.text(in: speech))
      return .done
    }
    try Inputs.protect(book.named, of: project, and: [before, after], from: output)
    try SingleFile.write(try bytes(difference, ending, book.title), to: output)
    return .done
  }

  private func bytes(_ difference: StreetDifference, _ ending: String, _ title: String)
    throws(Failure) -> [UInt8]
  {
    let heading = Messages.streetDifference(before, after, title)[speech]
    switch ending {
    case "csv": return Array(difference.csv.utf8)
    case "html": return Array(difference.page(title: heading, language: speech).utf8)
    default:
      let sheet = PlainWorkbook.Sheet(
        name: Messages.streetsSheet[speech], headings: StreetDifference.headings(speech),
        rows: difference.sheetRows(speech))
      return try reading { () throws(InputError) in
        try PlainWorkbook(title: heading, sheets: [sheet]).bytes
      }
    }
  }
}
