/// What the growing of areas is steered by: where areas are likely, and how many people they hold.
///
/// Steering changes how often a grown area is taken, never the law: every way of growing is weighed by
/// how likely it was.
struct GrowthGuide: Sendable {
  /// How likely an atom is the first of an area, relative to the others; above 0.
  let seeds: [Int64]
  /// The seeds' sums from the first atom on.
  private let seedSums: [Int64]
  /// How likely an atom is taken next over an edge that leads to it, relative to the others; above 0.
  let pull: [Int64]
  /// The chance to stop at an atom, by the part of the band in which the people then lie; between 0 and 1.
  let stop: [Double]
  /// The band of inhabitants.
  let band: ClosedRange<Int64>

  /// Into how many parts a band is cut.
  static let parts = 16

  /// Weights for atoms and parts of a band.
  init(seeds: [Int64], pull: [Int64], stop: [Double], band: ClosedRange<Int64>) {
    precondition(seeds.count == pull.count && stop.count == GrowthGuide.parts)
    precondition(seeds.allSatisfy { $0 > 0 } && pull.allSatisfy { $0 > 0 })
    precondition(stop.allSatisfy { $0 > 0 && $0 < 1 })
    self.seeds = seeds
    self.pull = pull
    self.stop = stop
    self.band = band
    var sum: Int64 = 0
    seedSums = seeds.map {
      sum += $0
      return sum
    }
  }

  /// Every atom alike, and a quarter to stop at each.
  init(evenFor atoms: Int, band: ClosedRange<Int64>) {
    let even = [Int64](repeating: 1, count: atoms)
    let stop = [Double](repeating: 0.25, count: GrowthGuide.parts)
    self.init(seeds: even, pull: even, stop: stop, band: band)
  }

  /// The sum of all seeds.
  var seedTotal: Int64 { seedSums.last ?? 0 }

  /// An atom, as likely as its seed says. O(log atoms).
  func seed(_ random: inout Randomness) -> Int32 {
    let lot = Int64(random.below(Int(seedTotal)))
    var (low, high) = (0, seedSums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if seedSums[middle] > lot { high = middle } else { low = middle + 1 }
    }
    return Int32(low)
  }

  /// The part of the band in which so many people lie, which must be inside it.
  func part(_ people: Int64) -> Int {
    let step = (band.upperBound - band.lowerBound) / Int64(GrowthGuide.parts) + 1
    return Int((people - band.lowerBound) / step)
  }
}
