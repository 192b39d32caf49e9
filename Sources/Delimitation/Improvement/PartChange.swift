internal import Land

/// A valid way to lay areas into one part, with what it changes and what it reaches.
struct PartChange: Sendable {
  /// The area of each atom of the part, from 1; 0 outside.
  let area: [Int32]
  let areaCount: Int
  /// People of the part for whom something changes, its areas matched to the given ones (M33).
  let changed: Int64
  let deprivedInside: Int64

  init(area: [Int32], areaCount: Int, in graph: AtomGraph) {
    self.area = area
    self.areaCount = areaCount
    var deprived: Int64 = 0
    var total: Int64 = 0
    let oldCount = Int(graph.oldArea.max() ?? 0)
    var overlap = [[Int64]](
      repeating: [Int64](repeating: 0, count: areaCount), count: oldCount)
    var outside: Int64 = 0
    for atom in 0..<graph.count {
      let own = Int(area[atom])
      total += graph.population[atom]
      if own > 0 { deprived += graph.deprived[atom] }
      for slot in graph.oldCells(atom) {
        let old = Int(graph.oldArea[slot])
        if old > 0, own > 0 { overlap[old - 1][own - 1] += graph.oldPeople[slot] }
        if old == 0, own == 0 { outside += graph.oldPeople[slot] }
      }
    }
    let kept = areaCount > 0 ? Matching(weights: overlap).weight : 0
    changed = total - outside - kept
    deprivedInside = deprived
  }
}

/// The valid ways found for one part, each once, in the order in which they were found.
struct PartPool: Sendable {
  private(set) var changes: [PartChange] = []
  private var known: Set<[Int32]> = []
  /// Whether every valid way is here.
  var isComplete = false

  /// Records a way unless it is known.
  mutating func add(_ area: [Int32], areaCount: Int, in graph: AtomGraph) {
    guard known.insert(PartPool.canonical(area)).inserted else { return }
    changes.append(PartChange(area: area, areaCount: areaCount, in: graph))
  }

  /// The fewest people changed with so many areas; nil while there is no way.
  func least(areaCount: Int) -> Int64? {
    changes.lazy.filter { $0.areaCount == areaCount }.map(\.changed).min()
  }

  /// The way with so many areas that is best at a price of coverage, given in people changed for each
  /// deprived person inside; the first of equals.
  func best(areaCount: Int, price: Double) -> PartChange? {
    var best: (cost: Double, change: PartChange)?
    for change in changes where change.areaCount == areaCount {
      let cost = Double(change.changed) - price * Double(change.deprivedInside)
      if cost < best?.cost ?? .infinity { best = (cost, change) }
    }
    return best?.change
  }

  private static func canonical(_ area: [Int32]) -> [Int32] {
    var number = [Int32](repeating: 0, count: Int(area.max() ?? 0) + 1)
    var next: Int32 = 0
    return area.map { own in
      guard own > 0 else { return 0 }
      if number[Int(own)] == 0 {
        next += 1
        number[Int(own)] = next
      }
      return number[Int(own)]
    }
  }
}
