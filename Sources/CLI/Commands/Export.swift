import ArgumentParser
import Foundation
import Geometry
import Indicators
import Land
import Project
import Reporting

/// `veedel export`: one plan in the format of the file's ending.
struct Export: Job {
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

  @Option(name: .customLong("for"), help: Help.exportProgram)
  var program: String?

  @OptionGroup var audience: EditionFlags

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { false }

  private var ending: String { (output as NSString).pathExtension }

  func perform() throws(Failure) -> ExitStatus {
    let format = try format()
    try checkUsage(format)
    var wish = ExportWish(language: speech)
    (wish.table, wish.system, wish.program) = (table, try system(), program)
    let city: City
    // What was found tells of single blocks; it is for those who keep the data.
    if format.takesFindings, audience.edition == .confidential {
      let inspected = try Inputs.inspectedCity(project, language: speech)
      (city, wish.findings) = (inspected.city, inspected.findings)
    } else if format.takesStreets {
      city = try Inputs.cityWithStreets(project, edition: audience.edition, language: speech)
    } else {
      city = try Inputs.city(project, edition: audience.edition, language: speech)
    }
    try audience.check(city, project: project)
    try Inputs.protect(city.named, of: project, and: [plan], from: output)
    let labelled = try reading { () throws(InputError) in try city.plan(at: plan) }
    Warnings.tell(city.findings, project: project, in: speech)
    let report = Report(
      plan: labelled, problem: city.problem, map: city.map,
      provenance: Provenance(of: city, seed: nil))
    let files = try reading { () throws(InputError) in try format.files(of: report, wish) }
    if let file = files.first, files.count == 1 {
      try SingleFile.write(file.bytes, to: output)
    } else {
      try FileSet.write(files.map { (path: path(of: $0, format), bytes: $0.bytes) }, for: output)
    }
    try audience.remember([report.plan.plan], of: city)
    return .done
  }

  /// Where a file of the export goes: those beside the named one differ in their ending.
  private func path(of file: ExportedFile, _ format: ExportFormat) -> String {
    file.ending == format.ending
      ? output : (output as NSString).deletingPathExtension + "." + file.ending
  }

  private func format() throws(Failure) -> ExportFormat {
    guard let format = ExportFormat.of(ending: ending) else {
      throw .usage(
        output, Messages.noSuchEnding(ending, known: ExportFormat.all.map(\.ending)),
        mend: Messages.mendEnding)
    }
    return format
  }

  /// Faults of usage that need no inputs to be seen.
  private func checkUsage(_ format: ExportFormat) throws(Failure) {
    if crs != nil, !format.takesSystem { throw notForEnding("--crs", format) }
    if let table, !format.tables.contains(table) {
      throw notForEnding("--table \(table)", format, known: format.tables)
    }
    if let program, !format.programs.contains(program) {
      throw notForEnding("--for \(program)", format, known: format.programs)
    }
    if table != nil, program != nil {
      throw .usage("--for", Messages.tableAndProgram, mend: Messages.mendTableAndProgram)
    }
  }

  private func notForEnding(_ option: String, _ format: ExportFormat, known: [String] = [])
    -> Failure
  {
    .usage(
      option, Messages.notForEnding(format.ending, known: known), mend: Messages.mendNotForEnding)
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
