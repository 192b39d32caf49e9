import Land

// What is said of forecasts and institutions.
extension Words {
  static func forecastTwice(_ name: String) -> Phrase {
    Phrase(
      english: "Two forecasts are called “\(name)”.",
      german: "Zwei Prognosen heißen „\(name)“.")
  }
  static let mendForecastTwice = Phrase(
    english: "Give each a name of its own, such as its year.",
    german: "Geben Sie jeder einen eigenen Namen, etwa ihr Jahr.")
  static let mendHorizonsMissing = Phrase(
    english:
      "Name at least one column: horizons = [{ name = \"2030\", column = \"EW_2030\" }].",
    german:
      "Nennen Sie mindestens eine Spalte: horizons = [{ name = \"2030\", column = \"EW_2030\" }].")
  static func institutionsOutside(_ rows: [Int], of all: Int) -> Phrase {
    let named = rows.prefix(10).map(String.init).joined(separator: ", ")
    let more = rows.count > 10 ? ", …" : ""
    return Phrase(
      english: "\(rows.count) of \(all) institutions lie in no block: records \(named)\(more).",
      german:
        "\(rows.count) von \(all) Einrichtungen liegen in keinem Block: Sätze \(named)\(more).")
  }
  static let mendInstitutionsOutside = Phrase(
    english: "They count nowhere. Check their coordinates and coordinate system.",
    german: "Sie zählen nirgends. Prüfen Sie Koordinaten und Koordinatensystem.")
}
