/// A language in which Veedel speaks to people.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// German; the raw value is the code used on the command line and in project files.
  case german = "de"
  /// English.
  case english = "en"
}
