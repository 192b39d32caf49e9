/// Why a text cannot be read as GeoJSON, and where.
struct JSONFault: Error, Hashable {
  /// What is wrong.
  enum Problem: Hashable {
    /// Something else was expected: a sign, a value, a name.
    case expected(String)
    /// The text ends too early.
    case cut
    /// No number of JSON: `0012` `+1` `.5` `NaN`.
    case number
    /// A control sign, an unknown escape or half a character in a string.
    case string
    /// The text goes on after its end.
    case leftOver
    /// Coordinates that are not nested as the kind of shape wants.
    case nesting
    /// A position of fewer than two numbers.
    case position
  }

  /// What is wrong.
  let problem: Problem
  /// The byte, counted from 0.
  let position: Int

  /// Whether the text is no JSON; else only a shape is wrong.
  var isSyntax: Bool { problem != .nesting && problem != .position }
}
