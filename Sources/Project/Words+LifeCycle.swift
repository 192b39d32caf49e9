import Land

extension Words {
  static func noDay(_ written: String) -> Phrase {
    Phrase(
      english: "“\(written)” is no day.", german: "„\(written)“ ist kein Tag.")
  }
  static func mendDay(_ key: String) -> Phrase {
    Phrase(
      english: "Write a day as year-month-day: \(key) = 2016-05-01.",
      german: "Schreiben Sie einen Tag als Jahr-Monat-Tag: \(key) = 2016-05-01.")
  }
  static func dayMissing(_ key: String, _ status: DatedPlan.Status) -> Phrase {
    Phrase(
      english: "The plan is “\(status.rawValue)”, but “\(key)” is missing.",
      german: "Der Plan ist „\(status.rawValue)“, aber „\(key)“ fehlt.")
  }
  static func daysReversed(_ from: CalendarDate, _ to: CalendarDate) -> Phrase {
    Phrase(
      english: "The plan ends on \(to.text), before it begins on \(from.text).",
      german: "Der Plan endet am \(to.text), vor seinem Beginn am \(from.text).")
  }
  static let mendDaysReversed = Phrase(
    english: "Correct one of the two days.", german: "Berichtigen Sie einen der beiden Tage.")
  static func plansOverlap(_ one: DatedPlan, _ other: DatedPlan) -> Phrase {
    func days(_ plan: DatedPlan) -> String {
      "\(plan.file) (\(plan.validFrom?.text ?? "…") – \(plan.validTo?.text ?? "…"))"
    }
    return Phrase(
      english: "Two decided plans are in force on one day: \(days(one)) and \(days(other)).",
      german: "Zwei beschlossene Pläne gelten am selben Tag: \(days(one)) und \(days(other)).")
  }
  static let mendPlansOverlap = Phrase(
    english: "Let one end the day before the other begins: valid_to and valid_from.",
    german: "Lassen Sie den einen am Tag vor dem Beginn des anderen enden: valid_to und valid_from."
  )
}
