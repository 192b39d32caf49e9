/// What each measure says, in plain English.
@Sendable func englishMeaning(_ measure: KnownMeasure) -> String {
  switch measure {
  case .areas:
    "How many areas the plan has."
  case .populationInside:
    "How many people live in all areas together."
  case .populationMinimum:
    "How many people live in the smallest area."
  case .populationMaximum:
    "How many people live in the largest area."
  case .coverage:
    "What part of the people in deprived blocks of the city the programme reaches."
  case .targeting:
    "How many of the people in the areas live in deprived blocks. Good only while others live there too."
  case .lift:
    "How many times as high that share is as in the whole city."
  case .deprivedShareMin:
    "In which area people in deprived blocks are fewest, and how many of all."
  case .deprivedShareMax:
    "The same for the area where they are most."
  case .mixingMean:
    "How evenly people in deprived and in other blocks share an area: 0 only one group, 1 half and half."
  case .mixingEntropyMean:
    "The same in bits; it falls off more slowly towards one side."
  case .othersShareMinimum:
    "How many people who do not live in deprived blocks there are in the area with the fewest of them. Good up to the floor of the rules."
  case .averageBurdenAreas:
    "How many areas are on the whole no more burdened than the city. Allowed, but each needs a reason."
  case .separatedPeople:
    "How many people are cut off from where most of their neighbourhood is."
  case .splitUnits:
    "How many neighbourhoods are cut at all."
  case .splitUnitsOuter:
    "How many neighbourhoods lie partly inside and partly outside the programme."
  case .splitUnitsInner:
    "How many neighbourhoods belong to more than one area."
  case .multiSplitUnits:
    "How many neighbourhoods are cut into three or more."
  case .unitParts:
    "Into how many parts the neighbourhoods fall in all."
  case .pieces:
    "The same, parts that do not hang together counted singly."
  case .keptTogether:
    "How likely two people of one neighbourhood are to be in the same area."
  case .conditionalEntropy:
    "How uncertain a person’s area is when one knows the neighbourhood; 0 when nothing is cut."
  case .effectiveSplits:
    "How many cuts there are, cuts in half counted fully, cut-off corners hardly."
  case .fuzzySeparatedPeople:
    "Separated people where neighbourhoods do not follow blocks."
  case .fuzzySplitUnits:
    "Split neighbourhoods where these do not follow blocks."
  case .fuzzyMultiSplitUnits:
    "The same for three parts or more."
  case .fuzzyUnitParts:
    "Into how many parts neighbourhoods fall where they do not follow blocks."
  case .fuzzyKeptTogether:
    "Neighbours kept together where neighbourhoods do not follow blocks."
  case .fuzzyConditionalEntropy:
    "Conditional entropy where neighbourhoods do not follow blocks."
  case .fuzzyEffectiveSplits:
    "Effective splits where neighbourhoods do not follow blocks."
  case .boundaryKilometres:
    "How long the borders of the areas are inside the city."
  case .boundaryInner:
    "The part of it between two areas."
  case .boundaryOuter:
    "The part of it between areas and the rest of the city."
  case .boundaryKmPer1000:
    "How much border there is for 1,000 people."
  case .boundaryQuality:
    "How much of the borders runs where people know a border already."
  case .cutEdges:
    "How many pairs of neighbouring blocks are parted."
  case .cutEdgesInner:
    "The part of them between two areas."
  case .cutEdgesOuter:
    "The part of them between areas and the rest of the city."
  case .barrierCrossings:
    "How often an area reaches over a river, railway or main road that should not be crossed."
  case .polsbyPopperMean:
    "How short the outlines are for their surface; a circle has 1."
  case .polsbyPopperMinimum:
    "The same of the area with the longest outline for its surface."
  case .reockMean:
    "How well areas fill the circle around them; long ones fill it badly."
  case .reockMin:
    "The same of the longest area."
  case .hullRatioMean:
    "How few bays and tongues areas have: what a band around them would enclose is mostly theirs."
  case .hullRatioMin:
    "The same of the area with the largest bays."
  case .populationPolygonMean:
    "How many of the people whom a band around an area would enclose belong to it."
  case .populationPolygonMin:
    "The same of the area where it is least."
  case .partsMax:
    "Into how many parts the most scattered area falls; 1 means that all hang together."
  case .bottleneckMin:
    "How wide an area is where it is narrowest."
  case .reachMean:
    "How far people live from the centre of their area, as the crow flies."
  case .reachFar:
    "How far those who live far out live from the centre, in the widest area."
  case .spreadMean:
    "The same with those far out counted more."
  case .multiDistrictAreas:
    "How many areas would have to do with more than one citizens’ office."
  case .districtMinorityPeople:
    "How many people live in another district than most of their area."
  case .bandViolationMaximum:
    "How far the worst area lies outside the band of inhabitants."
  case .bandViolationSum:
    "The same over all areas."
  case .areasOutsideBand:
    "How many areas are too small or too large."
  case .deviationMaximum:
    "How far the worst area is from the middle of the band."
  case .deviationMean:
    "How far areas are from the middle of the band on average."
  case .deviationRange:
    "How much the largest area exceeds the smallest."
  case .futureBandViolationMax:
    "How far the worst area will lie outside the band by the forecast."
  case .futureBandViolationSum:
    "The same over all areas."
  case .futureAreasOutsideBand:
    "How many areas will be too small or too large by the forecast."
  case .dissimilarityAreas:
    "How unlike the areas are in their deprived share: 0 all alike."
  case .dissimilarityCity:
    "The same with the rest of the city as one more area: it tells how sharply the programme picks out."
  case .theilAreas:
    "The same after Theil."
  case .theilCity:
    "The same after Theil with the rest of the city."
  case .stigmaHigh:
    "How many areas might brand their people by being chosen."
  case .stigmaWatch:
    "How many more should be watched for that."
  case .institutionsPer1000:
    "How many day nurseries, schools, centres there are for the people."
  case .peopleChanged:
    "How many people belong elsewhere than today."
  case .peopleChangedShare:
    "The same as a share of the city."
  case .peopleNewlyIn:
    "How many people come into the programme."
  case .peopleNewlyOut:
    "How many people leave the programme."
  case .peopleMoved:
    "How many people stay inside and change their area."
  case .matchedHamming:
    "The share of people who change, counted block by block; numbers of areas do not matter."
  case .variationOfInformation:
    "How far the plan is from today’s areas; 0 for the same areas."
  case .variationOfInformationNat:
    "The same in another unit."
  case .jointEntropy:
    "How much there is to know of both plans together; it makes the distance comparable."
  case .normalisedVariation:
    "The distance as a number between 0 (same) and 1 (nothing in common)."
  }
}
