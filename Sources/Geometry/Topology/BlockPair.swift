/// Two different blocks, the lower first.
struct BlockPair: Hashable, Comparable, Sendable {
  /// Both positions, the lower in the upper half.
  private let both: UInt64

  /// Two blocks in any order.
  init(_ one: Int32, _ other: Int32) {
    both = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }

  /// The lower block.
  var low: Int { Int(both >> 32) }
  /// The higher block.
  var high: Int { Int(both & 0xFFFF_FFFF) }

  /// By the lower, then by the higher block.
  static func < (left: BlockPair, right: BlockPair) -> Bool { left.both < right.both }

  /// Some pairs ascending, each once.
  static func unique(_ pairs: [BlockPair]) -> [BlockPair] {
    var result: [BlockPair] = []
    for pair in pairs.sorted() where result.last != pair { result.append(pair) }
    return result
  }
}

/// Some pairs of blocks, to be asked whether one is among them.
struct PairTable {
  /// Where the higher blocks of each lower one begin; one entry more than there are blocks.
  private var starts: [Int32]
  private let highs: [Int32]

  /// A table of ascending pairs.
  init(_ pairs: [BlockPair], blockCount: Int) {
    starts = [Int32](repeating: 0, count: blockCount + 1)
    for pair in pairs { starts[pair.low + 1] += 1 }
    for low in 0..<blockCount { starts[low + 1] += starts[low] }
    highs = pairs.map { Int32($0.high) }
  }

  /// Whether two blocks are one of the pairs. Looks at the lower one's.
  func contains(_ one: Int32, _ other: Int32) -> Bool {
    let low = Int(min(one, other))
    let high = max(one, other)
    for index in Int(starts[low])..<Int(starts[low + 1]) where highs[index] == high { return true }
    return false
  }
}
