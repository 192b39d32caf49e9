/// Finds a section header without a name, `[=` or `[[ #`, before the parser sees it: the parser takes for
/// granted that a key begins there, and would end the program.
///
/// Follows texts, comments and brackets as TOML does, so a bracket in a text or a list is none. Up to the
/// first fault of a file it goes the parser's way; behind one it does not matter, as the parser stops.
struct TOMLHeaders {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// How many brackets of values are open.
  private var depth = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The line and the character, from 1, where the first such header lacks its name; nil without any.
  static func nameless(in text: String) -> (line: Int, character: Int)? {
    var scanner = TOMLHeaders(text)
    return scanner.first()
  }

  private mutating func first() -> (line: Int, character: Int)? {
    var isLineStart = true
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        step()
        isLineStart = depth == 0
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        step()
        continue
      case UInt8(ascii: "#"): while position < bytes.count, !isAt("\n") { step() }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipText(byte)
      case UInt8(ascii: "["):
        if isLineStart {
          if let place = header() { return place }
        } else {
          depth += 1
          step()
        }
      case UInt8(ascii: "{"):
        depth += 1
        step()
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        step()
      default: step()
      }
      isLineStart = false
    }
    return nil
  }

  /// Goes past a header up to its name; its place where there is none. An end of the file and a mere
  /// `]` are told by the parser.
  private mutating func header() -> (line: Int, character: Int)? {
    step()
    if isAt("[") { step() }
    while isAt(" ") || isAt("\t") { step() }
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
      // The brackets of a header are no brackets of a value.
      while position < bytes.count, !isAt("]"), !isAt("\n") {
        if isAt("\"") || isAt("'") { skipText(bytes[position]) } else { step() }
      }
      while isAt("]") { step() }
      return nil
    default: return (line, position - lineStart + 1)
    }
  }

  /// Goes past a text of one line, or of several in three quotes.
  private mutating func skipText(_ quote: UInt8) {
    let isLong =
      position + 2 < bytes.count && bytes[position + 1] == quote && bytes[position + 2] == quote
    for _ in 0..<(isLong ? 3 : 1) { step() }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        step()
        if position < bytes.count { step() }
      } else if bytes[position] == quote {
        if !isLong { return step() }
        var quotes = 0
        while position < bytes.count, bytes[position] == quote {
          quotes += 1
          step()
        }
        if quotes >= 3 { return }
      } else if bytes[position] == UInt8(ascii: "\n"), !isLong {
        return
      } else {
        step()
      }
    }
  }

  private func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }
}
