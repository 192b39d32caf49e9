import Land
import Testing

@testable import Reporting

@Suite struct `Whole outputs of a tiny city` {
  @Test(arguments: Language.allCases)
  func `an option's folder is as kept`(language: Language) throws {
    for file in try optionFiles(TinyCity.options[0], language: language) {
      try Golden.expect(file.text, is: language.rawValue + "/" + file.path)
    }
  }

  @Test(arguments: Language.allCases)
  func `the comparison is as kept`(language: Language) throws {
    let files = try comparisonFiles(TinyCity.options, run: TinyCity.run, language: language)
    for file in files { try Golden.expect(file.text, is: language.rawValue + "/" + file.path) }
  }

  @Test(arguments: Language.allCases)
  func `the answers of evaluate are as kept`(language: Language) throws {
    let report = TinyCity.report
    try Golden.expect(
      evaluationText(report, language: language), is: language.rawValue + "/evaluation.txt")
    try Golden.expect(
      evaluationJSON(report, language: language), is: language.rawValue + "/evaluation.json")
  }

  @Test func `a projected copy is as kept`() throws {
    let bytes = try exported(
      TinyCity.report, ending: "geojson", table: nil, crs: TinyCity.system)
    try Golden.expect(
      String(decoding: try #require(bytes), as: UTF8.self), is: "areas-25832.geojson")
  }
}

extension OutputFile {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
