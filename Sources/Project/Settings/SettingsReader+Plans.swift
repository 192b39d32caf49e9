import Land

extension SettingsReader {
  /// `[[plans]]`: files with status and validity. Decided ones need a first day, expired ones a last day
  /// too, and no two of them may be in force on one day.
  mutating func plans(_ root: Section) -> [DatedPlan] {
    var plans: [(plan: DatedPlan, path: String)] = []
    for section in sections(root, "plans") {
      let file = requiredText(section, "file")
      let hasStatus = requiredText(section, "status") != nil
      let faultsBefore = faults.count
      let status = word(section, "status", default: DatedPlan.Status.draft)
      let from = day(section, "valid_from")
      let to = day(section, "valid_to")
      let number = text(section, "council_number")
      guard let file, hasStatus, faults.count == faultsBefore else { continue }
      let plan = DatedPlan(
        file: file, status: status, validFrom: from, validTo: to, councilNumber: number)
      check(plan, section)
      for other in plans where other.plan.overlaps(plan) {
        fault(
          "plans_overlap", section.path, Words.plansOverlap(other.plan, plan),
          Words.mendPlansOverlap)
      }
      plans.append((plan, section.path))
    }
    return plans.map(\.plan)
  }

  private mutating func check(_ plan: DatedPlan, _ section: Section) {
    let needed: [(String, Bool)] = [
      ("valid_from", plan.isDecided && plan.validFrom == nil),
      ("valid_to", plan.status == .expired && plan.validTo == nil),
    ]
    for (key, isMissing) in needed where isMissing && section.entries[key] == nil {
      fault(
        "key_missing", section.path(of: key), Words.dayMissing(key, plan.status),
        Words.mendDay(key))
    }
    if let from = plan.validFrom, let to = plan.validTo, to < from {
      fault(
        "plan_days_reversed", section.path(of: "valid_to"), Words.daysReversed(from, to),
        Words.mendDaysReversed)
    }
  }

  /// A day in quotes or as TOML has it; nil, with a fault, where it is none.
  private mutating func day(_ section: Section, _ key: String) -> CalendarDate? {
    guard let node = section.entries[key], let written = node.day else { return nil }
    if let day = CalendarDate(written) { return day }
    fault("key_day", section.path(of: key), Words.noDay(written), Words.mendDay(key))
    return nil
  }

  /// `[offices]`: for the id of an area the office that coordinates it, in the order of ids.
  mutating func offices(_ root: Section) -> [Office] {
    guard let offices = section(root, "offices") else { return [] }
    return offices.entries.keys.sorted().compactMap { area in
      guard let section = section(offices, area) else { return nil }
      let details = ["address", "phone", "email", "hours"].map { text(section, $0) }
      return requiredText(section, "name").map { name in
        Office(
          area: area, name: name, address: details[0], phone: details[1], email: details[2],
          hours: details[3])
      }
    }
  }
}
