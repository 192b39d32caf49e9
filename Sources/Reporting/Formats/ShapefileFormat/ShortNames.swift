/// Names of columns in a table of dBASE: at most ten bytes of US-ASCII letters, digits and underscores, no
/// two alike whatever the case of their letters.
enum ShortNames {
  /// The longest name.
  static let length = 10

  /// Short names for names, in the same order. A name is cut; where another had it before, a number takes
  /// the place of its last letters.
  static func of(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let plain = plain(name)
      var short = String(plain.prefix(length))
      var number = 1
      while !taken.insert(short.lowercased()).inserted {
        number += 1
        let end = String(number)
        short = plain.prefix(length - end.count) + end
      }
      return short
    }
  }

  /// A name without what dBASE does not know; it begins with a letter.
  private static func plain(_ name: String) -> String {
    let letters = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "_"
    }
    let text = String(letters)
    return text.first?.isLetter == true ? text : "F" + text
  }
}
