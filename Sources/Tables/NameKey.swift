/// A name without what differs between spellings of one name and nothing else: letters' case, ä and ae,
/// ö and oe, ü and ue, ß and ss, “Str.” and “Straße”, and which of blanks, hyphens and slashes part its
/// words. Words that are written together in one spelling and apart in the other stay different. O(n).
package func nameKey(_ name: String) -> String {
  var words: [String] = []
  var word = ""
  func end() {
    if !word.isEmpty { words.append(unabbreviated(word)) }
    word = ""
  }
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "ä": word += "ae"
    case "ö": word += "oe"
    case "ü": word += "ue"
    case "ß": word += "ss"
    // The two dots on their own, behind the letter: how some systems write ä, ö, ü.
    case "\u{308}": word += word.last.map { "aou".contains($0) ? "e" : "\u{308}" } ?? ""
    case "-", "/", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": end()
    case _ where scalar.properties.isWhitespace: end()
    default: word.unicodeScalars.append(scalar)
    }
  }
  end()
  return words.joined(separator: " ")
}

/// A word in small letters with “str.” at its end written out.
private func unabbreviated(_ word: String) -> String {
  word.hasSuffix("str.") ? word.dropLast(1) + "asse" : word
}
