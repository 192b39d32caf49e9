public import Land

/// Which streets, and of which the numbers, lie in another area under one plan than under another.
public struct StreetDifference: Sendable {
  /// What changes for an address.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// It comes into an area from outside.
    case comesIn = "in"
    /// It goes out of its area, into none.
    case goesOut = "out"
    /// It goes from one area into another.
    case moves
  }

  /// A street, as far as it changes in one way.
  public struct Entry: Hashable, Sendable {
    /// What changes.
    public let change: Change
    /// The area under the first plan; nil is outside.
    public let before: AreaLabel?
    /// The area under the second plan; nil is outside.
    public let after: AreaLabel?
    /// The street, and of it the numbers, as in a directory.
    public let street: StreetDirectory.Entry
  }

  /// What changes: first by change, then by areas, then by DIN 5007.
  public let entries: [Entry]

  /// Compares two plans over the same streets. Areas are the same where their ids are. About linear in
  /// the ranges of all streets.
  public init(from first: StreetLookup, to second: StreetLookup) {
    precondition(first.index.streetCount == second.index.streetCount, "other streets")
    var found: [(order: [Int], entry: Entry)] = []
    for (position, known) in first.index.entries.enumerated() {
      let pairs = Self.pairs(known, first, second)
      for kind in Set(pairs.map(\.kind)).sorted() where !kind.isSame(first, second) {
        let entry = kind.entry(known, pairs, first, second)
        let change = Change.allCases.firstIndex(of: entry.change) ?? 0
        found.append(([change, Int(kind.before), Int(kind.after), position], entry))
      }
    }
    entries = found.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.entry)
  }

  /// How many entries a change has.
  public func count(of change: Change) -> Int { entries.count { $0.change == change } }

  /// The areas of a stretch under both plans.
  private struct Kind: Hashable, Comparable {
    let before: Int32
    let after: Int32

    static func < (one: Kind, other: Kind) -> Bool {
      (one.before, one.after) < (other.before, other.after)
    }

    /// Whether nothing changes: outside both times, or areas of one id.
    func isSame(_ first: StreetLookup, _ second: StreetLookup) -> Bool {
      label(before, first)?.id == label(after, second)?.id
    }

    private func label(_ area: Int32, _ lookup: StreetLookup) -> AreaLabel? {
      area == 0 ? nil : lookup.plan.label(Int(area))
    }

    /// The entry of a street for these areas.
    func entry(
      _ known: StreetIndex.Entry, _ pairs: [Pair], _ first: StreetLookup, _ second: StreetLookup
    ) -> Entry {
      let own = pairs.filter { $0.kind == self }
      let isWhole = pairs.allSatisfy { $0.kind == self }
      let ranges = Pair.merged(pairs).filter { $0.kind == self }.compactMap(\.range)
      let complete = Parity.allCases.filter { parity in
        let side = pairs.filter { $0.range?.parity == parity }
        return !side.isEmpty && side.allSatisfy { $0.kind == self }
      }
      let extent: StreetDirectory.Entry.Extent =
        isWhole ? .whole : ranges.isEmpty ? .unnumbered : .part
      return Entry(
        change: before == 0 ? .comesIn : after == 0 ? .goesOut : .moves,
        before: label(before, first), after: label(after, second),
        street: StreetDirectory.Entry(
          street: known.street.name, part: first.partName(known, nil), extent: extent,
          ranges: isWhole ? [] : ranges, complete: isWhole ? [] : Set(complete),
          isUncertain: own.contains(where: \.isUncertain)))
    }
  }

  /// Numbers of a street that lie in one area under each plan; without numbers where it has none.
  private struct Pair {
    let range: NumberRange?
    let kind: Kind
    let isUncertain: Bool

    /// Pairs with neighbours of one kind and parity as one.
    static func merged(_ pairs: [Pair]) -> [Pair] {
      var merged: [Pair] = []
      for pair in pairs {
        if let last = merged.last, last.kind == pair.kind, let start = last.range,
          let end = pair.range, start.parity == end.parity
        {
          merged[merged.count - 1] = Pair(
            range: NumberRange(start.parity, start.from, end.to), kind: pair.kind,
            isUncertain: last.isUncertain || pair.isUncertain)
        } else {
          merged.append(pair)
        }
      }
      return merged
    }
  }

  /// All known numbers of a street with their areas under both plans.
  private static func pairs(
    _ known: StreetIndex.Entry, _ first: StreetLookup, _ second: StreetLookup
  ) -> [Pair] {
    guard known.hasNumbers else {
      return unnumbered(
        first, first.areasWithoutNumbers(known), second, second.areasWithoutNumbers(known))
    }
    let (left, right) = (first.pieces(of: known), second.pieces(of: known))
    return left.flatMap { one in
      right.compactMap { other -> Pair? in
        guard one.range.meets(other.range) else { return nil }
        return Pair(
          range: NumberRange(
            one.range.parity, max(one.range.from, other.range.from),
            min(one.range.to, other.range.to)),
          kind: Kind(before: one.area, after: other.area),
          isUncertain: one.isUncertain || other.isUncertain)
      }
    }
  }

  /// A street without numbers: from each area that it no longer touches to each that it newly touches;
  /// where there are none of the one or the other, to or from those that it goes on to touch.
  private static func unnumbered(
    _ first: StreetLookup, _ before: [Int32], _ second: StreetLookup, _ after: [Int32]
  ) -> [Pair] {
    func id(_ area: Int32, _ lookup: StreetLookup) -> String {
      area == 0 ? "" : lookup.plan.label(Int(area)).id
    }
    let (old, new) = (before.map { id($0, first) }, after.map { id($0, second) })
    let lost = before.filter { !new.contains(id($0, first)) }
    let gained = after.filter { !old.contains(id($0, second)) }
    let isUncertain = before.count * after.count > 1
    if lost.isEmpty, gained.isEmpty, isUncertain { return [] }
    return (lost.isEmpty ? before : lost).flatMap { one in
      (gained.isEmpty ? after : gained).map {
        Pair(range: nil, kind: Kind(before: one, after: $0), isUncertain: isUncertain)
      }
    }.filter { !isUncertain || !$0.kind.isSame(first, second) }
  }
}
