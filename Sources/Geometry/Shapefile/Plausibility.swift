/// How much sense a table's bytes beyond ASCII make in a one-byte encoding.
struct Plausibility {
  /// How many are German letters within words.
  private(set) var german = 0
  /// How many are other Latin letters within words.
  private(set) var letters = 0
  /// How many are signs within words, or control characters anywhere.
  private(set) var odd = 0

  /// Counts all bytes of a probe.
  init(_ probe: TextProbe, as encoding: TextEncoding) {
    let decoder = TextDecoder(encoding)
    for byte in UInt8(128)...255 {
      guard let scalar = decoder.text([byte]).unicodeScalars.first else { continue }
      let count = probe.inWords[Int(byte)]
      if (0x80..<0xA0).contains(scalar.value) {
        odd += probe.anywhere[Int(byte)]
      } else if "äöüßÄÖÜ".unicodeScalars.contains(scalar) {
        german += count
      } else if scalar.properties.isAlphabetic, scalar.value < 0x250 {
        letters += count
      } else if !"’‘–—“”´".unicodeScalars.contains(scalar) || scalar == "”" || encoding.isDOS {
        odd += count
      }
    }
  }

  /// The encoding that a probe speaks for against the one that is presumed; that one unless the other
  /// is clearly the better: it knows German letters where the presumed one has signs.
  static func best(_ probe: TextProbe, presumed: TextEncoding) -> TextEncoding {
    let own = Plausibility(probe, as: presumed)
    let others: [TextEncoding] = presumed.isDOS ? [.cp1252] : [.cp850, .cp1252]
    for other in others where other != presumed {
      let rival = Plausibility(probe, as: other)
      if rival.german > own.german, own.odd > 0, rival.odd * 4 <= own.odd { return other }
      // A DOS page turns ä into õ, a letter as well, but one of few languages.
      if presumed.isDOS, own.german == 0, rival.german > 1, rival.odd <= own.odd { return other }
      // Control characters stand in no names.
      if presumed == .latin1 || presumed == .latin9, other == .cp1252, rival.odd < own.odd {
        return other
      }
    }
    return presumed
  }
}

extension TextEncoding {
  /// Whether it comes from DOS.
  var isDOS: Bool { self == .cp850 || self == .cp437 }
}
