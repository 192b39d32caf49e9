import Delimitation
import Solver
import TestSupport
import Testing

@Suite struct `Branch and cut` {
  @Test func `finds what trying every choice finds`() {
    var impossible = 0
    for seed in UInt64(1)...150 {
      var random = SeededGenerator(seed: seed)
      let program = Self.random(&random)
      let best = Self.bestByTrying(program)
      let solution = BranchAndCut().solve(program, nodes: 10_000)
      #expect(solution.isProved, "seed \(seed)")
      #expect((solution.chosen == nil) == (best == nil), "seed \(seed)")
      if best == nil { impossible += 1 }
      guard let chosen = solution.chosen, let best else { continue }
      #expect(program.allows(chosen), "seed \(seed)")
      #expect(abs(program.gain(of: chosen) - best) < 1e-6, "seed \(seed)")
    }
    #expect(impossible > 10 && impossible < 140)
  }

  @Test func `a program without columns is allowed or not, and proved`() {
    let free = IntegerProgram(gains: [], offsets: [0], rows: [], limits: [0...1])
    #expect(
      BranchAndCut().solve(free, nodes: 1) == IntegerSolution(chosen: [], isProved: true))
    let bound = IntegerProgram(gains: [], offsets: [0], rows: [], limits: [1...1])
    #expect(
      BranchAndCut().solve(bound, nodes: 1) == IntegerSolution(chosen: nil, isProved: true))
  }

  @Test func `without time nothing is claimed, and with enough of it nothing changes`() {
    var random = SeededGenerator(seed: 7)
    let program = Self.random(&random)
    #expect(
      BranchAndCut { 0 }.solve(program, nodes: 100) == IntegerSolution(chosen: nil, isProved: false)
    )
    #expect(
      BranchAndCut { 60 }.solve(program, nodes: 100) == BranchAndCut().solve(program, nodes: 100))
  }

  @Test func `several tasks get the answers that one gets`() async {
    let programs = (UInt64(1)...24).map { seed in
      var random = SeededGenerator(seed: seed)
      return Self.random(&random)
    }
    let alone = programs.map { BranchAndCut().solve($0, nodes: 100) }
    let together = await withTaskGroup(of: (Int, IntegerSolution).self) { group in
      for (index, program) in programs.enumerated() {
        group.addTask { (index, BranchAndCut().solve(program, nodes: 100)) }
      }
      return await group.reduce(into: [Int: IntegerSolution]()) { $0[$1.0] = $1.1 }
    }
    #expect(programs.indices.allSatisfy { together[$0] == alone[$0] })
  }

  /// Up to nine columns over up to six rows, some of them to be met exactly.
  private static func random(_ random: inout SeededGenerator) -> IntegerProgram {
    let rowCount = 3 + random.below(4)
    var offsets: [Int32] = [0]
    var rows: [Int32] = []
    var gains: [Double] = []
    for _ in 0..<(4 + random.below(6)) {
      rows += (0..<Int32(rowCount)).filter { _ in random.below(3) == 0 }
      offsets.append(Int32(rows.count))
      gains.append(Double(random.below(200) - 40) / 1000)
    }
    let limits = (0..<rowCount).map { _ -> ClosedRange<Int32> in
      random.below(4) == 0 ? 1...1 : 0...Int32(1 + random.below(2))
    }
    return IntegerProgram(gains: gains, offsets: offsets, rows: rows, limits: limits)
  }

  private static func bestByTrying(_ program: IntegerProgram) -> Double? {
    let columns = program.gains.indices
    return (0..<(1 << columns.count)).lazy
      .map { mask in columns.filter { mask >> $0 & 1 == 1 } }
      .filter(program.allows).map(program.gain).max()
  }
}
