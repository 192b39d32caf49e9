extension MeasureWords {
  /// English.
  static let english = MeasureWords(
    card: englishCard,
    meaning: englishMeaning,
    withLayer: { "\($0) (\($1))" },
    rule: { id in
      switch id {
      case "count": "Number of areas"
      case "connected": "Each area is in one piece"
      case "population": "People per area in the band"
      case "deprived_share": "Deprived share per area"
      case "district": "Each area in one district"
      case "identity": "Units stay whole"
      case "barrier": "No area across a barrier"
      case "keep": "Wishes about single blocks"
      default: nil
      }
    },
    unit: { unit, isOne in
      switch unit {
      case "units": isOne ? "unit" : "units"
      case "areas": isOne ? "area" : "areas"
      case "edges": isOne ? "border" : "borders"
      case "pieces": isOne ? "piece" : "pieces"
      case "parts": isOne ? "part" : "parts"
      case "splits": isOne ? "split" : "splits"
      case "bit": isOne ? "bit" : "bits"
      case "nat": "nat"
      case "per 1000": "per 1,000"
      case "ratio": ""
      default: unit
      }
    })
}

@Sendable private func englishCard(_ measure: KnownMeasure) -> (name: String, formula: String) {
  switch measure {
  case .areas: ("Areas", "number of areas of the plan")
  case .populationInside: ("People in the areas", "sum over the areas")
  case .populationMinimum: ("Smallest area", "people in the area with the fewest people")
  case .populationMaximum: ("Largest area", "people in the area with the most people")
  case .coverage:
    ("Coverage", "people in deprived blocks of the areas / people in deprived blocks of the city")
  case .targeting:
    ("Targeting", "people in deprived blocks of the areas / people of the areas")
  case .lift: ("Targeting against the city", "targeting / share in the city")
  case .mixingMean: ("Mixing, mean", "4 s (1 − s), s = deprived share of an area")
  case .othersShareMinimum:
    (
      "People not in deprived blocks, least share",
      "1 − deprived share, of the area where it is least"
    )
  case .averageBurdenAreas:
    ("Areas with no more than average burden", "areas whose index is 0 or less")
  case .separatedPeople:
    ("Separated people", "people outside the class with most people of their unit / all people")
  case .splitUnits: ("Split units", "units with people in two or more classes")
  case .multiSplitUnits:
    ("Units split more than once", "units with people in three or more classes")
  case .unitParts: ("Parts", "pairs of a unit and a class in which it has people")
  case .pieces: ("Pieces", "connected pieces of all units")
  case .keptTogether:
    (
      "Neighbours kept together",
      "chance that two people of one unit are in one class: Σ Pⱼ Σ s² / Σ Pⱼ"
    )
  case .conditionalEntropy:
    ("Conditional entropy", "Σ Pⱼ/T · Σ s log₂(1/s) over the classes of each unit")
  case .effectiveSplits: ("Effective splits", "Σ (1/Σ s² − 1) over the units")
  case .boundaryKilometres: ("Length of borders", "shared borders of blocks in different areas")
  case .boundaryInner: ("Length of borders between areas", "shared borders of two areas")
  case .boundaryOuter:
    ("Length of borders to the outside", "borders of areas with blocks outside")
  case .boundaryQuality:
    ("Borders along lines", "share of the borders that runs along barriers or between units")
  case .cutEdges: ("Cut edges", "pairs of neighbouring blocks that are parted")
  case .barrierCrossings:
    ("Borders over barriers inside areas", "pairs of blocks in one area with a barrier between")
  case .polsbyPopperMean: ("Compactness, mean", "Polsby-Popper: 4π · surface / outline²")
  case .polsbyPopperMinimum: ("Compactness, least", "Polsby-Popper: 4π · surface / outline²")
  case .reachMean:
    ("Reach, mean", "mean distance of the people from the centre (geometric median) of their area")
  case .reachFar:
    (
      "Reach of nine tenths, largest",
      "distance from the centre within which 90% of the people live"
    )
  case .spreadMean:
    ("Spread, mean", "root of the mean squared distance of the people from their mean point")
  case .multiDistrictAreas:
    ("Areas in more than one district", "areas with blocks in two or more districts")
  case .bandViolationMaximum:
    ("Band violation, largest", "distance to the end of the band / that end")
  case .bandViolationSum: ("Band violation, sum", "Σ distance to the end of the band / that end")
  case .deviationMaximum: ("Deviation from the target, largest", "|people − target| / target")
  case .deviationMean: ("Deviation from the target, mean", "|people − target| / target")
  case .deviationRange: ("Largest less smallest area", "(most people − fewest people) / mean")
  case .dissimilarityAreas:
    (
      "Dissimilarity between areas",
      "Σ |G − qP| / (2 T q (1 − q)); G deprived and P all people of an area, T = ΣP, q = ΣG/T"
    )
  case .dissimilarityCity:
    ("Dissimilarity with the rest of the city", "the same with the land outside as one more class")
  case .theilAreas:
    (
      "Uneven shares among the areas",
      "Σ P (E − Eₐ) / (E T); E entropy of the deprived share of all areas, Eₐ of one; 0 = all alike"
    )
  case .theilCity:
    ("Uneven shares with the rest of the city", "the same with the land outside as one more class")
  case .stigmaHigh:
    (
      "Areas with high risk of stigma",
      "deprived share > 60 %, index > 1.5, or index falls by > 1.0 at the border to outside"
    )
  case .stigmaWatch:
    (
      "Areas to watch for stigma",
      "deprived share > 45 %, index > 1.0, or index falls by > 0.5 at the border; not high"
    )
  case .peopleChanged:
    ("People for whom something changes", "people − largest matching with the areas in force")
  case .peopleChangedShare:
    ("People for whom something changes, share", "people who change / people of the city")
  case .variationOfInformation:
    ("Distance from the status quo", "variation of information H(X|Y) + H(Y|X), by people")
  case .deprivedShareMin:
    (
      "Deprived share, least",
      "people in deprived blocks / scored people, of the area where it is least"
    )
  case .deprivedShareMax:
    (
      "Deprived share, greatest",
      "people in deprived blocks / scored people, of the area where it is greatest"
    )
  case .mixingEntropyMean:
    (
      "Mixing by entropy, mean",
      "s log₂(1/s) + (1 − s) log₂(1/(1 − s)), s = deprived share of an area"
    )
  case .splitUnitsOuter:
    (
      "Units cut by the outer border",
      "units with people in an area and outside"
    )
  case .splitUnitsInner:
    (
      "Units divided between areas",
      "units with people in two or more areas"
    )
  case .fuzzySeparatedPeople:
    (
      "Separated people, by overlap",
      "as separated people, a block’s people divided among its units by surface"
    )
  case .fuzzySplitUnits:
    (
      "Split units, by overlap",
      "units with at least 1% of their people in each of two or more classes"
    )
  case .fuzzyMultiSplitUnits:
    (
      "Units split more than once, by overlap",
      "units with at least 1% of their people in each of three or more classes"
    )
  case .fuzzyUnitParts:
    (
      "Parts, by overlap",
      "pairs of a unit and a class with at least 1% of its people"
    )
  case .fuzzyKeptTogether:
    (
      "Neighbours kept together, by overlap",
      "Σ Pⱼ Σ s² / Σ Pⱼ with people divided by surface"
    )
  case .fuzzyConditionalEntropy:
    (
      "Conditional entropy, by overlap",
      "Σ Pⱼ/T · Σ s log₂(1/s) with people divided by surface"
    )
  case .fuzzyEffectiveSplits:
    (
      "Effective splits, by overlap",
      "Σ (1/Σ s² − 1) with people divided by surface"
    )
  case .boundaryKmPer1000:
    (
      "Length of borders per 1,000 people",
      "length of borders · 1,000 / people in the areas"
    )
  case .cutEdgesInner:
    (
      "Cut edges between areas",
      "pairs of neighbouring blocks in two areas"
    )
  case .cutEdgesOuter:
    (
      "Cut edges to the outside",
      "pairs of neighbouring blocks of which one lies outside"
    )
  case .reockMean:
    (
      "Roundness (Reock), mean",
      "surface / surface of the smallest circle around all parts"
    )
  case .reockMin:
    (
      "Roundness (Reock), least",
      "surface / surface of the smallest circle around all parts"
    )
  case .hullRatioMean:
    (
      "Filling of the convex hull, mean",
      "surface / surface of the convex hull of all parts"
    )
  case .hullRatioMin:
    (
      "Filling of the convex hull, least",
      "surface / surface of the convex hull of all parts"
    )
  case .populationPolygonMean:
    (
      "People of the hull who belong, mean",
      "people of the area / people inside its convex hull, blocks by their surface in it"
    )
  case .populationPolygonMin:
    (
      "People of the hull who belong, least",
      "people of the area / people inside its convex hull, blocks by their surface in it"
    )
  case .partsMax:
    (
      "Parts of an area, most",
      "connected parts in the graph of neighbours, of the area with most"
    )
  case .bottleneckMin:
    (
      "Narrowest place of an area",
      "shortest length of contacts whose cut leaves at least 10% of the people on each side"
    )
  case .districtMinorityPeople:
    (
      "People in the smaller part of a district",
      "people of the areas outside the district in which most of their area live"
    )
  case .areasOutsideBand:
    (
      "Areas outside the band",
      "areas with fewer or more people than the band allows"
    )
  case .futureBandViolationMax:
    (
      "Future band violation, largest",
      "band violation with the people of the forecast"
    )
  case .futureBandViolationSum:
    (
      "Future band violation, sum",
      "band violation with the people of the forecast, over all areas"
    )
  case .futureAreasOutsideBand:
    (
      "Areas outside the band in future",
      "areas whose people by the forecast lie outside the band"
    )
  case .institutionsPer1000:
    (
      "Institutions per 1,000 people",
      "institutions in the areas · 1,000 / people in the areas"
    )
  case .peopleNewlyIn:
    (
      "People newly inside",
      "people outside today and inside an area of the plan"
    )
  case .peopleNewlyOut:
    (
      "People newly outside",
      "people inside today and outside in the plan"
    )
  case .peopleMoved:
    (
      "People who come to another area",
      "people inside both, in areas that do not match"
    )
  case .matchedHamming:
    (
      "Share with another area after matching",
      "people whose block has another class after matching / people of the city"
    )
  case .variationOfInformationNat:
    (
      "Distance from the status quo, in nat",
      "variation of information in bits · ln 2"
    )
  case .jointEntropy:
    (
      "Joint entropy with the status quo",
      "H(X, Y) = Σ r log₂(1/r), r = share of people in a pair of classes"
    )
  case .normalisedVariation:
    (
      "Distance from the status quo, 0 to 1",
      "variation of information / H(X, Y)"
    )
  }
}
