import ArgumentParser
import Delimitation
import Land
import Project
import Streets
import Tables

/// `veedel streets batch`: many addresses from a table, each answered in its row.
struct StreetsBatch: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batch", abstract: Help.streetsBatchAbstract,
      usage: """
        veedel streets batch <project> <plan> <addresses> -o <output> [--on <day>] [--no-cache]
        veedel streets batch <project> <addresses> -o <output> --on <day> [--no-cache]
        """, discussion: Help.streetsCache)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.planUnlessDay)
  var plan: String

  @Argument(help: Help.addresses)
  var addresses: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.batchOutput)
  var output: String

  @OptionGroup var day: DayFlag

  @OptionGroup var flags: CacheFlag

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  func perform() throws(Failure) -> ExitStatus {
    let given = addresses ?? plan
    let planFile = addresses == nil ? nil : plan
    if planFile == nil, day.on == nil {
      throw .usage("--on", Messages.planOrDay, mend: Messages.mendPlanOrDay)
    }
    try SingleFile.checkWritable(output)
    let table = try reading { () throws(InputError) in
      try RecordTable(path: given, named: given)
    }
    let inputs = try StreetInputs(project, plan: planFile, on: day.on, flags: flags, speech: speech)
    try Inputs.protect(
      inputs.book.named, of: project, and: [planFile, given].compactMap { $0 }, from: output)
    let batch = try reading { () throws(InputError) in
      try AddressBatch(table, lookup: inputs.lookup, districts: inputs.book.districts)
    }
    try SingleFile.write(batch.bytes, to: output)
    try StandardStream.answer(Messages.batch(batch.counts, to: output)[speech] + "\n")
    return .done
  }
}
