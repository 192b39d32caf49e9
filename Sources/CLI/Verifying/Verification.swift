import Foundation
import Indicators
import Land
import Project
import Reporting

/// A result held against its inputs: what was looked at, and what differs.
struct Verification {
  /// The project file that was used.
  let project: String
  /// The version that made the result.
  let version: String
  /// The files that were compared, in the order in which they are written.
  let files: [String]
  /// Every difference.
  let differences: [Difference]
  /// What is taken as told, because only the search that made it could tell.
  let taken: [Phrase]

  /// Holds a result against its inputs: first their checksums, then every figure.
  init(
    result: String, project stated: String?, ensemble: String?, speech: Language
  ) async throws(Failure) {
    let record = try RunRecord.read(result: result)
    let project = try RunInputs.project(of: record, result: result, stated: stated)
    try RunInputs.check(record, project: project)
    let neutral = try RunInputs.ensemble(
      of: record, result: result, project: project, stated: ensemble)
    let city = try Inputs.cityWithStreets(
      project, edition: record.edition.flatMap { Edition(rawValue: $0) } ?? .confidential,
      language: speech)
    let language = Self.language(of: result) ?? city.language ?? speech
    let expected = try await Recomputing(
      record: record, result: result, city: city, ensemble: neutral, language: language
    ).files()
    self.project = project
    version = record.version
    files = expected.map(\.path)
    differences = expected.flatMap { Self.differences($0, in: result) }
    let print = (result as NSString).appendingPathComponent(ResultFiles.printedPaper)
    taken =
      Messages.taken(by: record.command)
      + (Disk.kind(print) == .file ? [Messages.printNotCompared] : [])
  }

  private static func differences(_ file: OutputFile, in result: String) -> [Difference] {
    let path = (result as NSString).appendingPathComponent(file.path)
    guard let data = FileManager.default.contents(atPath: path) else {
      return [
        Difference(
          file: file.path, option: (file.path as NSString).deletingLastPathComponent,
          measure: "file", there: nil, recomputed: "\(file.bytes.count) bytes")
      ]
    }
    if [UInt8](data) == file.bytes { return [] }
    return FileComparison(
      file: file.path, there: String(decoding: data, as: UTF8.self),
      recomputed: String(decoding: file.bytes, as: UTF8.self)
    ).differences
  }

  /// The language that the result's page is written in.
  private static func language(of result: String) -> Language? {
    let page = Disk.text((result as NSString).appendingPathComponent("index.html"))
    return Language.allCases.first { page.contains("<html lang=\"\($0.rawValue)\">") }
  }
}
