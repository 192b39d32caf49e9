extension MeasureWords {
  /// English.
  static let english = MeasureWords(
    card: englishCard,
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
    ("Targeting", "people in deprived blocks of the areas / scored people of the areas")
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
    ("Separated people", "people who do not live in the largest piece of their unit, of all people")
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
    ("Conditional entropy", "Σ Pⱼ/T · Σ s log₂(1/s) over the pieces of each unit")
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
    ("Dissimilarity between areas", "dissimilarity of Massey and Denton, areas only")
  case .dissimilarityCity:
    ("Dissimilarity with the rest of the city", "dissimilarity of Massey and Denton, with outside")
  case .theilAreas: ("Uneven shares among the areas", "H of Theil, areas only; 0 = all alike")
  case .theilCity: ("Uneven shares with the rest of the city", "H of Theil, with outside")
  case .stigmaHigh: ("Areas with high risk of stigma", "classes none, watch, high")
  case .stigmaWatch: ("Areas to watch for stigma", "classes none, watch, high")
  case .peopleChanged:
    ("People for whom something changes", "people − largest matching with the areas in force")
  case .peopleChangedShare:
    ("People for whom something changes, share", "people who change / people of the city")
  case .variationOfInformation:
    ("Distance from the status quo", "variation of information H(X|Y) + H(Y|X), by people")
  }
}
