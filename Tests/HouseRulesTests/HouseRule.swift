import Testing

/// A rule that every file of the repository keeps.
struct HouseRule: Sendable, CustomTestStringConvertible {
  /// The rule in words.
  let name: String
  /// What breaks it, as `path:line: what`; empty when it is kept.
  let faults: @Sendable (Tree) -> [String]
  /// A small tree that breaks it, and a part of what must then be said.
  let broken: @Sendable () -> Tree
  let said: String

  var testDescription: String { name }
}

/// The rules, in the order of the style guide.
enum HouseRules {
  static let all: [HouseRule] =
    importRules + nameRules + conductRules + listRules + layoutRules
}
