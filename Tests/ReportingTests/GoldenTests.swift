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
      evaluationText(report, heldAgainst: nil, language: language),
      is: language.rawValue + "/evaluation.txt")
    try Golden.expect(
      evaluationJSON(report, heldAgainst: nil, language: language),
      is: language.rawValue + "/evaluation.json")
  }

  @Test(arguments: Language.allCases)
  func `what is said of neutral plans is as kept`(language: Language) throws {
    let folder = language.rawValue + "/ensemble/"
    let held = TinyCity.heldAgainst
    try Golden.expect(
      evaluationText(TinyCity.report, heldAgainst: held, language: language),
      is: folder + "evaluation.txt")
    try Golden.expect(
      evaluationJSON(TinyCity.report, heldAgainst: held, language: language),
      is: folder + "evaluation.json")
    let options = TinyCity.options.statusQuoFirst
    try Golden.expect(
      ensembleSection(options, held: held, words: .of(language)).source, is: folder + "section.html"
    )
    var run = TinyCity.run
    run.heldAgainst = held
    try Golden.expect(optionsCSV(options, run: run), is: folder + "options.csv")
    try Golden.expect(runJSON(options, run: run), is: folder + "run.json")
  }

  @Test func `a projected copy is as kept`() throws {
    let text = try areasGeoJSON(TinyCity.report, crs: TinyCity.system)
    try Golden.expect(text, is: "areas-25832.geojson")
  }
}

extension OutputFile {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
