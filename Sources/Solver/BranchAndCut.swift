public import Delimitation
internal import Synchronization

/// Integer programs by branch and cut: COIN-OR's Cbc behind the protocol of the search.
///
/// It runs on one thread, bounded by nodes and never by the clock, so that the same program gives the
/// same answer everywhere. Programs are solved one at a time, as the library keeps tables that all its
/// models share.
public struct BranchAndCut: IntegerSolver {
  private static let turn = Mutex(())

  /// A solver.
  public init() {}

  /// The best choice that at most `nodes` nodes show. A choice is held against the program before it is
  /// given back, so that no tolerance of the library lets a broken row through.
  public func solve(_ program: IntegerProgram, nodes: Int) -> IntegerSolution {
    guard !program.gains.isEmpty else {
      let isFree = program.allows([])
      return IntegerSolution(chosen: isFree ? [] : nil, isProved: true)
    }
    return BranchAndCut.turn.withLock { _ in
      let model = CbcModel(program)
      model.limit(nodes: nodes)
      return model.solve(program)
    }
  }
}
