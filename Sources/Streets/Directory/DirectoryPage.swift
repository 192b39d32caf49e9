public import Land

extension [StreetDirectory] {
  /// The directories as a page to print on A4, one area after the other: columns, index letters, no
  /// network. `note` tells what people should know of an area, such as its office.
  public func page(title: String, language: Language, note: (StreetDirectory) -> String?) -> String
  {
    let sections = map { directory in
      let head = Words.directory(directory.label, streets: directory.entries.count)[language]
      return StreetSection(
        heading: head, note: note(directory), entries: directory.entries
      ).html(language)
    }
    let isOpen = contains { $0.entries.contains(where: \.isUncertain) }
    return streetPage(title, sections, isOpen: isOpen, language)
  }
}

extension StreetDifference {
  /// What changes as a page to print on A4: a section for each pair of areas.
  public func page(title: String, language: Language) -> String {
    let groups = grouped
    let sections = groups.compactMap { group -> String? in
      guard let first = group.first else { return nil }
      return StreetSection(
        heading: Words.changes(first, streets: group.count)[language], note: nil,
        entries: group.map(\.street)
      ).html(language)
    }
    let nothing = "<p>\(escaped(Words.nothingChanges[language]))</p>\n"
    let isOpen = entries.contains { $0.street.isUncertain }
    return streetPage(title, sections.isEmpty ? [nothing] : sections, isOpen: isOpen, language)
  }

  /// Entries of one change between two areas together.
  var grouped: [[Entry]] {
    var groups: [[Entry]] = []
    for entry in entries {
      if let last = groups.last?.last, last.change == entry.change, last.before == entry.before,
        last.after == entry.after
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }
}

/// A page of sections.
private func streetPage(
  _ title: String, _ sections: [String], isOpen: Bool, _ language: Language
) -> String {
  let note = isOpen ? Words.uncertainNote[language] : ""
  return """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    @page { size: A4; margin: 15mm; }
    body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; margin: 1rem auto; max-width: 60rem; color: #111; }
    .streets { columns: 3 14rem; column-gap: 1.5rem; }
    h1 { font-size: 16pt; margin: 0 0 .2rem; }
    h2 { font-size: 12pt; margin: .6rem 0 .2rem; border-bottom: 1px solid #555; break-after: avoid; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { break-inside: avoid; padding-left: 1em; text-indent: -1em; }
    li span { color: #444; }
    </style>
    </head>
    <body>
    <p>\(escaped(title))</p>
    \(sections.joined())<p>\(escaped(note))</p>
    </body>
    </html>

    """
}

/// A list of streets with its heading.
private struct StreetSection {
  let heading: String
  let note: String?
  let entries: [StreetDirectory.Entry]

  func html(_ language: Language) -> String {
    var body = ""
    var letter = ""
    for entry in entries {
      let own = GermanOrder.letter(entry.street)
      if own != letter {
        if !letter.isEmpty { body += "</ul>\n" }
        body += "<h2>\(escaped(own))</h2>\n<ul>\n"
        letter = own
      }
      body += item(entry, language)
    }
    if !letter.isEmpty { body += "</ul>\n" }
    let told = note.map { "<p>\(escaped($0))</p>\n" } ?? ""
    return
      "<section>\n<h1>\(escaped(heading))</h1>\n\(told)<div class=\"streets\">\n\(body)</div>\n"
      + "</section>\n"
  }

  private func item(_ entry: StreetDirectory.Entry, _ language: Language) -> String {
    let numbers = entry.numbers(in: language)
    let open = entry.isUncertain ? " *" : ""
    let told = numbers.isEmpty ? "" : " <span>\(escaped(numbers))</span>"
    return "<li>\(escaped(entry.street))\(told)\(open)</li>\n"
  }
}

/// A text as it stands in a page.
private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
