/// Every measure, in the order in which reports and `options.csv` list them.
///
/// The preamble of the measures' definitions holds throughout: deprived shares and the mixing, index
/// and stigma figures that rest on them are over scored blocks; all others count every inhabitant.
/// A block without a unit in a layer is in no unit of that layer, but its people stay in the total.
public enum Measures {
  /// The list.
  public static let all: [Measure] = [
    .areaCount, .populationInside, .populationMinimum, .populationMaximum,
    .coverage, .targeting, .lift, .deprivedShareMinimum, .deprivedShareMaximum, .mixingMean,
    .mixingEntropyMean, .othersShareMinimum, .averageBurdenAreas,
    .separatedPeople, .splitUnits, .splitUnitsOuter, .splitUnitsInner, .multiSplitUnits,
    .unitParts, .pieces, .keptTogether, .conditionalEntropy, .effectiveSplits,
    .fuzzySeparatedPeople, .fuzzySplitUnits, .fuzzyMultiSplitUnits, .fuzzyUnitParts,
    .fuzzyKeptTogether, .fuzzyConditionalEntropy, .fuzzyEffectiveSplits,
    .boundary, .boundaryInner, .boundaryOuter, .boundaryPerThousand, .boundaryQuality,
    .cutEdges, .cutEdgesInner, .cutEdgesOuter, .barrierCrossings,
    .polsbyPopperMean, .polsbyPopperMinimum, .reockMean, .reockMinimum,
    .hullRatioMean, .hullRatioMinimum, .populationPolygonMean, .populationPolygonMinimum,
    .partsMaximum, .bottleneckMinimum, .reachMean, .reachFar, .spreadMean,
    .multiDistrictAreas, .districtMinorityPeople,
    .bandViolationMaximum, .bandViolationSum, .areasOutsideBand,
    .deviationMaximum, .deviationMean, .deviationRange,
    .futureBandViolationMaximum, .futureBandViolationSum, .futureAreasOutsideBand,
    .dissimilarityAreas, .dissimilarityCity, .theilAreas, .theilCity,
    .stigmaHigh, .stigmaWatch, .institutionDensity,
    .peopleChanged, .peopleChangedShare, .peopleNewlyIn, .peopleNewlyOut, .peopleMoved,
    .matchedHamming, .variationOfInformation, .variationInNats, .jointEntropy,
    .normalisedVariation,
  ]

  /// The measure behind an id, with or without a layer: `pieces`, `pieces:Stadtteil`.
  public static func measure(_ id: String) -> Measure? {
    let base = id.prefix { $0 != ":" }
    return all.first { $0.id == base }
  }
}
