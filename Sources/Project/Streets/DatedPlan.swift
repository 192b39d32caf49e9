public import Land

/// A plan of the project's `[[plans]]`, with its place in the life cycle of plans.
public struct DatedPlan: Hashable, Sendable {
  /// How far a plan is.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Someone's work.
    case draft
    /// Proposed to the council.
    case recommended
    /// In force from `validFrom` on.
    case decided
    /// Was in force from `validFrom` to `validTo`.
    case expired
  }

  /// The plan as the project names it.
  public let file: String
  /// How far it is.
  public let status: Status
  /// The first day of its force.
  public let validFrom: CalendarDate?
  /// The last day of its force; nil where no end is decided.
  public let validTo: CalendarDate?
  /// The number of the council's paper.
  public let councilNumber: String?

  /// Whether it is or was ever decided.
  var isDecided: Bool { status == .decided || status == .expired }

  /// Whether it is in force on a day: it was decided, and the day is one of its days, ends included.
  public func isInForce(on day: CalendarDate) -> Bool {
    guard isDecided, let validFrom, validFrom <= day else { return false }
    return validTo.map { day <= $0 } ?? true
  }

  /// Whether two decided plans are in force on one day.
  func overlaps(_ other: DatedPlan) -> Bool {
    guard isDecided, other.isDecided, let validFrom, let start = other.validFrom else {
      return false
    }
    return (other.validTo.map { validFrom <= $0 } ?? true) && (validTo.map { start <= $0 } ?? true)
  }
}
