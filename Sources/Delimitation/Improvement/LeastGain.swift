internal import Land

/// How many people a given area that is too small must take in at least, if it goes on.
///
/// What it takes in hangs together with what it keeps, in whole atoms: the smallest sum, over connected
/// growths of the given area, that reaches what is missing. Where there are too many growths to look at,
/// or atoms hold people of several given areas, just what is missing.
struct LeastGain {
  private let graph: AtomGraph
  private let missing: Int64
  private var best = Int64.max
  private var looked = 0
  private var isBarred: [Bool]

  private static let budget = 60_000

  /// The fewest people that the area `old` must take in to have `lower`; 0 where it has enough.
  static func people(of old: Int32, lower: Int64, in graph: AtomGraph) -> Int64 {
    var own: [Int32] = []
    var people: Int64 = 0
    var isMixed = false
    for atom in 0..<graph.count {
      for slot in graph.oldCells(atom) where graph.oldArea[slot] == old {
        own.append(Int32(atom))
        people += graph.oldPeople[slot]
        if graph.oldPeople[slot] < graph.population[atom] { isMixed = true }
      }
    }
    guard people < lower else { return 0 }
    guard !isMixed else { return lower - people }
    var walk = LeastGain(graph: graph, missing: lower - people)
    for atom in own { walk.isBarred[Int(atom)] = true }
    let isComplete = walk.grow(own, sum: 0)
    return isComplete && walk.best < .max ? walk.best : lower - people
  }

  private init(graph: AtomGraph, missing: Int64) {
    self.graph = graph
    self.missing = missing
    isBarred = [Bool](repeating: false, count: graph.count)
  }

  /// Grows a set by each neighbour in turn, each set once (as `Enumeration`); false when there are too
  /// many.
  private mutating func grow(_ set: [Int32], sum: Int64) -> Bool {
    looked += 1
    if looked > Self.budget { return false }
    if sum >= missing {
      best = min(best, sum)
      return true
    }
    var refused: [Int32] = []
    var isComplete = true
    search: for atom in set {
      for slot in graph.row(Int(atom)) {
        let next = graph.neighbours[slot]
        if isBarred[Int(next)] { continue }
        isBarred[Int(next)] = true
        refused.append(next)
        let longer = sum + graph.population[Int(next)]
        if longer < best { isComplete = grow(set + [next], sum: longer) }
        if !isComplete { break search }
      }
    }
    for atom in refused { isBarred[Int(atom)] = false }
    return isComplete
  }
}
