/// How names of streets are compared: case, umlauts, ß, blanks, hyphens, points, accents and the
/// usual short forms make no difference.
enum Spelling {
  /// Texts longer than this are no names; they are refused unread.
  static let longest = 200

  /// A name in small letters and digits without anything between them; `Str.` and `Straße` are `str`.
  static func key(_ name: String) -> String { joined(name, with: "") }

  /// The same with one blank between words.
  static func words(_ name: String) -> String { joined(name, with: " ") }

  /// A name and what stands in brackets in it: `Ahornweg (Grengel)` is `Ahornweg` in `Grengel`.
  static func parted(_ name: String) -> (base: String, part: String?) {
    guard let open = name.firstIndex(of: "("),
      let close = name[open...].firstIndex(of: ")")
    else { return (name, nil) }
    let part = trimmed(name[name.index(after: open)..<close])
    let rest = trimmed(name[..<open]) + " " + trimmed(name[name.index(after: close)...])
    return (trimmed(Substring(rest)), part.isEmpty ? nil : part)
  }

  /// A text without blanks at its ends.
  static func trimmed(_ text: Substring) -> String {
    let head = text.drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }

  private static func joined(_ name: String, with separator: String) -> String {
    var spelled = SpelledBytes()
    if spelled.spell(name.utf8, blank: !separator.isEmpty) {
      return String(decoding: spelled.bytes, as: UTF8.self)
    }
    return joinedLetterByLetter(name, with: separator)
  }

  /// The same for names with any letters; the rule that `SpelledBytes` follows.
  static func joinedLetterByLetter(_ name: String, with separator: String) -> String {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(shortened(word, isLast: false)) }
      word = ""
    }
    for scalar in name.lowercased().unicodeScalars {
      if let folded = folded[scalar] {
        word += folded
      } else if scalar == "\u{308}" {
        word += word.last.map { "aou".contains($0) ? "e" : "" } ?? ""
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !(0x300...0x36F).contains(scalar.value), !"'’`´".unicodeScalars.contains(scalar) {
        end()
      }
    }
    end()
    if let last = words.indices.last { words[last] = shortened(words[last], isLast: true) }
    return words.joined(separator: separator)
  }

  /// A word with its usual long form made short: `strasse` at its end, `sankt`, `platz` …
  private static func shortened(_ word: String, isLast: Bool) -> String {
    if word.hasSuffix("strasse") { return word.dropLast(7) + "str" }
    if word.hasSuffix("strase") { return word.dropLast(6) + "str" }
    if word == "sankt" { return "st" }
    if word == "doktor" { return "dr" }
    if isLast, word.hasSuffix("platz") { return word.dropLast(5) + "pl" }
    return word
  }

  static let folded: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "a",
    "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i",
    "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ú": "u", "ù": "u",
    "û": "u", "ç": "c", "č": "c", "ć": "c", "ñ": "n", "ł": "l", "š": "s", "ś": "s", "ž": "z",
    "ý": "y", "ş": "s", "ğ": "g", "ı": "i",
  ]
}
