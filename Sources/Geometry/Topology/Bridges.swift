public import Land

/// Two blocks that do not touch, but face each other over a gap.
public struct Bridge: Hashable, Sendable {
  /// The two blocks as neighbours; its length is the length on which they face each other.
  public let border: Border
  /// How wide the gap is where it is narrowest, in metres.
  public let widthMetres: Double
  /// The middle of the gap where it is narrowest.
  public let middle: Point
}

extension BlockMap {
  /// Pairs that are not among `borders`, but face each other across unowned land no wider than
  /// `gapMetres`, ascending and independent of the order of blocks.
  ///
  /// Two blocks face each other where each, looking straight out of its outline, sees the other first
  /// (`SightLines`). The pair's length is the shorter of the two stretches that do: so the lengths of a
  /// block's borders never sum up to more than its perimeter, and a gap counts in M10 and in
  /// compactness as a border of that length, as if it were closed. Pairs that face each other on less
  /// than `minimumBorderMetres` are corners and left out. About linear in the points of
  /// the map, whatever the gap.
  public func bridges(
    gapMetres: Double, minimumBorderMetres: Double, beside borders: [Border]
  ) -> [Bridge] {
    precondition(gapMetres > 0 && gapMetres.isFinite, "a gap has a width")
    let known = Set(borders.map { PairKey.of($0.first.rawValue, $0.second.rawValue) })
    var looks = LooksByPair()
    let chunks = OutlineChunks(shapes, longest: 1)
    SightLines(chunks, reach: gapMetres, tolerance: toleranceMetres).forEach { stretch in
      let key = PairKey.of(stretch.owner, stretch.other)
      if !known.contains(key) { looks.add(key, stretch) }
    }
    return looks.bridges(blockCount: ids.count, minimumBorderMetres)
  }

  /// What is said of bridges: their count and total, then each, the widest first.
  public func findings(on bridges: [Bridge], gapMetres: Double) -> [Finding] {
    guard !bridges.isEmpty else { return [Words.noBridges(self, gapMetres)] }
    let ordered = bridges.enumerated().sorted {
      ($1.element.widthMetres, $0.offset) < ($0.element.widthMetres, $1.offset)
    }.map(\.element)
    return [Words.bridges(self, bridges, gapMetres)]
      + ordered.map { bridge in
        var finding = Words.bridge(self, bridge)
        finding.key = ids[bridge.border.first.position]
        finding.x = bridge.middle.x
        finding.y = bridge.middle.y
        finding.lengthMetres = bridge.border.metres
        finding.widthMetres = bridge.widthMetres
        return finding
      }
  }
}

/// Pairs of blocks as one number, so that they sort and compare quickly.
enum PairKey {
  /// The key of a pair, the lower block in the upper half.
  static func of(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
  }
}

/// What the blocks of all pairs see of each other.
private struct LooksByPair {
  private var looks: [Look] = []

  mutating func add(_ key: UInt64, _ stretch: SightLines.Stretch) {
    looks.append(Look(key, stretch))
  }

  /// The bridges of all pairs that are no corners, ascending. Looks are first put with the pair's
  /// first block, since sorting many short lists is quicker than one long one.
  func bridges(blockCount: Int, _ minimum: Double) -> [Bridge] {
    var starts = [Int](repeating: 0, count: blockCount + 1)
    for look in looks { starts[look.block + 1] += 1 }
    for block in 0..<blockCount { starts[block + 1] += starts[block] }
    var next = starts
    var order = [Int32](repeating: 0, count: looks.count)
    for (index, look) in looks.enumerated() {
      order[next[look.block]] = Int32(index)
      next[look.block] += 1
    }
    var bridges: [Bridge] = []
    for block in 0..<blockCount where starts[block] < starts[block + 1] {
      var rest = order[starts[block]..<starts[block + 1]].map { looks[Int($0)] }
        .sorted { $0.order < $1.order }[...]
      while let key = rest.first?.key {
        let pair = rest.prefix { $0.key == key }
        rest = rest.dropFirst(pair.count)
        if let bridge = Look.bridge(pair, minimum) { bridges.append(bridge) }
      }
    }
    return bridges
  }
}

/// One stretch that one block of a pair sees of the other.
private struct Look {
  let key: UInt64
  let isFromFirst: Bool
  let metres: Double
  let width: Double
  let middle: Point

  init(_ key: UInt64, _ stretch: SightLines.Stretch) {
    self.key = key
    isFromFirst = stretch.owner < stretch.other
    metres = stretch.metres
    width = stretch.width
    let isNearerFrom =
      stretch.from.distance(to: stretch.seenFrom) <= stretch.to.distance(to: stretch.seenTo)
    middle =
      isNearerFrom
      ? stretch.from.towards(stretch.seenFrom, 0.5) : stretch.to.towards(stretch.seenTo, 0.5)
  }

  /// The pair's first block.
  var block: Int { Int(key >> 32) }

  /// Sums are taken in this order, so that they do not depend on where a ring begins.
  var order: (UInt64, Double, Double, Double, Double) {
    (key, width, metres, middle.x, middle.y)
  }

  /// The bridge of one pair's looks, the narrowest first; nil where it is a corner.
  static func bridge(_ looks: ArraySlice<Look>, _ minimum: Double) -> Bridge? {
    guard let narrowest = looks.first else { return nil }
    var first = 0.0
    var second = 0.0
    for look in looks {
      if look.isFromFirst { first += look.metres } else { second += look.metres }
    }
    let metres = min(first, second)
    guard metres > 0, metres >= minimum else { return nil }
    return Bridge(
      border: Border(
        BlockIndex(Int(narrowest.key >> 32)), BlockIndex(Int(narrowest.key & 0xFFFF_FFFF)),
        metres: metres, traits: .bridge),
      widthMetres: narrowest.width, middle: narrowest.middle)
  }
}
