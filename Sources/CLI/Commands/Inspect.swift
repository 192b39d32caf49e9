import ArgumentParser
import Foundation
import Geometry
import Land
import Project

/// `veedel inspect`: checks all inputs of a project, or a bare block file.
struct Inspect: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.inspectAbstract)
  }

  @Argument(help: Help.inspected)
  var input: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.findings)
  var output: String?

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var read: LayerFlags

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: isBareFile ? nil : input) }
  var answersInJSON: Bool { json }

  private var isBareFile: Bool { Layer.isLayerFile(input) }

  func perform() throws(Failure) -> ExitStatus {
    try checkUsage()
    let inspection = try isBareFile ? inspectionOfFile() : inspectionOfProject()
    if let output {
      try SingleFile.write(try inspection.file(ending: ending(output), in: speech), to: output)
    }
    try StandardStream.answer(
      json
        ? InspectionAnswer(inspection, in: speech).json
        : InspectionText(inspection, language: speech).text)
    return inspection.hasErrors ? .badData : .done
  }

  /// A device or a pipe takes GeoJSON, whatever it is called.
  private func ending(_ output: String) -> String {
    let ending = (output as NSString).pathExtension.lowercased()
    return ending.isEmpty || ending == "json" || Disk.kind(output) == .special
      ? "geojson" : ending
  }

  private func checkUsage() throws(Failure) {
    guard let output, !Inspection.endings.contains(ending(output)) else { return }
    throw .usage(
      output, Messages.noSuchEnding(ending(output), known: Inspection.endings),
      mend: Messages.mendEnding)
  }

  private func inspectionOfFile() throws(Failure) -> Inspection {
    if let output { try Inputs.protect([], of: input, and: [], from: output) }
    return try reading { () throws(InputError) in
      try Inspection(BlockFileInspection(blocks: input, options: read.options))
    }
  }

  private func inspectionOfProject() throws(Failure) -> Inspection {
    guard read.isEmpty else {
      throw .usage("--layer, --crs", Messages.bareFileOnly, mend: Messages.mendBareFileOnly)
    }
    let inspected = try Inputs.inspectedCity(input, language: speech)
    if let output { try Inputs.protect(inspected.city.named, of: input, and: [], from: output) }
    return Inspection(inspected)
  }
}
