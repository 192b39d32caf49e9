import ArgumentParser
import Land
import Project

/// `veedel init`: a commented project file from a block file.
struct Init: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.initAbstract)
  }

  @Argument(help: Help.blocks)
  var blocks: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.initOutput)
  var output: String?

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: nil) }
  var answersInJSON: Bool { false }

  func perform() throws(Failure) -> ExitStatus {
    if let output { try SingleFile.checkFree(output) }
    let draft = try reading { () throws(InputError) in
      try draftProject(blocks: blocks, language: speech)
    }
    if let output {
      try SingleFile.create(Array(draft.text.utf8), at: output)
    } else {
      try StandardStream.answer(draft.text)
    }
    let lines = draft.findings.map { finding in
      Messages.severity(finding.severity)[speech] + ": " + finding.line(in: speech) + "\n"
    }
    StandardStream.error.tell(lines.joined())
    return .done
  }
}
