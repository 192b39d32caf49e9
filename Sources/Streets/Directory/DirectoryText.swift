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
  /// The heading of the directory.
  public func heading(_ language: Language) -> String {
    Words.directory(label, streets: entries.count)[language]
  }

  /// The streets as lines below index letters.
  public func indexed(_ language: Language) -> [(letter: String, lines: [String])] {
    var groups: [(letter: String, lines: [String])] = []
    for entry in entries {
      let letter = GermanOrder.letter(entry.street)
      if groups.last?.letter != letter { groups.append((letter, [])) }
      let numbers = entry.numbers(in: language)
      let open = entry.isUncertain ? " *" : ""
      groups[groups.count - 1].lines.append(
        entry.street + (numbers.isEmpty ? "" : " " + numbers) + open)
    }
    return groups
  }

  /// What a printed directory says of the mark `*`, where it has one.
  public static func foot(_ directories: [StreetDirectory], _ language: Language) -> String {
    directories.contains { $0.entries.contains(where: \.isUncertain) }
      ? Words.uncertainNote[language] : ""
  }

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
