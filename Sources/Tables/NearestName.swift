/// The known name with the fewest changed, added or left out characters, case ignored; nil when none
/// is near enough to be meant. Ties go to the first in the list. O(names × length²).
package func nearestName(to name: String, among known: [String]) -> String? {
  let wanted = Array(name.lowercased())
  var best: (name: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(wanted, Array(candidate.lowercased()))
    if distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  guard let best else { return nil }
  let limit = max(2, max(wanted.count, best.name.count) / 2)
  return best.distance <= limit ? best.name : nil
}

/// The known names that are near enough to be meant, at most `count`, the nearest first, by their keys
/// (`nameKey`), so that a hyphen or an umlaut counts for nothing. Ties go to the first in the list.
/// O(names × length²).
package func nearestNames(to name: String, among known: [String], count: Int) -> [String] {
  let wanted = Array(nameKey(name))
  let near = known.enumerated().compactMap { position, candidate -> (Int, Int)? in
    let key = Array(nameKey(candidate))
    let limit = max(2, max(wanted.count, key.count) / 3)
    guard abs(key.count - wanted.count) <= limit else { return nil }
    let distance = editDistance(wanted, key)
    return distance <= limit ? (distance, position) : nil
  }
  return near.sorted { $0 < $1 }.prefix(count).map { known[$0.1] }
}

/// Levenshtein's distance (1965) over characters, with one row of memory.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (line, character) in left.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for column in right.indices {
      let change = diagonal + (character == right[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(change, row[column] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
