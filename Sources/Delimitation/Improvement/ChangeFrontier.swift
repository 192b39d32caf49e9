/// Puts the parts' ways together: for each number of areas, the whole plans of which no other changes
/// fewer people and reaches as many deprived ones.
///
/// Dynamic programming over parts. Of whole plans that change about the same number of people, to 50,
/// only the first and the one that reaches most are kept; the smallest change is always exact.
struct ChangeFrontier {
  /// What a part offers.
  struct Offer {
    let areaCount: Int
    let changed: Int64
    let deprivedInside: Int64
    /// Which way of the part's pool; nil = no area in it.
    let change: Int?
  }

  /// A whole plan: one offer per part.
  struct Choice {
    let changed: Int64
    let deprivedInside: Int64
    let offers: [Int]
  }

  private struct Cell {
    let changed: Int64
    let deprivedInside: Int64
    let previous: Int
    let offer: Int
  }

  private static let step: Int64 = 50

  /// The choices with an allowed number of areas, by people changed ascending, each reaching more than
  /// the one before; none that changes over `reach` people more than the first.
  static func choices(
    _ parts: [[Offer]], counts: ClosedRange<Int>, reach: Int64
  ) -> [Choice] {
    guard let least = leastChange(parts, counts: counts) else { return [] }
    let limit = least + reach
    var rest = parts.reduce(Int64(0)) { $0 + leastOffer($1) }
    var layers: [[[Cell]]] = []
    var current = [[Cell]](repeating: [], count: counts.upperBound + 1)
    current[0] = [Cell(changed: 0, deprivedInside: 0, previous: 0, offer: 0)]
    for offers in parts {
      let useful = useful(offers)
      rest -= leastOffer(offers)
      var next = [[Cell]](repeating: [], count: counts.upperBound + 1)
      for count in current.indices {
        for (position, cell) in current[count].enumerated() {
          for index in useful where count + offers[index].areaCount <= counts.upperBound {
            let offer = offers[index]
            // No whole plan that is wanted begins like this.
            if cell.changed + offer.changed + rest > limit { continue }
            next[count + offer.areaCount].append(
              Cell(
                changed: cell.changed + offer.changed,
                deprivedInside: cell.deprivedInside + offer.deprivedInside, previous: position,
                offer: index))
          }
        }
      }
      current = next.map { thinned($0) }
      layers.append(current)
    }
    return pick(layers, parts, counts: counts, reach: reach)
  }

  /// The fewest people changed by any choice with an allowed number of areas; nil if there is none.
  static func leastChange(_ parts: [[Offer]], counts: ClosedRange<Int>) -> Int64? {
    let least = parts.map { offers in
      var least = [Int64?](repeating: nil, count: (offers.map(\.areaCount).max() ?? 0) + 1)
      for offer in offers {
        least[offer.areaCount] = min(least[offer.areaCount] ?? .max, offer.changed)
      }
      return least
    }
    return PartSums.best(least, most: counts.upperBound, min)[counts].compactMap { $0 }.min()
  }

  private static func leastOffer(_ offers: [Offer]) -> Int64 {
    offers.map(\.changed).min() ?? 0
  }

  /// The offers that no other with as many areas beats in both.
  private static func useful(_ offers: [Offer]) -> [Int] {
    let order = offers.indices.sorted {
      let (one, other) = (offers[$0], offers[$1])
      return (one.areaCount, one.changed, other.deprivedInside, $0)
        < (other.areaCount, other.changed, one.deprivedInside, $1)
    }
    var kept: [Int] = []
    for index in order {
      if let last = kept.last, offers[last].areaCount == offers[index].areaCount,
        offers[last].deprivedInside >= offers[index].deprivedInside
      {
        continue
      }
      kept.append(index)
    }
    return kept
  }

  private static func thinned(_ cells: [Cell]) -> [Cell] {
    let order = cells.indices.sorted {
      (cells[$0].changed, cells[$1].deprivedInside, $0)
        < (cells[$1].changed, cells[$0].deprivedInside, $1)
    }
    var kept: [Cell] = []
    for index in order {
      let cell = cells[index]
      guard let last = kept.last else {
        kept.append(cell)
        continue
      }
      guard cell.deprivedInside > last.deprivedInside else { continue }
      if kept.count > 1, cell.changed / step == last.changed / step { kept.removeLast() }
      kept.append(cell)
    }
    return kept
  }

  private static func pick(
    _ layers: [[[Cell]]], _ parts: [[Offer]], counts: ClosedRange<Int>, reach: Int64
  ) -> [Choice] {
    guard let last = layers.last else { return [] }
    var ends: [(count: Int, position: Int, cell: Cell)] = []
    for count in counts {
      for (position, cell) in last[count].enumerated() { ends.append((count, position, cell)) }
    }
    ends.sort {
      ($0.cell.changed, $1.cell.deprivedInside, $0.count)
        < ($1.cell.changed, $0.cell.deprivedInside, $1.count)
    }
    var result: [Choice] = []
    for end in ends {
      if let first = result.first, end.cell.changed > first.changed + reach { break }
      if let last = result.last, end.cell.deprivedInside <= last.deprivedInside { continue }
      result.append(
        trace(layers, parts, count: end.count, position: end.position, cell: end.cell))
    }
    return result
  }

  private static func trace(
    _ layers: [[[Cell]]], _ parts: [[Offer]], count: Int, position: Int, cell: Cell
  ) -> Choice {
    var offers: [Int] = []
    var (count, position) = (count, position)
    for layer in layers.indices.reversed() {
      let at = layers[layer][count][position]
      offers.append(at.offer)
      count -= parts[layer][at.offer].areaCount
      position = at.previous
    }
    return Choice(
      changed: cell.changed, deprivedInside: cell.deprivedInside, offers: offers.reversed())
  }
}
