import ArgumentParser
import Foundation
import Geometry
import Land
import Project
import Reporting

/// `veedel export`: one plan in the format of the file's ending.
struct Export: Job {
  /// The endings there are; product.md names those to come.
  static let endings = ["geojson", "csv"]
  /// The tables that may be named for an ending, besides the one it stands for.
  static let tables = ["geojson": ["areas", "blocks"], "csv": ["areas"]]

  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.exportAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @Option(name: [.customShort("o"), .customLong("output")], help: Help.exportOutput)
  var output: String

  @Option(help: Help.crs)
  var crs: String?

  @Option(help: Help.table)
  var table: String?

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  private var ending: String { (output as NSString).pathExtension.lowercased() }

  func perform() throws(Failure) -> ExitStatus {
    try checkUsage()
    let system = try system()
    let city = try Inputs.city(project, language: speech)
    try Inputs.protect(city.named, of: project, and: [plan], from: output)
    let labelled = try reading { () throws(InputError) in try city.plan(at: plan) }
    Warnings.tell(city.findings, project: project, in: speech)
    let report = Report(
      plan: labelled, problem: city.problem, map: city.map,
      provenance: Provenance(of: city, seed: nil))
    let bytes = try reading { () throws(InputError) in
      try exported(report, ending: ending, table: table, crs: system)
    }
    guard let bytes else { throw unknownEnding }
    try SingleFile.write(bytes, to: output)
    return .done
  }

  /// Faults of usage that need no inputs to be seen.
  private func checkUsage() throws(Failure) {
    guard Export.endings.contains(ending) else { throw unknownEnding }
    if crs != nil, ending != "geojson" {
      throw .usage("--crs", Messages.notForEnding(ending), mend: Messages.mendNotForEnding)
    }
    if let table, !Export.tables[ending, default: []].contains(table) {
      throw .usage(
        "--table \(table)", Messages.notForEnding(ending), mend: Messages.mendNotForEnding)
    }
  }

  private var unknownEnding: Failure {
    .usage(
      output, Messages.noSuchEnding(ending, known: Export.endings), mend: Messages.mendEnding)
  }

  private func system() throws(Failure) -> CoordinateSystem? {
    guard let crs else { return nil }
    do throws(InputError) {
      return try CoordinateSystem(definition: crs, place: Place(file: "--crs"))
    } catch {
      throw Failure(.usage, all: error.findings)
    }
  }
}
