import ArgumentParser
import Land

/// The option that every command has.
struct SpeechOptions: ParsableArguments {
  @Option(help: Help.language)
  var language: Language?

  /// The language of messages: as asked for, else the project's, else the locale's.
  func language(project path: String?) -> Language {
    language ?? path.flatMap { Language.declared(in: $0) } ?? .ofLocale
  }
}
