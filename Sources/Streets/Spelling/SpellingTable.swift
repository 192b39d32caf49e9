/// Which streets have a spelled name: hashes of the names in ascending order, so that a name is found
/// by halving, without a dictionary to be built first.
struct SpellingTable: Sendable {
  /// Hashes, ascending.
  private let hashes: [UInt64]
  /// The street of each; streets of one hash ascending.
  private let streets: [Int32]

  /// A table of the spelled names of streets, in the order of streets.
  init(_ spellings: [String]) {
    let all = spellings.enumerated().map { (Self.hash($0.element.utf8), Int32($0.offset)) }
    let sorted = all.sorted { $0 < $1 }
    hashes = sorted.map(\.0)
    streets = sorted.map(\.1)
  }

  /// The streets whose names may be spelled so, ascending; nearly always just those that are.
  func streets(hash: UInt64) -> ArraySlice<Int32> {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < hashes.count, hashes[end] == hash { end += 1 }
    return streets[low..<end]
  }

  /// The hash of a spelled name (Fowler, Noll and Vo 1991, 64 bits, the second form).
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether no street beyond a count is named.
  func isWithin(_ count: Int) -> Bool {
    streets.count == count && streets.allSatisfy { (0..<Int32(count)).contains($0) }
  }

  func store(in sink: inout ByteSink) {
    sink.put(streets)
    for hash in hashes { sink.put(hash) }
  }

  init(_ source: inout ByteSource) throws(DamagedBytes) {
    streets = try source.int32s()
    var hashes: [UInt64] = []
    hashes.reserveCapacity(streets.count)
    for _ in streets { hashes.append(try source.uint64()) }
    self.hashes = hashes
  }
}
