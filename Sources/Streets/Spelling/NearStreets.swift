/// Finds the names that are nearest to a misspelt one.
struct NearStreets: Sendable {
  /// The spelled names, each once, ascending.
  private let names: [[UInt8]]
  /// Which letters and digits occur in each, a bit for each.
  private let letters: [UInt64]

  /// Takes the spelled names to be known.
  init(_ spellings: [String]) {
    let sorted = Set(spellings).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    names = sorted.map { Array($0.utf8) }
    letters = names.map(Self.letters)
  }

  /// The nearest names, at most `count`, the nearest first: by changed, added, left out or swapped
  /// letters, then by a like sound, by the same beginning, and by the alphabet. Names further off than
  /// a third of the letters are none.
  func nearest(to spelling: String, count: Int) -> [String] {
    let wanted = Array(spelling.utf8)
    guard wanted.count >= 2, wanted.count <= Spelling.longest else { return [] }
    let limit = max(1, min(wanted.count / 3, 6))
    let wantedLetters = Self.letters(wanted)
    let sound = Self.sound(spelling)
    var found: [(rank: [Int], name: Int)] = []
    for (position, name) in names.enumerated() {
      guard abs(name.count - wanted.count) <= limit,
        (letters[position] ^ wantedLetters).nonzeroBitCount <= 2 * limit,
        let distance = Self.distance(wanted, name, limit: limit)
      else { continue }
      let text = String(decoding: name, as: UTF8.self)
      let common = zip(name, wanted).prefix { $0 == $1 }.count
      let soundsAlike = Self.sound(text) == sound
      found.append(([2 * distance - (soundsAlike ? 1 : 0), -common, position], position))
    }
    let best = found.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.prefix(count)
    return best.map { String(decoding: names[$0.name], as: UTF8.self) }
  }

  /// A name without what is heard alike: double letters, `ph` and `f`, `dt` and `t`, `ck` and `k` …
  private static func sound(_ name: String) -> String {
    var text = name
    for (from, to) in [
      ("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("tz", "z"), ("y", "i"), ("v", "f"),
      ("ai", "ei"), ("ie", "i"), ("ah", "a"), ("eh", "e"), ("oh", "o"), ("uh", "u"), ("c", "k"),
      ("j", "i"), ("ae", "e"),
    ] {
      text = text.replacing(from, with: to)
    }
    var heard = ""
    for character in text where character != heard.last { heard.append(character) }
    return heard
  }

  private static func letters(_ name: [UInt8]) -> UInt64 {
    name.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The least number of changed, added, left out and swapped neighbouring letters (Damerau 1964, each
  /// letter touched once); nil where it is above the limit.
  private static func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
    var (before, last) = ([Int](), Array(0...other.count))
    for (line, letter) in one.enumerated() {
      var row = [line + 1]
      row.reserveCapacity(other.count + 1)
      var least = line + 1
      for (column, known) in other.enumerated() {
        var best = min(
          last[column] + (letter == known ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, letter == other[column - 1], one[line - 1] == known {
          best = min(best, before[column - 1] + 1)
        }
        row.append(best)
        least = min(least, best)
      }
      if least > limit + 1 { return nil }
      (before, last) = (last, row)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
