import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Proposing options` {
  /// 12 × 12 blocks of 1,000 people in 9 units and 4 districts, with two deprived corners.
  static func town(
    count: AreaCount = .between(4, 4), population: ClosedRange<Int64> = 12_000...18_000,
    deprivedShare: ClosedRange<Double> = 0.1...0.8, keep: [KeepRule] = [],
    span: Strictness = .forbid, split: Strictness = .avoid
  ) -> Problem {
    func drawing(_ mark: (Int, Int) -> Character) -> String {
      (0..<12).map { y in String((0..<12).map { x in mark(x, y) }) }.joined(separator: "\n")
    }
    let units: [Character] = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
    let quarters: [Character] = ["a", "b", "c", "d"]
    let deprived = drawing { x, y in
      let isScattered = (x * 7 + y * 5) % 6 == 0
      return isScattered || (x < 4 && y < 4) ? "x" : "o"
    }
    return TinyLand(
      drawing { x, y in units[y / 4 * 3 + x / 4] }, deprived: deprived,
      districts: drawing { x, y in quarters[y / 6 * 2 + x / 6] }
    ).problem(
      count: count, population: population, deprivedShare: deprivedShare, keep: keep, split: split,
      span: span)
  }

  static func run(_ problem: Problem, steps: UInt64 = 20_000, threads: Int = 2) async -> Outcome {
    await propose(
      problem, settings: SearchSettings(options: 5, seed: 7, steps: steps, threads: threads),
      control: RandomProblem.control)
  }

  @Test func `gives the same outcome on one, two and five tasks`() async {
    let problem = Self.town()
    let one = await Self.run(problem, threads: 1)
    #expect(!one.options.isEmpty)
    #expect(await Self.run(problem, threads: 2) == one)
    #expect(await Self.run(problem, threads: 5) == one)
  }

  @Test func `gives valid options that differ by a twentieth and do not dominate each other`() async
  {
    let problem = Self.town()
    let outcome = await Self.run(problem)
    #expect(outcome.options.count >= 3)
    let all = outcome.options.map { Candidate(plan: $0.plan, problem: problem) }
    for (position, one) in all.enumerated() {
      #expect(one.evaluation.isValid)
      for other in all.dropFirst(position + 1) {
        let change = PlanComparison(
          from: one.plan, to: other.plan, population: problem.territory.blocks.population)
        let smaller = min(one.insidePopulation, other.insidePopulation)
        #expect(Double(change.peopleChanged) >= 0.05 * Double(smaller))
        let pairs = zip(one.criteria(problem), other.criteria(problem))
        #expect(pairs.contains { $0 < $1 } && pairs.contains { $0 > $1 })
      }
    }
  }

  @Test func `the first option keeps within two percent of the best coverage`() async throws {
    let outcome = await Self.run(Self.town())
    let first = try #require(outcome.options.first)
    #expect(first.profile == .coverage && first.objective == "coverage")
    #expect(first.value >= 0.98 * first.best && first.best <= first.bound)
  }

  @Test func `wishes hold in every option`() async {
    let wishes = [
      KeepRule(blocks: [0, 1], wish: .inside, subject: "corner", reason: "test"),
      KeepRule(blocks: [143], wish: .outside, subject: "far corner", reason: "test"),
      KeepRule(blocks: [60, 61, 62], wish: .together, subject: "row", reason: "test"),
      KeepRule(blocks: [11, 8], wish: .apart, subject: "two", reason: "test"),
      KeepRule(
        blocks: (6..<12).flatMap { y in (6..<8).map { Int32(y * 12 + $0) } }, wish: .frozen,
        subject: "old area", reason: "test"),
    ]
    let problem = Self.town(deprivedShare: 0...1, keep: wishes)
    let outcome = await Self.run(problem)
    #expect(!outcome.options.isEmpty)
    for option in outcome.options { #expect(evaluate(option.plan, in: problem).isValid) }
  }

  @Test func `divides a whole city`() async {
    let problem = Self.town(count: .wholeCity, deprivedShare: 0...1)
    let outcome = await Self.run(problem)
    #expect(!outcome.options.isEmpty)
    for option in outcome.options {
      #expect(!option.plan.areaOfBlock.contains(0))
      #expect(evaluate(option.plan, in: problem).isValid)
    }
  }

  @Test func `chooses the number of areas from a range`() async {
    let outcome = await Self.run(Self.town(count: .between(2, 6)))
    #expect(outcome.options.allSatisfy { (2...6).contains($0.plan.areaCount) })
    #expect(outcome.options.first?.plan.areaCount ?? 0 > 2)
  }

  @Test func `units that must not be split stay whole`() async {
    let problem = Self.town(count: .between(2, 2), span: .allow, split: .forbid)
    let outcome = await Self.run(problem)
    #expect(!outcome.options.isEmpty && outcome.stopped == .proof)
    for option in outcome.options { #expect(evaluate(option.plan, in: problem).isValid) }
  }

  @Test func `keeps areas to one district where they should not span two`() async {
    let problem = Self.town(span: .avoid)
    let strict = Self.town(span: .forbid)
    let outcome = await Self.run(problem)
    #expect(!outcome.options.isEmpty)
    for option in outcome.options { #expect(evaluate(option.plan, in: strict).isValid) }
    let free = await Self.run(Self.town(span: .allow))
    #expect(outcome.options.first?.bound ?? 0 >= free.options.first?.best ?? 1)
  }

  @Test func `spans districts where no plan keeps to one`() async {
    let problem = Self.town(
      count: .between(2, 2), population: 40_000...60_000, deprivedShare: 0...1, span: .avoid)
    let outcome = await Self.run(problem)
    #expect(!outcome.options.isEmpty)
    for option in outcome.options { #expect(evaluate(option.plan, in: problem).isValid) }
  }

  @Test func `says at once that more areas are wished than fit`() async {
    let outcome = await Self.run(Self.town(count: .between(20, 20)))
    #expect(outcome.options.isEmpty && outcome.isProvedImpossible && outcome.stopped == .proof)
    #expect(
      outcome.explanations.first?.english
        == """
        count: 20 areas are wished, but at most 12 of at least 12,000 inhabitants fit: a (with A) 3, \
        b (with C) 3, c (with G) 3, d (with I) 3.
        """)
  }

  @Test func `says at once that no area can have so many inhabitants`() async {
    let outcome = await Self.run(Self.town(population: 40_000...50_000))
    #expect(outcome.isProvedImpossible)
    #expect(outcome.explanations.first?.german.contains("36.000") == true)
  }

  @Test func `names the rule that stands in the way`() async {
    let outcome = await Self.run(Self.town(deprivedShare: 0.97...1), steps: 5000)
    #expect(outcome.options.isEmpty)
    #expect(outcome.explanations.contains { $0.english.contains("deprived_share from 97%") })
  }

  @Test func `an interruption before anything was found gives nothing, at once`() async {
    let control = SearchControl(
      stopReason: { .interrupt }, elapsedShare: { 0 }, progress: { _, _ in })
    let outcome = await propose(
      Self.town(), settings: SearchSettings(options: 5, seed: 1, steps: 1 << 40, threads: 2),
      control: control)
    #expect(outcome.options.isEmpty && outcome.stopped == .interrupt)
  }

  @Test func `an interrupted search without a plan tells what it has found so far`() async {
    // No number of twelve blocks is such a share.
    let problem = Self.town(
      count: .between(2, 2), population: 12_000...12_000, deprivedShare: 0.3...0.301)
    let clock = StepClock(limit: 2000)
    let inner = clock.control
    let control = SearchControl(
      stopReason: { inner.stopReason().map { _ in .interrupt } }, elapsedShare: { 0 },
      progress: { _, _ in })
    let outcome = await propose(
      problem, settings: SearchSettings(options: 5, seed: 1, steps: 1 << 40, threads: 2),
      control: control)
    #expect(outcome.options.isEmpty && outcome.stopped == .interrupt)
    #expect(!outcome.isProvedImpossible)
    let text = outcome.explanations.map(\.english).joined(separator: " ")
    #expect(text.contains("2 wished") || text.contains("2 are wished"), "\(text)")
  }
}
