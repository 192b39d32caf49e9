/// What the text of a table beyond ASCII looks like: all of it, not a part.
struct TextProbe {
  /// How many cells hold a whole character of several bytes and are valid UTF-8.
  private(set) var unicodeCount = 0
  /// How many cells are not valid UTF-8.
  private(set) var otherCount = 0
  /// Up to three different cells, as bytes; those that are not valid UTF-8 first.
  private(set) var samples: [[UInt8]] = []
  private var otherSamples = 0
  private var store = TextStore()
  /// How often each byte stands beside a letter.
  private(set) var inWords = [Int](repeating: 0, count: 256)
  /// How often each byte stands anywhere.
  private(set) var anywhere = [Int](repeating: 0, count: 256)

  /// Whether there is nothing but ASCII.
  var isASCII: Bool { unicodeCount == 0 && otherCount == 0 }
  /// Whether the text is UTF-8, perhaps with some broken cells: text of any other encoding is next to
  /// never valid UTF-8 by chance.
  var isUTF8: Bool { unicodeCount > otherCount }

  /// Looks at a cell; if it is valid UTF-8, says its text, and whether its last character was cut off.
  mutating func look(at cell: RawSpan, isFull: Bool) -> (text: String?, isCut: Bool) {
    let text = store.text(cell) { cell in
      // Not `String(validating:as:)`, which looks up its own type for every cell.
      guard let sound = try? UTF8Span(validating: Span<UInt8>(_bytes: cell)) else { return nil }
      return String(copying: sound)
    }
    if let text {
      unicodeCount += 1
      if samples.count < 3 { keep(cell.bytes(0..<cell.byteCount)) }
      return (text, false)
    }
    let bytes = cell.bytes(0..<cell.byteCount)
    if isFull, let (text, left) = Self.withoutCutEnd(bytes) {
      if left.contains(where: { $0 >= 128 }) { unicodeCount += 1 }
      return (text, true)
    }
    otherCount += 1
    count(bytes)
    if otherSamples < 3 { keep(bytes, first: true) }
    return (nil, false)
  }

  /// A text without the bytes of a last character that found no room; nil if more is wrong.
  private static func withoutCutEnd(_ bytes: [UInt8]) -> (String, ArraySlice<UInt8>)? {
    for dropped in 1...3 where dropped < bytes.count {
      // The first byte of a character says how many follow: more than there are, if it was cut.
      let lead = bytes[bytes.count - dropped]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
      guard length > dropped else { continue }
      let left = bytes.dropLast(dropped)
      if let text = String(validating: left, as: UTF8.self) { return (text, left) }
    }
    return nil
  }

  private mutating func keep(_ bytes: [UInt8], first: Bool = false) {
    guard !samples.contains(bytes) else { return }
    samples.insert(bytes, at: first ? otherSamples : samples.count)
    otherSamples += first ? 1 : 0
    if samples.count > 3 { samples.removeLast() }
  }

  private mutating func count(_ bytes: [UInt8]) {
    for (position, byte) in bytes.enumerated() where byte >= 128 {
      anywhere[Int(byte)] += 1
      let before = position > 0 && Self.isLetter(bytes[position - 1])
      let after = position + 1 < bytes.count && Self.isLetter(bytes[position + 1])
      if before || after { inWords[Int(byte)] += 1 }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
