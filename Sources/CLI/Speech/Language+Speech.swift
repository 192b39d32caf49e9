public import ArgumentParser
import Foundation
public import Land

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language of the user's locale: `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
  static var ofLocale: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("de") == true ? .german : .english
  }

  /// The language that a project file states, found without reading the rest, so that messages
  /// about faults in it are already in that language; nil if it states none.
  static func declared(in path: String) -> Language? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("[") { return nil }
      guard line.hasPrefix("language"), let value = line.split(separator: "=").dropFirst().first
      else { continue }
      let word = value.prefix { $0 != "#" }
        .trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
      return Language(rawValue: word)
    }
    return nil
  }

  /// The language of help texts, which are made before arguments are read.
  static let ofHelp: Language = {
    let arguments = CommandLine.arguments
    let stated = arguments.firstIndex(of: "--language")
      .flatMap { $0 + 1 < arguments.count ? Language(rawValue: arguments[$0 + 1]) : nil }
    return stated ?? .ofLocale
  }()
}
