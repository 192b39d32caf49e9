import Land

/// How a page lies on paper.
enum PaperSide: Sendable { case portrait, landscape }

/// A whole self-contained page: no script, nothing from the network. `style` is a style sheet for this
/// page alone.
func page(
  title: String, words: Words, paper: PaperSide, style: StaticString? = nil, header: [Markup],
  main: [Markup]
) -> String {
  let head = element(
    "head", [:],
    [
      element("meta", ["charset": "utf-8"]),
      element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      element("title", [:], text: title),
      paper == .portrait
        ? .styleSheet(Stylesheet.text, Stylesheet.maps, Stylesheet.tables, Stylesheet.portrait)
        : .styleSheet(Stylesheet.text, Stylesheet.maps, Stylesheet.tables, Stylesheet.landscape),
    ] + (style.map { [.styleSheet($0)] } ?? []))
  let body = element(
    "body", [:],
    [
      element("a", ["class": "skip", "href": "#main"], text: words.page.skip),
      Patterns.definitions,
      element("header", [:], header),
      element("main", ["id": "main"], main),
    ])
  let html = element("html", ["lang": words.language.rawValue], [head, body])
  return "<!DOCTYPE html>\n" + html.source
}

/// A section with its heading.
func section(_ heading: String, id: String, style: String = "", _ content: [Markup]) -> Markup {
  element(
    "section", ["id": id, "class": style, "aria-labelledby": id + "-heading"],
    [element("h2", ["id": id + "-heading"], text: heading)] + content)
}

/// A paragraph.
func paragraph(_ text: String, style: String? = nil) -> Markup {
  style.map { element("p", ["class": $0], text: text) } ?? element("p", [:], text: text)
}

/// Names and values of the first lines of a page.
func factList(_ facts: [(name: String, value: String)]) -> Markup {
  element(
    "dl", ["class": "facts"],
    facts.map { fact in
      element(
        "div", [:], [element("dt", [:], text: fact.name), element("dd", [:], text: fact.value)])
    })
}
