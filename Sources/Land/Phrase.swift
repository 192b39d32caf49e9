/// One sentence or word for people, in every language; a missing language does not compile.
///
/// Each room keeps its phrases in one file, `Words.swift`, so that both languages stand side by
/// side and are changed together.
public struct Phrase: Hashable, Sendable {
  /// The words in English.
  public let english: String
  /// The words in German, with umlauts.
  public let german: String

  /// A phrase in both languages.
  public init(english: String, german: String) {
    self.english = english
    self.german = german
  }

  /// The same text in every language: names, numbers, identifiers.
  public init(verbatim text: String) {
    self.init(english: text, german: text)
  }

  /// The words in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .german: german
    }
  }
}
