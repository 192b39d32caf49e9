/// Proposes names for misspelt ones.
enum Spelling {
  /// The name with the fewest changed letters, case ignored; nil where none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased())
    var best: (distance: Int, name: String)?
    for name in names {
      let distance = changes(wanted, Array(name.lowercased()))
      if distance < best?.distance ?? Int.max { best = (distance, name) }
    }
    guard let best, best.distance <= max(2, wanted.count / 2) else { return nil }
    return best.name
  }

  /// How many letters must be changed, added or removed (Levenshtein 1966).
  private static func changes(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in other.indices {
        let above = row[j + 1]
        row[j + 1] = min(
          above + 1, row[j] + 1, diagonal + (letter == other[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
