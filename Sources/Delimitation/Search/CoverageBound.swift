/// How many deprived inhabitants any valid plan can reach at most.
///
/// An area holds at most the band's upper limit of people, at most the upper bound of the deprived
/// share of them deprived, and lies in one part; a part offers no more than it has. The best split of
/// the areas over the parts under these limits alone bounds every plan. It does not see that areas
/// must hang together, so the true optimum may lie below. Parts that were counted in full offer what
/// they really have; where all are, the bound is the optimum.
enum CoverageBound {
  /// The bound in people; parts that `counted` holds in full offer what was counted.
  static func people(_ preparation: Preparation, counted run: SearchRun? = nil) -> Int64 {
    preparation.frozenDeprived + free(preparation, run)
  }

  private static func free(_ preparation: Preparation, _ run: SearchRun?) -> Int64 {
    guard let counts = preparation.freeCount else {
      return preparation.parts.reduce(0) { $0 + $1.deprived }
    }
    var best = [Int64](repeating: -1, count: counts.most + 1)
    best[0] = 0
    for (index, part) in preparation.parts.enumerated() {
      let most = min(counts.most, preparation.mostAreas(in: part))
      guard most > 0 else { continue }
      var next = best
      for count in 1...most {
        guard let inside = limit(preparation, run, index, areas: count) else { continue }
        for used in 0...(counts.most - count) where best[used] >= 0 {
          next[used + count] = max(next[used + count], best[used] + inside)
        }
      }
      best = next
    }
    return max(0, best[min(counts.least, counts.most)...].max() ?? 0)
  }

  /// The most deprived people that so many areas can reach in a part; nil if it cannot hold so many.
  private static func limit(
    _ preparation: Preparation, _ run: SearchRun?, _ index: Int, areas: Int
  ) -> Int64? {
    let part = preparation.parts[index]
    if let counted = run?.counted[index] { return counted[areas] }
    guard preparation.scale.bandIsRequired else { return part.deprived }
    let perArea = Double(preparation.scale.upper) * preparation.scale.shareUpper
    // A little more, so that rounding of the product never makes the bound too low.
    return min(part.deprived, Int64(areas) * Int64(perArea * (1 + 1e-12)))
  }
}

extension Profile {
  /// A value of the profile's objective that no valid plan passes, given the bound of coverage.
  func bound(in preparation: Preparation, coverage: Double) -> Double {
    switch self {
    case .coverage: min(1, coverage)
    case .mix: MixingBound.share(preparation.problem.rules.deprivedShare)
    case .compact: 1
    case .identity: 0
    case .statusQuo: Double(ChangeBound(preparation).people)
    }
  }
}

/// The most that mean mixing 4 s (1 - s) can be while each area's share s keeps its bounds.
enum MixingBound {
  static func share(_ bounds: ClosedRange<Double>) -> Double {
    let nearest = min(max(0.5, bounds.lowerBound), bounds.upperBound)
    return 4 * nearest * (1 - nearest)
  }
}
