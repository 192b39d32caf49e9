/// Damage as it happens to files and as a fuzzer does it: bits turned, pieces cut off, doubled, swapped
/// or mixed with another file, and numbers in headers made wrong.
public struct Mutation {
  private var state: UInt64

  /// A stream of damage; the same seed does the same damage (SplitMix64; Steele, Lea & Flood 2014).
  public init(seed: UInt64) { state = seed }

  /// One of the seeds, damaged in one to four ways.
  public mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seeds[below(seeds.count)]
    for _ in 0...min(below(4), below(4)) { damage(&bytes, seeds[below(seeds.count)]) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty else { return bytes = other }
    let place = below(bytes.count)
    switch below(9) {
    case 0: bytes[place] ^= 1 << UInt8(below(8))
    case 1: bytes[place] = UInt8(truncatingIfNeeded: next())
    case 2: bytes.removeLast(bytes.count - place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(64)))
    case 4:
      bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + below(64))], at: place)
    case 5: bytes.replaceSubrange(place..., with: other.dropFirst(below(other.count + 1)))
    case 6: number(&bytes, at: below(min(bytes.count, 128)))
    case 7: number(&bytes, at: place)
    default: ending(&bytes)
    }
  }

  /// Writes a number that is just too large, too small or far off, in either order of bytes.
  private mutating func number(_ bytes: inout [UInt8], at place: Int) {
    let numbers: [UInt32] = [
      0, 1, 2, 0xFFFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, 0x7FF8_0000, UInt32(bytes.count / 2),
      UInt32(bytes.count), 0x0FFF_FFFF, 100,
    ]
    let number = numbers[below(numbers.count)]
    let isBig = below(2) == 0
    for step in 0..<4 where place + step < bytes.count {
      bytes[place + step] = UInt8(
        truncatingIfNeeded: number >> UInt32(8 * (isBig ? 3 - step : step)))
    }
  }

  private mutating func ending(_ bytes: inout [UInt8]) {
    let endings: [[UInt8]] = [
      [0x1A], [0], [13, 10], [0xEF, 0xBB, 0xBF], [34], [0xC3], Array("[[".utf8),
    ]
    let ending = endings[below(endings.count)]
    if below(2) == 0 { bytes += ending } else { bytes = ending + bytes }
  }

  private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
