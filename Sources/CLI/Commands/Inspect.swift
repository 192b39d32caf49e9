import ArgumentParser
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
    let inspection = try isBareFile ? inspectionOfFile() : inspectionOfProject()
    if let output { try SingleFile.write(try inspection.geoJSON(in: speech), to: output) }
    try StandardStream.answer(
      json
        ? InspectionAnswer(inspection, in: speech).json
        : InspectionText(inspection, language: speech).text)
    return inspection.hasErrors ? .badData : .done
  }

  private func inspectionOfFile() throws(Failure) -> Inspection {
    if let output { try Inputs.protect([], of: input, and: [], from: output) }
    return Inspection(
      try reading { () throws(InputError) in
        try BlockFileInspection(blocks: input, options: read.options)
      })
  }

  private func inspectionOfProject() throws(Failure) -> Inspection {
    guard read.isEmpty else {
      throw .usage("--layer, --crs", Messages.bareFileOnly, mend: Messages.mendBareFileOnly)
    }
    let city = try Inputs.city(input, language: speech)
    if let output { try Inputs.protect(city.named, of: input, and: [], from: output) }
    return Inspection(city)
  }
}
