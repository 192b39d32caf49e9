/// Texts read lately, so that a name that many rows repeat is built and stored once.
struct TextStore {
  private var texts = [String?](repeating: nil, count: 4096)
  private var lookups = 0
  private var hits = 0
  /// Whether texts repeat too seldom for looking to pay.
  private var isIdle: Bool { lookups > 4096 && hits < lookups / 4 }

  /// The text of some bytes, by `make` where it is not stored. `make` may say that there is none.
  mutating func text(_ bytes: RawSpan, _ make: (RawSpan) -> String?) -> String? {
    // Up to 15 bytes a string stands in its own 16 and needs no storage.
    if bytes.byteCount < 16 || isIdle { return make(bytes) }
    lookups += 1
    let place = Self.place(bytes)
    if let known = texts[place], Self.isSame(known, bytes) {
      hits += 1
      return known
    }
    let text = make(bytes)
    texts[place] = text
    return text
  }

  /// Mixes the bytes, eight at a time, into a place (multiplication by an odd constant, as in Fibonacci
  /// hashing). Places decide speed only, never what is read.
  private static func place(_ bytes: RawSpan) -> Int {
    var mixed = UInt64(bytes.byteCount)
    var position = 0
    while position + 8 <= bytes.byteCount {
      mixed = (mixed ^ bytes.word(at: position)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      position += 8
    }
    mixed = (mixed ^ bytes.word(at: bytes.byteCount - 8)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 52)
  }

  private static func isSame(_ text: String, _ bytes: RawSpan) -> Bool {
    let units = text.utf8Span.span
    guard units.count == bytes.byteCount else { return false }
    for position in 0..<units.count where units[position] != bytes.byte(at: position) {
      return false
    }
    return true
  }
}
