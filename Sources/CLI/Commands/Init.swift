import ArgumentParser
import Foundation
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

  @OptionGroup var read: LayerFlags

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: nil) }
  var answersInJSON: Bool { false }

  func perform() throws(Failure) -> ExitStatus {
    if let output { try SingleFile.checkFree(output) }
    let draft = try reading { () throws(InputError) in
      try draftProject(blocks: blocks, language: speech, options: read.options)
    }
    if let output {
      try SingleFile.create(Array(text(draft.text, for: output).utf8), at: output)
    } else {
      try StandardStream.answer(draft.text)
    }
    let lines = draft.findings.map { finding in
      Messages.severity(finding.severity)[speech] + ": " + finding.line(in: speech) + "\n"
    }
    StandardStream.error.tell(lines.joined())
    return .done
  }

  /// The draft, which names the block file alone, with the way to it from the project's folder.
  private func text(_ draft: String, for output: String) -> String {
    let file = Target.absolute(blocks)
    let way = Target.way(
      to: file, from: (Target.absolute(output) as NSString).deletingLastPathComponent)
    let name = (file as NSString).lastPathComponent
    guard way != name, let line = draft.range(of: "file = \"\(name)\"") else { return draft }
    return draft.replacingCharacters(in: line, with: "file = \"\(way)\"")
  }
}
