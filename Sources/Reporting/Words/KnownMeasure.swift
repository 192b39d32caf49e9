/// The measures for which pages have words; others are shown by their id.
enum KnownMeasure: String, CaseIterable, Sendable {
  case areas
  case populationInside = "population_inside"
  case populationMinimum = "population_min"
  case populationMaximum = "population_max"
  case coverage
  case targeting
  case lift
  case mixingMean = "mixing_mean"
  case othersShareMinimum = "others_share_min"
  case averageBurdenAreas = "average_burden_areas"
  case separatedPeople = "separated_people"
  case splitUnits = "split_units"
  case multiSplitUnits = "multi_split_units"
  case unitParts = "unit_parts"
  case pieces
  case keptTogether = "kept_together"
  case conditionalEntropy = "conditional_entropy"
  case effectiveSplits = "effective_splits"
  case boundaryKilometres = "boundary_km"
  case boundaryInner = "boundary_inner_km"
  case boundaryOuter = "boundary_outer_km"
  case boundaryQuality = "boundary_quality"
  case cutEdges = "cut_edges"
  case barrierCrossings = "barrier_crossings"
  case polsbyPopperMean = "polsby_popper_mean"
  case polsbyPopperMinimum = "polsby_popper_min"
  case reachMean = "reach_mean"
  case reachFar = "reach_p90_max"
  case spreadMean = "spread_mean"
  case multiDistrictAreas = "multi_district_areas"
  case bandViolationMaximum = "band_violation_max"
  case bandViolationSum = "band_violation_sum"
  case deviationMaximum = "deviation_max"
  case deviationMean = "deviation_mean"
  case deviationRange = "deviation_range"
  case dissimilarityAreas = "dissimilarity_areas"
  case dissimilarityCity = "dissimilarity_city"
  case theilAreas = "theil_areas"
  case theilCity = "theil_city"
  case stigmaHigh = "stigma_high"
  case stigmaWatch = "stigma_watch"
  case peopleChanged = "people_changed"
  case peopleChangedShare = "people_changed_share"
  case variationOfInformation = "variation_of_information"

  /// The measure of an id, its layer left out: `split_units:Stadtteil`.
  init?(id: String) {
    self.init(rawValue: String(id.prefix { $0 != ":" }))
  }

  /// Whether people read its values better as a number between 0 and 1 than in percent.
  var isRatio: Bool {
    switch self {
    case .polsbyPopperMean, .polsbyPopperMinimum, .mixingMean, .dissimilarityAreas,
      .dissimilarityCity, .lift, .theilAreas, .theilCity:
      true
    default: false
    }
  }
}

/// The layer that a measure's or rule's id carries after its colon, or nil.
func layerPart(of id: String) -> String? {
  guard let colon = id.firstIndex(of: ":") else { return nil }
  return String(id[id.index(after: colon)...])
}
