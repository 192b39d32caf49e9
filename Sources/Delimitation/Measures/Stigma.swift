internal import Land

/// How much an area's choice may brand it (M30).
public enum StigmaClass: String, CaseIterable, Hashable, Sendable {
  /// No sign.
  case none
  /// To be watched.
  case watch
  /// High.
  case high
}

/// From where on M30 sees a sign; every limit must be passed, not only met. Own figures, to be
/// agreed with the programme's office.
public enum StigmaLimits {
  /// Deprived share above which an area is watched.
  public static let watchShare = 0.45
  /// Deprived share above which it is high.
  public static let highShare = 0.60
  /// Index above which it is watched: class low (*niedrig*).
  public static let watchIndex = 1.0
  /// Index above which it is high: class very low (*sehr niedrig*).
  public static let highIndex = 1.5
  /// Boundary contrast above which it is watched.
  public static let watchContrast = 0.5
  /// Boundary contrast above which it is high.
  public static let highContrast = 1.0
  /// An area of fewer blocks than this, with a share above `highShare`, is one deprived estate.
  public static let estateBlocks = 3
}

extension AreaTally {
  /// The stigma class of M30. Where a figure is undefined, it gives no sign.
  ///
  /// A single deprived estate has a share above `highShare` by definition, so it is high already.
  public func stigma(in problem: Problem) -> StigmaClass {
    let share = deprivedShare ?? 0
    let index = deprivationIndex(problem.deprivation) ?? 0
    let contrast = boundaryContrast ?? 0
    if share > StigmaLimits.highShare || index > StigmaLimits.highIndex
      || contrast > StigmaLimits.highContrast
    {
      return .high
    }
    let isWatched =
      share > StigmaLimits.watchShare || index > StigmaLimits.watchIndex
      || contrast > StigmaLimits.watchContrast
    return isWatched ? .watch : .none
  }

  /// Whether the area is exactly one deprived estate: few blocks, nearly all deprived (M30).
  public var isSingleDeprivedEstate: Bool {
    members.count < StigmaLimits.estateBlocks && (deprivedShare ?? 0) > StigmaLimits.highShare
  }
}

extension Measure {
  /// M30: areas of class high (own): deprived share, index, one deprived estate, or the drop of the
  /// burden along the border to outside.
  ///
  /// Does not see what people say about a place, nor the border to other areas and to blocks without
  /// an index.
  static let stigmaHigh = Measure("stigma_high", unit: "areas", better: .lower) { tally in
    Double(tally.areas.count { $0.stigma(in: tally.problem) == .high })
  }

  /// M30: areas of class watch (own), those of class high not included.
  static let stigmaWatch = Measure("stigma_watch", unit: "areas", better: .lower) { tally in
    Double(tally.areas.count { $0.stigma(in: tally.problem) == .watch })
  }
}
