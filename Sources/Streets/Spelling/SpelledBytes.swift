/// Spells names of the letters that German names of streets have, byte by byte and without a text in
/// between; what other letters have is left to `Spelling`, which says the same of these.
struct SpelledBytes {
  /// The spelled name so far.
  private(set) var bytes: [UInt8] = []
  private var wordStart = 0

  /// Spells a text, with `blank` between words or nothing; false where it has other letters.
  mutating func spell(_ text: some Sequence<UInt8>, blank: Bool) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    wordStart = 0
    var hasGap = false
    var isLatin = false
    for byte in text {
      if isLatin {
        isLatin = false
        let place = Int(byte) - 0x80
        guard Self.latin.indices.contains(place), Self.latin[place].0 != 0 else { return false }
        begin(&hasGap, blank)
        bytes.append(Self.latin[place].0)
        if Self.latin[place].1 != 0 { bytes.append(Self.latin[place].1) }
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        begin(&hasGap, blank)
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        begin(&hasGap, blank)
        bytes.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case 0xC3: isLatin = true
      case 0..<0x80:
        if !hasGap, bytes.count > wordStart { shorten(isLast: false) }
        hasGap = bytes.count > 0
      default: return false
      }
    }
    if isLatin { return false }
    if !hasGap, bytes.count > wordStart { shorten(isLast: false) }
    shorten(isLast: true)
    return true
  }

  /// Begins a word where there was a gap before.
  private mutating func begin(_ hasGap: inout Bool, _ blank: Bool) {
    guard hasGap else { return }
    hasGap = false
    if blank { bytes.append(UInt8(ascii: " ")) }
    wordStart = bytes.count
  }

  /// Makes the last word short, as `Spelling` does.
  private mutating func shorten(isLast: Bool) {
    let count = bytes.count - wordStart
    if ends(with: "strasse") {
      bytes.removeLast(4)
    } else if ends(with: "strase") {
      bytes.removeLast(3)
    } else if count == 5, ends(with: "sankt") {
      replace(with: "st")
    } else if count == 6, ends(with: "doktor") {
      replace(with: "dr")
    } else if isLast, ends(with: "platz") {
      bytes.removeLast(3)
    }
  }

  private func ends(with ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard bytes.count - wordStart >= count else { return false }
    let start = bytes.count - count
    for place in 0..<count where unsafe bytes[start + place] != ending.utf8Start[place] {
      return false
    }
    return true
  }

  private mutating func replace(with word: String) {
    bytes.removeLast(bytes.count - wordStart)
    bytes.append(contentsOf: word.utf8)
  }

  /// What U+00C0 to U+00FF become; zeros where that is not told here.
  private static let latin: [(UInt8, UInt8)] = (UInt32(0xC0)...0xFF).map { value in
    let scalar = Unicode.Scalar(value).map { String($0).lowercased().unicodeScalars.first } ?? nil
    let folded = Array((scalar.flatMap { Spelling.folded[$0] } ?? "").utf8)
    return (folded.first ?? 0, folded.count > 1 ? folded[1] : 0)
  }
}
