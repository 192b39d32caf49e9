/// Random numbers drawn ahead in one go, so that a walk waits for none. Half of a draw's bits each.
struct Lots: ~Copyable {
  private var values = [UInt32](repeating: 0, count: Lots.capacity)
  private var next = Lots.capacity

  private static let capacity = 1024

  /// A number from 0 to `bound - 1`; `bound` from 1 to 2³².
  @inline(__always) mutating func below(_ bound: Int32, _ random: inout Randomness) -> Int32 {
    if next == Lots.capacity { refill(&random) }
    let lot = UInt64(values[next])
    next &+= 1
    return Int32(truncatingIfNeeded: (lot &* UInt64(UInt32(bitPattern: bound))) >> 32)
  }

  private mutating func refill(_ random: inout Randomness) {
    for pair in 0..<(Lots.capacity / 2) {
      let bits = random.next()
      values[2 * pair] = UInt32(truncatingIfNeeded: bits)
      values[2 * pair + 1] = UInt32(truncatingIfNeeded: bits >> 32)
    }
    next = 0
  }
}
