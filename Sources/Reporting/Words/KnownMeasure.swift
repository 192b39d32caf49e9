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
  case deprivedShareMin = "deprived_share_min"
  case deprivedShareMax = "deprived_share_max"
  case mixingEntropyMean = "mixing_entropy_mean"
  case splitUnitsOuter = "split_units_outer"
  case splitUnitsInner = "split_units_inner"
  case fuzzySeparatedPeople = "fuzzy_separated_people"
  case fuzzySplitUnits = "fuzzy_split_units"
  case fuzzyMultiSplitUnits = "fuzzy_multi_split_units"
  case fuzzyUnitParts = "fuzzy_unit_parts"
  case fuzzyKeptTogether = "fuzzy_kept_together"
  case fuzzyConditionalEntropy = "fuzzy_conditional_entropy"
  case fuzzyEffectiveSplits = "fuzzy_effective_splits"
  case boundaryKmPer1000 = "boundary_km_per_1000"
  case cutEdgesInner = "cut_edges_inner"
  case cutEdgesOuter = "cut_edges_outer"
  case reockMean = "reock_mean"
  case reockMin = "reock_min"
  case hullRatioMean = "hull_ratio_mean"
  case hullRatioMin = "hull_ratio_min"
  case populationPolygonMean = "population_polygon_mean"
  case populationPolygonMin = "population_polygon_min"
  case partsMax = "parts_max"
  case bottleneckMin = "bottleneck_min"
  case districtMinorityPeople = "district_minority_people"
  case areasOutsideBand = "areas_outside_band"
  case futureBandViolationMax = "future_band_violation_max"
  case futureBandViolationSum = "future_band_violation_sum"
  case futureAreasOutsideBand = "future_areas_outside_band"
  case institutionsPer1000 = "institutions_per_1000"
  case peopleNewlyIn = "people_newly_in"
  case peopleNewlyOut = "people_newly_out"
  case peopleMoved = "people_moved"
  case matchedHamming = "matched_hamming"
  case variationOfInformationNat = "variation_of_information_nat"
  case jointEntropy = "joint_entropy"
  case normalisedVariation = "normalised_variation"

  /// The measure of an id, its layer left out: `split_units:Stadtteil`.
  init?(id: String) {
    self.init(rawValue: String(id.prefix { $0 != ":" }))
  }

  /// Whether people read its values better as a number between 0 and 1 than in percent.
  var isRatio: Bool {
    switch self {
    case .polsbyPopperMean, .polsbyPopperMinimum, .mixingMean, .dissimilarityAreas,
      .dissimilarityCity, .lift, .theilAreas, .theilCity, .reockMean, .reockMin, .hullRatioMean,
      .hullRatioMin, .populationPolygonMean, .populationPolygonMin, .normalisedVariation:
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
