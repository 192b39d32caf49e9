internal import Delimitation

/// A model of the library, freed at its end.
@safe struct CbcModel: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  private let library = CbcLibrary.shared

  /// The model of a program: every column 0 or 1, every row within its limits, gains made large.
  init(_ program: IntegerProgram) {
    guard let model = unsafe CbcLibrary.shared.newModel() else {
      preconditionFailure("no memory for a program of \(program.gains.count) columns")
    }
    unsafe handle = model
    let columns = program.gains.count
    let entries = [Double](repeating: 1, count: program.rows.count)
    // The library's tolerances are absolute: gains are brought to a size at which they do not matter.
    let scale = 10_000 / max(program.gains.map(\.magnitude).max() ?? 0, 1e-300)
    let zeros = [Double](repeating: 0, count: columns)
    let ones = [Double](repeating: 1, count: columns)
    unsafe library.loadProblem(
      handle, Int32(columns), Int32(program.limits.count), program.offsets, program.rows, entries,
      zeros, ones, program.gains.map { $0 * scale }, program.limits.map { Double($0.lowerBound) },
      program.limits.map { Double($0.upperBound) })
    unsafe library.setObjSense(handle, -1)
    for column in 0..<Int32(columns) { unsafe library.setInteger(handle, column) }
    unsafe library.setLogLevel(handle, 0)
  }

  deinit { unsafe library.deleteModel(handle) }

  /// Ends the search after so many nodes.
  func limit(nodes: Int) {
    unsafe library.setMaximumNodes(handle, Int32(clamping: nodes))
    unsafe library.setAllowableGap(handle, 0)
    unsafe library.setAllowableFractionGap(handle, 0)
  }

  /// Ends the search after so many seconds of work of this process.
  func limit(seconds: Double) { unsafe library.setMaximumSeconds(handle, seconds) }

  /// Solves the model and reads what it found.
  func solve(_ program: IntegerProgram) -> IntegerSolution {
    _ = unsafe library.solve(handle)
    let isInfeasible = unsafe library.isProvenInfeasible(handle) == 1
    guard let chosen = chosen(program) else {
      return IntegerSolution(chosen: nil, isProved: isInfeasible)
    }
    return IntegerSolution(chosen: chosen, isProved: unsafe library.isProvenOptimal(handle) == 1)
  }

  /// The columns of the best choice, if there is one that the program allows.
  private func chosen(_ program: IntegerProgram) -> [Int]? {
    guard let best = unsafe library.bestSolution(handle) else { return nil }
    let chosen = program.gains.indices.filter { unsafe best[$0] > 0.5 }
    return program.allows(chosen) ? chosen : nil
  }
}
