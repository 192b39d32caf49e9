import Land

/// What `compare` says.
extension Messages {
  /// An argument that is neither a path nor a title and a path.
  static let titleOrPathMissing = Phrase(
    english: "is neither a plan nor TITLE=PLAN.", german: "ist weder ein Plan noch TITEL=PLAN.")

  /// Two plans of one title.
  static let titleTwice = Phrase(
    english: "is the title of two plans.", german: "ist der Titel von zwei Plänen.")

  /// How to give a plan a title.
  static let mendTitle = Phrase(
    english: "Name each plan by its path, or with a title of its own as TITLE=PATH.",
    german: "Jeden Plan mit seinem Pfad nennen oder mit eigenem Titel als TITEL=PFAD.")

  /// How the areas in force are called.
  static let statusQuo = Phrase(english: "Status quo", german: "Status quo")

  /// What was written.
  static func compared(_ count: Int, in folder: String) -> Phrase {
    Phrase(
      english: count == 1 ? "1 plan compared in \(folder)" : "\(count) plans compared in \(folder)",
      german: count == 1
        ? "1 Plan verglichen in \(folder)" : "\(count) Pläne verglichen in \(folder)")
  }

  /// A number of areas.
  static func areas(_ count: Int) -> Phrase {
    Phrase(
      english: count == 1 ? "1 area" : "\(count) areas",
      german: count == 1 ? "1 Gebiet" : "\(count) Gebiete")
  }

  /// A rule that a plan breaks, and where.
  static func breaks(_ rule: String, _ reason: Phrase) -> Phrase {
    Phrase(
      english: "breaks \(rule): \(reason.english)", german: "verletzt \(rule): \(reason.german)")
  }

  /// Where the paper for the steering body lies, in each of its forms.
  static func paper(_ pages: [String]) -> Phrase {
    let pages = pages.joined(separator: ", ")
    return Phrase(
      english: "The paper for the steering body: \(pages)",
      german: "Die Vorlage für das Gremium: \(pages)")
  }

  /// Why there is no PDF of a page, and what to do instead.
  static func notPrinted(_ page: String, _ fault: BrowserPrint.Fault) -> Phrase {
    let why =
      switch fault {
      case .noBrowser:
        Phrase(
          english: "No browser was found that prints a PDF (Chromium, Chrome or Edge).",
          german: "Kein Browser gefunden, der ein PDF druckt (Chromium, Chrome oder Edge).")
      case .failed(let name):
        Phrase(
          english: "\(name) could not print a PDF.", german: "\(name) konnte kein PDF drucken.")
      }
    return Phrase(
      english: why.english + " Open \(page) in a browser and print it.",
      german: why.german + " \(page) in einem Browser öffnen und drucken.")
  }
}
