/// Learns a guide for growing: areas are grown alone among all atoms, round after round, each weighed by
/// how likely it is under the law over how likely its way of growing was. Where they lie and where they
/// stop becomes the next round's guide (cross-entropy method, Rubinstein 1999).
struct GrowthLessons: ~Copyable {
  private let field: ChainField
  private var trees: SpanningTrees
  private var random: Randomness
  private var lessons: [Lesson] = []

  /// How often a guide is learnt anew.
  private static let rounds = 4

  /// An area that was grown.
  private struct Lesson {
    /// The binary logarithm of its weight.
    let weight: Double
    let atoms: [Int32]
    /// The parts of the band that it passed, the last being where it stopped.
    let parts: [Int]
  }

  /// The guide of a field; the same for the same field and seed.
  static func guide(for field: ChainField, seed: UInt64) -> GrowthGuide {
    var guide = GrowthGuide(evenFor: field.graph.count, band: field.band)
    guard field.mayBeOutside, field.graph.count > 0 else { return guide }
    var lessons = GrowthLessons(field, seed: seed)
    for _ in 0..<rounds {
      lessons.draw(guide)
      guide = lessons.learnt(guide)
    }
    return guide
  }

  private init(_ field: ChainField, seed: UInt64) {
    self.field = field
    trees = SpanningTrees(atomCount: field.graph.count)
    random = Randomness(seed: seed, stream: 1 << 42)
  }

  /// How many areas a round grows: fewer where counting their trees costs more.
  private var perRound: Int {
    let graph = field.graph
    let all = max(1, graph.population.reduce(0, +))
    let share = min(1, Double(field.band.upperBound) / Double(all))
    let size = min(Double(SpanningTrees.most), share * Double(graph.count))
    let affordable = Int(1_000_000_000 / (size * size * size / 3 + 1000))
    return max(500, min(8000, 20 * graph.count + 200, affordable))
  }

  private mutating func draw(_ guide: GrowthGuide) {
    let graph = field.graph
    lessons.removeAll(keepingCapacity: true)
    var growing = Growing(guide: guide)
    for _ in 0..<perRound {
      let seed = guide.seed(&random)
      guard growing.grow(from: seed, in: graph, random: &random, isFree: { _ in true }),
        field.mayBeArea(growing.grown)
      else { continue }
      let weight = growing.weight(in: graph) { _ in true }
      var people: Int64 = 0
      let parts = growing.grown.compactMap { atom -> Int? in
        people += graph.population[Int(atom)]
        return people >= guide.band.lowerBound ? guide.part(people) : nil
      }
      lessons.append(
        Lesson(
          weight: weight + field.likelihood(of: growing.grown, trees: &trees), atoms: growing.grown,
          parts: parts))
    }
  }

  /// What a round teaches; a round without a valid area teaches nothing.
  private func learnt(_ guide: GrowthGuide) -> GrowthGuide {
    guard !lessons.isEmpty else { return guide }
    // The few heaviest count alike, or one of them would be all that is learnt.
    let sorted = lessons.map(\.weight).sorted(by: >)
    let cap = sorted[lessons.count / 50]
    var share = [Double](repeating: 0, count: field.graph.count)
    var passed = [Double](repeating: 0, count: GrowthGuide.parts)
    var stopped = passed
    for lesson in lessons {
      let weight = GrowthLessons.power(min(0, lesson.weight - cap))
      for atom in lesson.atoms { share[Int(atom)] += weight }
      for part in lesson.parts { passed[part] += weight }
      if let last = lesson.parts.last { stopped[last] += weight }
    }
    let mean = share.reduce(0, +) / Double(share.count)
    let relative = share.map { min(64, $0 / mean) }
    return GrowthGuide(
      seeds: relative.map { 16 + Int64($0 * 64) },
      pull: relative.map { 8 + Int64($0.squareRoot() * 32) },
      stop: zip(stopped, passed).map { $1 > 0 ? min(0.95, max(0.02, $0 / $1)) : 0.25 },
      band: guide.band)
  }

  /// About two to the power of a number that is not above 0: exact for whole ones.
  private static func power(_ exponent: Double) -> Double {
    guard exponent > -1000 else { return 0 }
    let whole = exponent.rounded(.down)
    return Double(sign: .plus, exponent: Int(whole), significand: 1 + (exponent - whole))
  }
}
