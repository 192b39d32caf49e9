public import Land

/// What was counted of one area.
public struct AreaTally: Hashable, Sendable {
  /// The area's blocks, ascending.
  public internal(set) var members: [Int32] = []
  /// Connected pieces in the neighbour graph, each ascending, in the order of their lowest blocks.
  public internal(set) var pieces: [[Int32]] = []
  /// Inhabitants.
  public internal(set) var population: Int64 = 0
  /// Inhabitants of scored blocks.
  public internal(set) var scoredPopulation: Int64 = 0
  /// Inhabitants of deprived blocks.
  public internal(set) var deprivedPopulation: Int64 = 0
  /// Sum of inhabitants times status sum over scored blocks.
  public internal(set) var weightedStatusSum = 0.0
  /// Square metres.
  public internal(set) var surfaceSquareMetres = 0.0
  /// Length of all blocks' rings in metres.
  public internal(set) var blockPerimeterMetres = 0.0
  /// Length of the borders between two blocks of the area, each once, in metres.
  public internal(set) var insideBorderMetres = 0.0
  /// Border to blocks outside the programme, scored on both sides, in metres.
  public internal(set) var contrastMetres = 0.0
  /// Borders inside the area that lead over a barrier or are links.
  public internal(set) var crossings: [Border] = []
  /// Sum over that border of metres times the index inside minus the index outside.
  public internal(set) var contrastSum = 0.0

  /// The outline with holes, in metres: rings of the blocks minus twice the borders inside. Never
  /// below 0.
  public var perimeterMetres: Double { max(0, blockPerimeterMetres - 2 * insideBorderMetres) }

  /// Deprived over scored inhabitants (M23), 0 to 1; nil where no inhabitant is scored.
  public var deprivedShare: Double? {
    scoredPopulation > 0 ? Double(deprivedPopulation) / Double(scoredPopulation) : nil
  }

  /// The mean index of scored inhabitants on the scale of blocks, (S_a - mean S) / sd S with
  /// S_a = sum p S / sum p (index.md step 11a; M23); nil where no inhabitant is scored.
  public func deprivationIndex(_ deprivation: DeprivationColumns) -> Double? {
    guard scoredPopulation > 0 else { return nil }
    let sum = weightedStatusSum / Double(scoredPopulation)
    return (sum - deprivation.statusMean) / deprivation.statusDeviation
  }

  /// Polsby-Popper compactness, 4 π surface / perimeter² (Polsby & Popper 1991), 0 to 1; 0 where
  /// there is no outline. Inaccurate lengths can not push it past 1.
  public var polsbyPopper: Double {
    guard perimeterMetres > 0 else { return 0 }
    return min(1, 4 * Double.pi * surfaceSquareMetres / (perimeterMetres * perimeterMetres))
  }

  /// Boundary contrast K_a of M30: by how much the index drops, on average along the border to
  /// blocks outside the programme; nil where there is no such border.
  public var boundaryContrast: Double? {
    contrastMetres > 0 ? contrastSum / contrastMetres : nil
  }
}
