/// To which area an address belongs, or why that cannot be said.
public struct StreetAnswer: Hashable, Sendable {
  /// What came of the question.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// The address lies in an area.
    case found
    /// It lies outside every area.
    case outside
    /// It may lie in several areas: no number was given, streets share the name, a segment passes from
    /// area to area, or the sources contradict each other.
    case several
    /// The street is known, the number is not.
    case unknownNumber = "unknown_number"
    /// No street is called so; the nearest names are candidates.
    case unknownStreet = "unknown_street"
  }

  /// A place that may be meant.
  public struct Candidate: Hashable, Sendable {
    /// The street's name.
    public var street: String
    /// The part of the city.
    public var part: String?
    /// The first and the last number, where not the whole street is meant.
    public var range: NumberRange?
    /// The area from 1, or 0 for outside; nil where it cannot be said.
    public var area: Int?
  }

  /// Why the answer is not a plain one.
  public enum Reason: Hashable, Sendable {
    /// The street lies in several areas and no number was given.
    case numberNeeded
    /// Streets of one name lie in several parts of the city.
    case partNeeded
    /// A segment passes from area to area, and nothing tells on which side of the border the number is.
    case atBorder
    /// The sources put the number into different areas.
    case conflict
    /// The text is longer than any address, or empty.
    case unreadable
  }

  /// What came of the question.
  public var status: Status
  /// The street's name, where one is known.
  public var street: String?
  /// The number that was asked for: `12a`, `12-14`.
  public var number: String?
  /// The area from 1, or 0 for outside; nil where it cannot be said.
  public var area: Int?
  /// The block that tells the district, from 0; nil where it cannot be said.
  public var block: Int?
  /// How the area is known.
  public var knownBy: KnownBy?
  /// Why the answer is not a plain one.
  public var reason: Reason?
  /// What may be meant instead, the likeliest first.
  public var candidates: [Candidate] = []

  /// An answer with nothing known but its status.
  init(_ status: Status, reason: Reason? = nil) {
    self.status = status
    self.reason = reason
  }
}
