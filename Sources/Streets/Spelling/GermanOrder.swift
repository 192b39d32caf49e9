/// Names in the order of DIN 5007-1: ä as a, ö as o, ü as u, ß as ss; case, blanks and signs make no
/// difference; numbers by their value.
enum GermanOrder {
  /// A key by whose scalars names are sorted.
  static func key(_ name: String) -> String {
    var key = ""
    var digits = ""
    func endNumber() {
      if !digits.isEmpty { key += String(repeating: "0", count: max(0, 6 - digits.count)) + digits }
      digits = ""
    }
    for scalar in name.lowercased().unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        continue
      }
      endNumber()
      if let folded = folded[scalar] {
        key += folded
      } else if scalar.properties.isAlphabetic {
        key.unicodeScalars.append(scalar)
      }
    }
    endNumber()
    return key
  }

  /// The letter under which a printed index lists a name; `#` where it begins with none.
  static func letter(_ name: String) -> String {
    guard let first = key(name).first, first.isLetter else { return "#" }
    return first.uppercased()
  }

  private static let folded: [Unicode.Scalar: String] = [
    "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "á": "a", "à": "a", "â": "a", "é": "e", "è": "e",
    "ê": "e", "ë": "e", "í": "i", "î": "i", "ï": "i", "ó": "o", "ô": "o", "ú": "u", "û": "u",
    "ç": "c", "č": "c", "ć": "c", "ñ": "n", "ł": "l", "š": "s", "ž": "z",
  ]
}
