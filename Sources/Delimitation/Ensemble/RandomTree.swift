/// A random spanning tree of a small graph, and the people beyond each of its edges.
///
/// Drawn by loop-erased random walks (Wilson 1996, "Generating random spanning trees more quickly than
/// the cover time"): every spanning tree is equally likely. The arrays are kept from tree to tree.
struct RandomTree: ~Copyable {
  /// The next atom on the way to the root; the root's own entry means nothing.
  private(set) var parent: [Int32] = []
  /// All atoms but the root, branch by branch; each branch runs towards the tree that was there.
  private(set) var order: [Int32] = []
  /// Where each branch begins in `order`.
  private(set) var branches: [Int32] = []
  private(set) var branchCount = 0
  /// Inhabitants of each atom and all that reach the root through it.
  private(set) var beyond: [Int64] = []
  private(set) var root = 0
  private var isInTree: [Bool] = []
  private var lots = Lots()
  /// Marks the atoms beyond an edge.
  private(set) var isBeyond: [Bool] = []

  /// Draws a tree that spans the graph, which must hang together. Any root will do; one in the middle
  /// is met soonest. A few steps per atom.
  mutating func draw(in graph: borrowing PairGraph, root: Int, random: inout Randomness) {
    let count = graph.count
    if parent.count < count { grow(2 * count) }
    self.root = root
    branchCount = Self.walk(
      graph, from: root, &parent, &order, &branches, &isInTree, &lots, &random)
    Self.addUp(graph, parent, order, branches[..<branchCount], &beyond)
  }

  private mutating func grow(_ count: Int) {
    parent = [Int32](repeating: 0, count: count)
    order = parent
    branches = parent
    beyond = [Int64](repeating: 0, count: count)
    isInTree = [Bool](repeating: false, count: count)
    isBeyond = isInTree
  }

  /// Walks from each atom until the tree is met; how many branches that makes.
  private static func walk(
    _ graph: borrowing PairGraph, from root: Int, _ parent: inout [Int32],
    _ order: inout [Int32], _ branches: inout [Int32], _ isInTree: inout [Bool],
    _ lots: inout Lots, _ random: inout Randomness
  ) -> Int {
    let count = graph.count
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    var isDone = isInTree.mutableSpan
    var next = parent.mutableSpan
    var path = order.mutableSpan
    var starts = branches.mutableSpan
    for number in 0..<count { isDone[number] = false }
    isDone[root] = true
    var filled = 0
    var begun = 0
    for first in 0..<count where !isDone[first] {
      var at = first
      repeat {
        let row = offsets[at]
        let to = neighbours[Int(row &+ lots.below(offsets[at + 1] &- row, &random))]
        next[at] = to
        at = Int(to)
      } while !isDone[at]
      starts[begun] = Int32(truncatingIfNeeded: filled)
      begun &+= 1
      at = first
      while !isDone[at] {
        isDone[at] = true
        path[filled] = Int32(truncatingIfNeeded: at)
        filled &+= 1
        at = Int(next[at])
      }
    }
    return begun
  }

  private static func addUp(
    _ graph: borrowing PairGraph, _ parent: [Int32], _ order: [Int32],
    _ branches: ArraySlice<Int32>, _ beyond: inout [Int64]
  ) {
    let count = graph.count
    let people = graph.people.span
    let next = parent.span
    let path = order.span
    let starts = branches.span
    var sums = beyond.mutableSpan
    for number in 0..<count { sums[number] = people[number] }
    // Later branches hang on earlier ones.
    var end = count - 1
    for branch in stride(from: branches.count - 1, through: 0, by: -1) {
      let begin = Int(starts[branch])
      for position in begin..<end {
        let at = Int(path[position])
        sums[Int(next[at])] &+= sums[at]
      }
      end = begin
    }
  }

  /// Marks the atoms that reach the root through `top`, that one included; how many they are.
  mutating func markBeyond(_ top: Int, count: Int) -> Int {
    top == root
      ? 0
      : Self.mark(top, count: count, parent, order, branches[..<branchCount], &isBeyond)
  }

  private static func mark(
    _ top: Int, count: Int, _ parent: [Int32], _ order: [Int32], _ branches: ArraySlice<Int32>,
    _ isBeyond: inout [Bool]
  ) -> Int {
    let next = parent.span
    let path = order.span
    let starts = branches.span
    var marks = isBeyond.mutableSpan
    for number in 0..<count { marks[number] = false }
    marks[top] = true
    var found = 1
    for branch in 0..<branches.count {
      let end = branch + 1 < branches.count ? Int(starts[branch + 1]) : count - 1
      for position in stride(from: end - 1, through: Int(starts[branch]), by: -1) {
        let at = Int(path[position])
        if !marks[at], marks[Int(next[at])] {
          marks[at] = true
          found += 1
        }
      }
    }
    return found
  }

  /// Lists the atoms beyond whose edge so many people live as a range allows.
  func findCuts(_ window: ClosedRange<Int64>, count: Int, _ cuts: inout [Int32]) {
    cuts.removeAll(keepingCapacity: true)
    let sums = beyond.span
    let path = order.span
    for position in 0..<(count - 1) {
      let at = path[position]
      if sums[Int(at)] >= window.lowerBound && sums[Int(at)] <= window.upperBound {
        cuts.append(at)
      }
    }
  }

  /// The part of the tree's atoms from `branch` on, as positions of `order`, from the tree outwards.
  @inline(__always) func positions(ofBranch branch: Int, count: Int) -> Range<Int> {
    Int(branches[branch])..<(branch + 1 < branchCount ? Int(branches[branch + 1]) : count - 1)
  }
}
