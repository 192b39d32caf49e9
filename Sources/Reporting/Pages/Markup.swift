/// A piece of HTML or SVG. Text becomes markup by escaping only; nothing else takes a plain string.
struct Markup: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The source text.
  let source: String

  /// A text, escaped.
  init(stringLiteral value: String) { source = escaped(value) }

  private init(source: String) { self.source = source }

  /// A text, escaped.
  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// Pieces one after the other.
  static func joined(_ pieces: [Markup]) -> Markup {
    Markup(source: pieces.map(\.source).joined())
  }

  /// A style sheet of our own, of one or more pieces; it holds no text from outside.
  static func styleSheet(_ pieces: StaticString...) -> Markup {
    Markup(source: "<style>\n" + pieces.map { "\($0)" }.joined() + "</style>\n")
  }

  /// Nothing.
  static let empty = Markup(source: "")

  fileprivate static func tag(_ name: String, _ attributes: Attributes, _ content: [Markup])
    -> Markup
  {
    var text = "<" + name
    for (key, value) in attributes.pairs { text += " " + key + "=\"" + escaped(value) + "\"" }
    text += ">" + content.map(\.source).joined()
    if !voidElements.contains(name) { text += "</" + name + ">" }
    return Markup(source: text + (inlineElements.contains(name) ? "" : "\n"))
  }
}

/// Attributes in their order.
struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
  let pairs: [(String, String)]

  init(dictionaryLiteral elements: (String, String)...) { pairs = elements }

  private init(pairs: [(String, String)]) { self.pairs = pairs }

  static func + (left: Attributes, right: [(String, String)]) -> Attributes {
    Attributes(pairs: left.pairs + right)
  }
}

/// An element with attributes and content.
func element(_ name: String, _ attributes: Attributes = [:], _ content: [Markup] = []) -> Markup {
  Markup.tag(name, attributes, content)
}

/// An element with text only.
func element(_ name: String, _ attributes: Attributes = [:], text: String) -> Markup {
  Markup.tag(name, attributes, [.text(text)])
}

private let voidElements: Set<String> = ["meta", "br", "hr", "link", "img"]

private let inlineElements: Set<String> = [
  "a", "span", "strong", "em", "b", "code", "small", "abbr", "th", "td", "text", "title", "desc",
  "dt", "svg",
]

/// A text as HTML and XML want it, in content and in attributes.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
