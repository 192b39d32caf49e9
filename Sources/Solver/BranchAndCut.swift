public import Delimitation
internal import Synchronization

/// Integer programs by branch and cut: COIN-OR's Cbc behind the protocol of the search.
///
/// It runs on one thread, bounded by nodes, so that the same program gives the same answer everywhere;
/// by the clock only in a run that the clock ends. Programs are solved one at a time, as the library keeps
/// tables that all its models share.
public struct BranchAndCut: IntegerSolver {
  private static let turn = Mutex(())
  private let secondsAtMost: @Sendable () -> Double?

  /// A solver; `secondsAtMost` is asked before each program how long it may take, nil = as long as its
  /// nodes take.
  public init(secondsAtMost: @escaping @Sendable () -> Double? = { nil }) {
    self.secondsAtMost = secondsAtMost
  }

  /// The best choice that at most `nodes` nodes show. A choice is held against the program before it is
  /// given back, so that no tolerance of the library lets a broken row through.
  public func solve(_ program: IntegerProgram, nodes: Int) -> IntegerSolution {
    guard !program.gains.isEmpty else {
      let isFree = program.allows([])
      return IntegerSolution(chosen: isFree ? [] : nil, isProved: true)
    }
    return BranchAndCut.turn.withLock { _ in
      let seconds = secondsAtMost()
      if let seconds, seconds <= 0 { return IntegerSolution(chosen: nil, isProved: false) }
      let model = CbcModel(program)
      model.limit(nodes: nodes)
      if let seconds { model.limit(seconds: seconds) }
      return model.solve(program)
    }
  }
}
