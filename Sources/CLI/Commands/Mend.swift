import ArgumentParser
import Foundation
import Geometry
import Land
import Project
import Reporting

/// `veedel mend`: mended copies and the log of what was changed; and the way back.
struct Mend: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.mendAbstract)
  }

  @Argument(help: Help.project)
  var project: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.outputFolder)
  var output: String

  @Option(help: Help.gapWidth)
  var gapWidth: Double?

  @Option(help: Help.undo)
  var undo: String?

  @Flag(help: Help.replace)
  var replace = false

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func validate() throws {
    if let gapWidth, !(gapWidth >= 0 && gapWidth <= 1000) {
      throw Help.notInRange("--gap-width", "must be 0 to 1000.", "muss 0 bis 1000 sein.")
    }
    if (project == nil) == (undo == nil) { throw Help.projectOrUndo }
    if undo != nil, gapWidth != nil {
      throw Help.notInRange(
        "--gap-width", "says nothing beside --undo.", "sagt neben --undo nichts.")
    }
  }

  func perform() throws(Failure) -> ExitStatus {
    if let undo { return try restore(undo) }
    guard let project else { preconditionFailure("arguments were checked") }
    try OutputFolder.check(output, mayReplace: replace)
    let mending = try mending(project)
    let language = spoken.language ?? mending.language ?? .ofLocale
    if let worse = mending.log.worse.first {
      throw Failure(.internalFault, Messages.mendedWorse(worse))
    }
    let folder = try OutputFolder(output, mayReplace: replace)
    try folder.publish(Self.files(of: mending, in: language))
    try StandardStream.answer(
      json
        ? MendAnswer(mending.log, folder: output, in: language).json
        : MendText(mending.log, folder: output, language: language).text)
    return .done
  }

  private func mending(_ project: String) throws(Failure) -> ProjectMending {
    let isTerminal = StandardStream.error.isTerminal
    if isTerminal { StandardStream.error.tell(Messages.readingInputs[speech]) }
    defer { if isTerminal { StandardStream.error.tell("\r\u{1B}[K") } }
    let target = Target.absolute(output)
    try protectInputs(of: project, from: target)
    return try reading { () throws(InputError) in
      try ProjectMending(project: project, gapWidthMetres: gapWidth) { path in
        Target.way(to: Target.absolute(path), from: target)
      }
    }
  }

  /// Ends the command if a file of the project lies where the result shall be.
  private func protectInputs(of project: String, from target: String) throws(Failure) {
    let named = try reading { () throws(InputError) in try ProjectMending.namedFiles(of: project) }
    let folder = (Target.absolute(project) as NSString).deletingLastPathComponent
    let files = named.map {
      URL(fileURLWithPath: $0, relativeTo: URL(fileURLWithPath: folder)).path
    }
    for file in files + [project] where Target.absolute(file).hasPrefix(target + "/") {
      throw Failure(.cannotWrite, Messages.holdsInputs(output))
    }
  }

  /// Everything that the folder holds.
  private static func files(of mending: ProjectMending, in language: Language) -> [OutputFile] {
    let layers = mending.log.layers.flatMap(\.files).map {
      OutputFile(path: $0.name, bytes: $0.file.mended)
    }
    let project = OutputFile(
      path: mending.log.projectCopy, bytes: Array(mending.projectText.utf8))
    return layers + [project]
      + mendDocuments(mending.log, version: programVersion, language: language)
  }

  private func restore(_ copies: String) throws(Failure) -> ExitStatus {
    let restored = try reading { () throws(InputError) in try MendUndo(folder: copies) }
    let folder = try OutputFolder(output, mayReplace: replace)
    try folder.publish(restored.files.map { OutputFile(path: $0.name, bytes: $0.bytes) })
    let names = restored.files.map(\.name)
    try StandardStream.answer(
      json
        ? RestoredAnswer(out: output, files: names).json
        : Messages.restored(names, to: output)[speech] + "\n")
    return .done
  }
}
