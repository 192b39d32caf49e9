public import Land

extension StreetDirectory.Entry {
  /// The numbers as a person writes them: `odd 1–55, 61–71; even: all`. Empty for a whole street.
  public func numbers(in language: Language) -> String {
    switch extent {
    case .whole: return ""
    case .unnumbered: return Words.partOnly[language]
    case .part: break
    }
    return Parity.allCases.compactMap { parity -> String? in
      let own = ranges.filter { $0.parity == parity }
      guard !own.isEmpty else { return nil }
      if complete.contains(parity) { return Words.all(parity)[language] }
      return Words.parity(parity)[language] + " " + own.map(\.text).joined(separator: ", ")
    }.joined(separator: "; ")
  }
}

extension NumberRange {
  /// `5` or `5–19a`.
  public var text: String { from == to ? from.text : "\(from.text)–\(to.text)" }
}

extension StreetDirectory {
  /// The directory as lines for people, one street each.
  public func text(in language: Language) -> String {
    let head = Words.directory(label, streets: entries.count)[language]
    let lines = entries.map { entry in
      let numbers = entry.numbers(in: language)
      let open = entry.isUncertain ? " " + Words.uncertainMark[language] : ""
      return "  " + entry.street + (numbers.isEmpty ? "" : ": " + numbers) + open
    }
    return ([head] + lines).map { $0 + "\n" }.joined()
  }
}
