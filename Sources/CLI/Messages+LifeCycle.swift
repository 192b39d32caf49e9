import Land
import Project
import Streets

extension Messages {
  static let planOrDay = Phrase(
    english: "neither a plan nor a day is named.",
    german: "weder ein Plan noch ein Tag ist genannt.")
  static let mendPlanOrDay = Phrase(
    english: "Name a plan behind the project, or a day with --on 2016-05-01.",
    german: "Nennen Sie hinter dem Projekt einen Plan, oder mit --on 2016-05-01 einen Tag.")

  /// A plan that is named and not there.
  static func noPlanThere(_ path: String) -> InputError {
    InputError(
      .missing,
      [
        Finding(
          check: "file_missing", severity: .error, place: Place(file: path),
          message: Phrase(english: "The file is not there.", german: "Die Datei ist nicht da."),
          mend: Phrase(
            english: "Correct its name, or leave it out: with --on the plan in force answers.",
            german:
              "Berichtigen Sie den Namen, oder lassen Sie ihn weg: Mit --on antwortet der Plan, "
              + "der dann gilt."))
      ])
  }

  /// A day on which no plan of the project is in force.
  static func noneInForce(_ project: String, _ day: CalendarDate?, _ plans: [DatedPlan]) -> Finding
  {
    func told(_ language: Language) -> String { day?.text(in: language) ?? "…" }
    return Finding(
      check: "no_plan_in_force", severity: .error, place: Place(file: project, column: "plans"),
      message: Phrase(
        english: "No plan is in force on \(told(.english)).",
        german: "Am \(told(.german)) gilt kein Plan."),
      mend: known(plans))
  }

  private static func known(_ plans: [DatedPlan]) -> Phrase {
    let decided = plans.filter { $0.status == .decided || $0.status == .expired }
    guard !decided.isEmpty else {
      return Phrase(
        english:
          "The project names no decided plan; add [[plans]] with file, status and valid_from.",
        german:
          "Das Projekt nennt keinen beschlossenen Plan; ergänzen Sie [[plans]] mit file, status "
          + "und valid_from.")
    }
    func list(_ language: Language) -> String {
      decided.map { plan in
        let ends = [plan.validFrom, plan.validTo].map { $0?.text(in: language) ?? "…" }
        return "\(plan.file) (\(ends[0]) – \(ends[1]))"
      }.joined(separator: ", ")
    }
    return Phrase(
      english: "Decided plans: \(list(.english)).", german: "Beschlossene Pläne: \(list(.german)).")
  }

  /// Which plan answered for a day.
  static func inForce(_ plan: DatedPlan, on day: CalendarDate) -> Phrase {
    let number = plan.councilNumber.map { ", \($0)" } ?? ""
    return Phrase(
      english: "by \(plan.file)\(number), in force on \(day.text(in: .english))",
      german: "nach \(plan.file)\(number), gültig am \(day.text(in: .german))")
  }

  /// The name of a sheet with the streets of an area.
  static func sheet(of label: AreaLabel?) -> Phrase {
    guard let label else { return Phrase(english: "outside", german: "außerhalb") }
    return Phrase(verbatim: label.name == label.id ? label.id : "\(label.id) \(label.name)")
  }
  static let streetsSheet = Phrase(english: "Streets", german: "Straßen")
  /// The heading of what changes between two plans.
  static func streetDifference(_ before: String, _ after: String, _ title: String) -> Phrase {
    Phrase(
      english: "\(title): streets that change from \(before) to \(after)",
      german: "\(title): Straßen, die von \(before) zu \(after) wechseln")
  }

  /// The heading of the streets that change by a compared plan.
  static func streetsThatChange(_ title: String, _ folder: String) -> Phrase {
    Phrase(
      english: "\(title): streets that change from the areas in force to \(folder)",
      german: "\(title): Straßen, die sich von den geltenden Gebieten zu \(folder) ändern")
  }
  /// How many streets change, and where they stand.
  static func changedStreets(_ difference: StreetDifference, _ page: String) -> Phrase {
    let counts = StreetDifference.Change.allCases.map { difference.count(of: $0) }
    return Phrase(
      english: "streets: \(counts[0]) come in, \(counts[1]) go out, \(counts[2]) move, whole or in "
        + "part (\(page))",
      german:
        "Straßen: \(counts[0]) kommen hinzu, \(counts[1]) fallen heraus, \(counts[2]) wechseln, "
        + "ganz oder teilweise (\(page))")
  }
  /// A fault of the streets where a comparison can do without them.
  static func withoutStreets(_ fault: Finding) -> Finding {
    Finding(
      check: fault.check, severity: .warning, place: fault.place, message: fault.message,
      mend: Phrase(
        english: "The comparison goes without streets. " + fault.mend.english,
        german: "Der Vergleich kommt ohne Straßen aus. " + fault.mend.german))
  }

  /// An office in one line.
  static func office(_ office: Office) -> Phrase {
    let details = [office.name, office.address, office.phone, office.email, office.hours]
      .compactMap { $0 }.joined(separator: ", ")
    return Phrase(english: "Office: \(details)", german: "Koordination: \(details)")
  }
}
