/// What a person wrote as an address, and the ways to read it.
struct AddressText {
  /// One way to read it: a name, and the numbers behind it (none, one, or the ends of a range).
  struct Reading: Hashable {
    let name: String
    let numbers: [HouseNumber]
  }

  /// The part of the city, from brackets or from behind a comma; nil where none is told.
  let part: String?
  /// The ways to read the rest, the likeliest first: with no number, then with as many digits as
  /// can be numbers.
  let readings: [Reading]
  /// Whether the text is longer than any address.
  let isTooLong: Bool

  /// Takes an address apart. Text after the last comma is a postcode, a town, or a part of the city,
  /// unless the name itself has the comma. Linear in the length; longer texts than 400 characters are
  /// not read.
  init(_ text: String) {
    isTooLong = text.utf8.count > 400
    guard !isTooLong else {
      (part, readings) = (nil, [])
      return
    }
    let (plain, bracketed) = Spelling.parted(text)
    var readings = Self.readings(of: plain)
    var behind: String?
    if let comma = plain.firstIndex(of: ",") {
      readings += Self.readings(of: Spelling.trimmed(plain[..<comma]))
      behind = Self.place(plain[plain.index(after: comma)...])
    }
    part = bracketed ?? behind
    self.readings = readings
  }

  /// A street and a number that stand in columns of their own.
  init(street: String, number: String) {
    isTooLong = street.utf8.count > 400 || number.utf8.count > 400
    let (name, part) = Spelling.parted(isTooLong ? "" : street)
    self.part = part
    let numbers = isTooLong ? nil : Self.numbers(Substring(number))
    readings = isTooLong ? [] : [Reading(name: name, numbers: numbers ?? [])]
  }

  /// What stands behind a comma, without a postcode.
  private static func place(_ text: Substring) -> String? {
    let words = text.split { (character: Character) -> Bool in
      character.isWhitespace || character == ","
    }
    let names = words.filter { word -> Bool in word.count != 5 || !word.allSatisfy(\.isNumber) }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  private static func readings(of text: String) -> [Reading] {
    var found = [Reading(name: text, numbers: [])]
    var previous: Character = " "
    for index in text.indices {
      let character = text[index]
      if character.isASCII, character.isNumber, !(previous.isASCII && previous.isNumber),
        index > text.startIndex, let numbers = numbers(text[index...])
      {
        let name = Spelling.trimmed(text[..<index])
        found.append(Reading(name: name, numbers: numbers))
      }
      previous = character
    }
    // The leftmost digits that are numbers to the end take most with them.
    return found
  }

  /// The numbers of `12`, `12a`, `12 a`, `12-14`, `7/9`, `12a-c`, `12 bis 14`, the lower one first; nil for
  /// anything else. Of `14/2` the first: what follows is a flat.
  static func numbers(_ text: Substring) -> [HouseNumber]? {
    let plain = text.lowercased()
      .replacing("bis", with: "-").replacing("u.", with: "-").replacing("+", with: "-")
    let ends = plain.split(omittingEmptySubsequences: true) { "-/–—".contains($0) }
      .map { Spelling.trimmed($0) }.filter { !$0.isEmpty }
    guard let first = ends.first, ends.count <= 2, let from = HouseNumber(first) else { return nil }
    guard ends.count == 2 else { return [from] }
    if let to = HouseNumber(ends[1]) {
      return to < from ? (plain.contains("/") ? [from] : [to, from]) : [from, to]
    }
    // `12a-c`: the letter of the same number.
    guard ends[1].count == 1, let to = HouseNumber("\(from.number)\(ends[1])"), from <= to else {
      return nil
    }
    return [from, to]
  }
}
