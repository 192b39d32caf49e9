import ArgumentParser
import Delimitation
import Land
import Project
import Streets
import Tables

/// `veedel streets batch`: many addresses from a table, each answered in its row.
struct StreetsBatch: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "batch", abstract: Help.streetsBatchAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Argument(help: Help.addresses)
  var addresses: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.batchOutput)
  var output: String

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  func perform() throws(Failure) -> ExitStatus {
    try SingleFile.checkWritable(output)
    let table = try reading { () throws(InputError) in
      try Table(path: addresses, named: addresses)
    }
    let inputs = try StreetInputs(project, plan: plan, speech: speech)
    try Inputs.protect(inputs.city.named, of: project, and: [plan, addresses], from: output)
    let batch = try reading { () throws(InputError) in
      try AddressBatch(
        table, lookup: inputs.lookup, districts: inputs.city.problem.district?.grouping)
    }
    try SingleFile.write(Array(batch.csv.utf8), to: output)
    try StandardStream.answer(Messages.batch(batch.counts, to: output)[speech] + "\n")
    return .done
  }
}
