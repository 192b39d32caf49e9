/// A well-known text as a tree of `WORD[ … ]`, with the place of every part in its bytes.
///
/// PROJ reads past what it does not understand and fills the hole with a default. This tree tells what
/// the text says, so that it can be held against what PROJ made of it.
struct DefinitionTree {
  /// What makes a text no tree, and at which byte.
  enum Fault: Error, Hashable {
    /// A bracket that is never closed; the word before it.
    case unclosed(word: String, at: Int)
    /// A bracket closed by one of the other kind.
    case otherBracket(at: Int)
    /// A quotation mark without its second.
    case unclosedQuote(at: Int)
    /// Something where a comma or a closing bracket was expected.
    case unexpected(at: Int)
    /// Brackets in brackets, or words, beyond all sense.
    case tooMany(at: Int)
  }

  /// The text's bytes.
  let bytes: [UInt8]
  /// The outermost words: one, or the map's and that of its heights.
  let roots: [DefinitionNode]

  /// A tree of a text; nil where it does not begin like a well-known text.
  init?(_ text: String) throws(Fault) {
    guard text.prefixMatch(of: /[A-Za-z_]+\s*[\[\(]/) != nil else { return nil }
    bytes = Array(text.utf8)
    var scanner = DefinitionScanner(bytes)
    var roots: [DefinitionNode] = []
    while scanner.skipsToMore() { roots.append(try scanner.root()) }
    self.roots = roots
    // Real ones have at most two hundred. PROJ is asked once for each parameter, and reads all words each
    // time: the square of this number is what a flood costs.
    let (words, most) = (nodes, 400)
    if words.count > most { throw .tooMany(at: words[most].range.lowerBound) }
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// What stands around a byte, to find the place.
  func around(_ position: Int) -> String { DefinitionTree.around(position, in: bytes) }

  /// What stands around a byte of a text, on one line.
  static func around(_ position: Int, in bytes: [UInt8]) -> String {
    let from = max(0, min(position, bytes.count) - 25)
    let until = min(bytes.count, position + 25)
    let text = String(decoding: bytes[from..<until], as: UTF8.self)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (from > 0 ? "…" : "") + line + (until < bytes.count ? "…" : "")
  }

  /// All words of the text, outer before inner, in their order.
  var nodes: [DefinitionNode] { roots.flatMap(\.all) }
}

/// One `WORD[ … ]`.
struct DefinitionNode {
  /// Something in the brackets that is no word with brackets of its own.
  struct Value {
    /// Without quotation marks.
    let text: String
    /// Whether it stood in quotation marks.
    let isQuoted: Bool
    /// Its bytes, quotation marks included.
    let range: Range<Int>
    /// The number that it is, if it is one.
    var number: Double? {
      guard !isQuoted, let number = Double(text), number.isFinite else { return nil }
      return text.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) } ? number : nil
    }
  }

  /// The word, in capitals.
  let word: String
  /// From the word's first letter to behind the closing bracket.
  var range: Range<Int>
  /// The values, in their order.
  var values: [Value] = []
  /// The words in the brackets, in their order.
  var nodes: [DefinitionNode] = []

  /// This one and all in it, outer before inner.
  var all: [DefinitionNode] { [self] + nodes.flatMap(\.all) }
}
