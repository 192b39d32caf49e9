import Land

/// Words of exported workbooks, maps and styles.
struct ExportWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  /// The names of sheets.
  var areas: String { say("Areas", "Gebiete") }
  var blocks: String { say("Blocks", "Blöcke") }
  var measures: String { say("Measures", "Kennzahlen") }
  var rules: String { say("Rules", "Regeln") }
  var change: String { say("Change", "Änderung") }
  var sources: String { say("Sources", "Herkunft") }

  /// How a plan is called that is no option of a comparison.
  var plan: String { say("Plan", "Plan") }

  /// A block that is not deprived.
  var otherBlock: String { say("Other block", "Anderer Block") }

  /// Headings of columns.
  var block: String { say("Block", "Block") }
  var areaNumber: String { say("Area no.", "Gebiet Nr.") }
  var surface: String { say("Surface (km²)", "Fläche (km²)") }
  var outline: String { say("Outline (km)", "Umriss (km)") }
  var deprived: String { say("Deprived", "Benachteiligt") }
  var status: String { say("Status", "Status") }
  var district: String { say("District", "Bezirk") }
  var identifier: String { say("Id", "Kennung") }
  var unit: String { say("Unit", "Einheit") }
  var fact: String { say("What", "Was") }

  /// Units of a layer that an area cuts.
  func cut(_ layer: String) -> String { say("\(layer), cut", "\(layer), angeschnitten") }

  /// Facts of where figures come from.
  var project: String { say("Project", "Projekt") }
  var population: String { say("Population", "Bevölkerung") }
  var index: String { say("How the index is made", "Wie der Index entsteht") }
  var program: String { say("Program", "Programm") }
  func checksum(_ file: String) -> String { say("SHA-256 of \(file)", "SHA-256 von \(file)") }
}
