public import Land

extension [StreetDirectory] {
  /// The directories as a page to print on A4, one area after the other: columns, index letters, no
  /// network.
  public func page(title: String, language: Language) -> String {
    let sections = map { $0.section(language) }.joined()
    let isOpen = contains { $0.entries.contains(where: \.isUncertain) }
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
      \(sections)<p>\(escaped(note))</p>
      </body>
      </html>

      """
  }
}

extension StreetDirectory {
  fileprivate func section(_ language: Language) -> String {
    let head = Words.directory(label, streets: entries.count)[language]
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
    return
      "<section>\n<h1>\(escaped(head))</h1>\n<div class=\"streets\">\n\(body)</div>\n</section>\n"
  }

  private func item(_ entry: Entry, _ language: Language) -> String {
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
