/// The coordination office of an area, from the project's `[offices]`.
public struct Office: Hashable, Sendable {
  /// The area's id.
  public let area: String
  /// What the office is called.
  public let name: String
  /// Where it is.
  public let address: String?
  /// Its telephone number.
  public let phone: String?
  /// Its e-mail address.
  public let email: String?
  /// When it is open, in its own words.
  public let hours: String?
}
