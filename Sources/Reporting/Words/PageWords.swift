import Delimitation

/// Words that every page needs.
struct PageWords: Sendable {
  let skip: String
  let and: String
  let yes: String
  let no: String
  let none: String
  let notDefined: String
  let person: String
  let people: String
  let statusQuo: String
  /// The name of an option's folder in words: "Option 1".
  let option: @Sendable (String) -> String
  let profile: @Sendable (Profile) -> String
  let profileGoal: @Sendable (Profile) -> String
  /// What the population figures are.
  let note: @Sendable (String) -> String
  let madeWith: @Sendable (String) -> String
  let colon: String
}
