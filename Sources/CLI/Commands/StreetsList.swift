import ArgumentParser
import Foundation
import Land
import Project
import Reporting
import Streets

/// `veedel streets list`: the directory of an area, or of all of them.
struct StreetsList: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.streetsListAbstract, discussion: Help.streetsCache)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.planUnlessDay)
  var plan: String?

  @Option(help: Help.listedArea)
  var area: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.directoryOutput)
  var output: String?

  @OptionGroup var day: DayFlag

  @OptionGroup var flags: CacheFlag

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  private static let endings = ["csv", "html", "xlsx", "pdf"]

  private var ending: String { ((output ?? "") as NSString).pathExtension.lowercased() }

  func perform() throws(Failure) -> ExitStatus {
    if let output, !Self.endings.contains(ending) {
      throw .usage(
        output, Messages.noSuchEnding(ending, known: Self.endings), mend: Messages.mendEnding)
    }
    if let output { try SingleFile.checkWritable(output) }
    let inputs = try StreetInputs(project, plan: plan, on: day.on, flags: flags, speech: speech)
    let lookup = inputs.lookup.inMemory()
    let directories = try areas(lookup).map { lookup.directory(ofArea: $0) }
    guard let output else {
      try StandardStream.answer(text(directories, inputs))
      return .done
    }
    try Inputs.protect(
      inputs.book.named, of: project, and: [plan].compactMap { $0 }, from: output)
    try SingleFile.write(try bytes(directories, inputs), to: output)
    return .done
  }

  private func text(_ directories: [StreetDirectory], _ inputs: StreetInputs) -> String {
    directories.map { directory in
      let note = note(directory, inputs).map { $0 + "\n" } ?? ""
      return note + directory.text(in: speech)
    }.joined(separator: "\n")
  }

  private func bytes(_ directories: [StreetDirectory], _ inputs: StreetInputs) throws(Failure)
    -> [UInt8]
  {
    switch ending {
    case "csv": return Array(directories.csv.utf8)
    case "html":
      let page = directories.page(title: inputs.book.title, language: speech) {
        note($0, inputs)
      }
      return Array(page.utf8)
    case "pdf":
      let sections = directories.map { directory in
        PrintedList.Section(
          heading: directory.heading(speech), note: note(directory, inputs),
          groups: directory.indexed(speech))
      }
      return try reading { () throws(InputError) in
        try PrintedList(
          title: inputs.book.title, foot: StreetDirectory.foot(directories, speech),
          sections: sections
        ).bytes
      }
    default:
      let sheets = directories.map { directory in
        PlainWorkbook.Sheet(
          name: Messages.sheet(of: directory.label)[speech],
          headings: StreetDirectory.headings(speech), rows: directory.sheetRows(speech))
      }
      return try reading { () throws(InputError) in
        try PlainWorkbook(title: inputs.book.title, sheets: sheets).bytes
      }
    }
  }

  /// What people should know of an area: its office, and for which day the directory holds.
  private func note(_ directory: StreetDirectory, _ inputs: StreetInputs) -> String? {
    let office = directory.label.flatMap { inputs.book.office(ofArea: $0.id) }
    let day = inputs.day.flatMap { day in inputs.inForce.map { Messages.inForce($0, on: day) } }
    let told = [office.map { Messages.office($0)[speech] }, day?[speech]].compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: "; ")
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
