import Delimitation
import Foundation
import Land
import Project
import Streets

/// What the commands under `veedel streets` read: project, plan, streets.
struct StreetInputs {
  let book: AddressBook
  let lookup: StreetLookup
  /// The plan of the project that answers for a day, where a day was asked for.
  let inForce: DatedPlan?
  /// The day that was asked for.
  let day: CalendarDate?

  /// Reads a project, a plan and the streets, or takes them from the cache. With a day, the plan in
  /// force on it answers, whatever other plan is named; that one must be there all the same.
  init(
    _ project: String, plan: String?, on day: CalendarDate?, flags: CacheFlag, speech: Language
  ) throws(Failure) {
    let wish: AddressDesk.Wish
    if let day {
      if let plan, Disk.kind(plan) == .nothing { throw Failure(Messages.noPlanThere(plan)) }
      wish = .inForce(on: day)
    } else if let plan {
      wish = .file(plan)
    } else {
      throw .usage("--on", Messages.planOrDay, mend: Messages.mendPlanOrDay)
    }
    let desk = try Self.desks(project, [wish], flags, speech)[0]
    guard let lookup = desk.lookup else {
      throw Failure(.answerIsNo, Messages.noneInForce(project, day, desk.book.plans))
    }
    book = desk.book
    self.lookup = lookup
    inForce = desk.inForce
    self.day = day
  }

  /// The streets of a project under some plans, which is read once.
  static func lookups(
    _ project: String, plans: [String], flags: CacheFlag, speech: Language
  ) throws(Failure) -> (book: AddressBook, lookups: [StreetLookup]) {
    let desks = try desks(project, plans.map { .file($0) }, flags, speech)
    return (desks[0].book, desks.compactMap(\.lookup))
  }

  private static func desks(
    _ project: String, _ wishes: [AddressDesk.Wish], _ flags: CacheFlag, _ speech: Language
  ) throws(Failure) -> [AddressDesk] {
    let cache =
      flags.noCache
      ? nil
      : StreetCache(environment: ProcessInfo.processInfo.environment, version: programVersion)
    return try Inputs.told(speech) { () throws(InputError) in
      try AddressDesk.desks(project: project, plans: wishes, cache: cache)
    }
  }

  /// The district of an answer; nil where its area cannot be said.
  func district(of answer: StreetAnswer) -> String? {
    guard answer.area != nil, let block = answer.block else { return nil }
    return book.districts?.unitName(of: block)
  }

  /// The office of an area from 1; nil for the land outside, and where the project names none.
  func office(ofArea area: Int?) -> Office? {
    guard let area, area > 0 else { return nil }
    return book.office(ofArea: lookup.plan.label(area).id)
  }
}
