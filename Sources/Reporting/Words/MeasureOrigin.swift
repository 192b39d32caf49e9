import Delimitation

import Land

/// What the annex tells of a measure beside its words: its number in the list of definitions, whether the
/// land outside takes part as a class, and where it comes from.
struct MeasureOrigin: Hashable, Sendable {
  /// Whether the land outside, class 0, takes part.
  enum Outside: Hashable, Sendable {
    case no, yes
    /// Only where it borders on areas.
    case neighbours
  }

  /// `M27`.
  let number: String
  /// Whether class 0 takes part.
  let outside: Outside
  /// Author and year, the software that has it, or that it is our own.
  let source: Phrase
}

extension MeasureOrigin {
  fileprivate init(_ number: String, _ outside: Outside, _ source: Phrase) {
    (self.number, self.outside, self.source) = (number, outside, source)
  }
}

extension KnownMeasure {
  /// Number, class 0 and source of each measure.
  var origin: MeasureOrigin {
    switch self {
    case .areas: MeasureOrigin("M1", .no, Source.own)
    case .populationInside: MeasureOrigin("M1", .no, Source.paper)
    case .populationMinimum: MeasureOrigin("M1", .no, Source.paper)
    case .populationMaximum: MeasureOrigin("M1", .no, Source.paper)
    case .coverage: MeasureOrigin("M27", .yes, Source.paper)
    case .targeting: MeasureOrigin("M28", .no, Source.own)
    case .lift: MeasureOrigin("M28", .yes, Source.own)
    case .deprivedShareMin: MeasureOrigin("M23", .no, Source.own)
    case .deprivedShareMax: MeasureOrigin("M23", .no, Source.own)
    case .mixingMean: MeasureOrigin("M24", .no, Source.own)
    case .mixingEntropyMean: MeasureOrigin("M24", .no, Source.standard)
    case .othersShareMinimum: MeasureOrigin("M29", .no, Source.paper)
    case .averageBurdenAreas: MeasureOrigin("M31", .no, Source.paper)
    case .separatedPeople: MeasureOrigin("M17", .yes, Source.own)
    case .splitUnits: MeasureOrigin("M14", .yes, Source.splitsAdmin)
    case .splitUnitsOuter: MeasureOrigin("M14", .yes, Source.own)
    case .splitUnitsInner: MeasureOrigin("M14", .no, Source.own)
    case .multiSplitUnits: MeasureOrigin("M16", .yes, Source.splitsMulti)
    case .unitParts: MeasureOrigin("M15", .yes, Source.numParts)
    case .pieces: MeasureOrigin("M15", .yes, Source.pieces)
    case .keptTogether: MeasureOrigin("M20", .yes, Source.own)
    case .conditionalEntropy: MeasureOrigin("M18", .yes, Source.shannon)
    case .effectiveSplits: MeasureOrigin("M19", .yes, Source.wachspress)
    case .fuzzySeparatedPeople: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzySplitUnits: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzyMultiSplitUnits: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzyUnitParts: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzyKeptTogether: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzyConditionalEntropy: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .fuzzyEffectiveSplits: MeasureOrigin("M21", .yes, Source.fuzzy)
    case .boundaryKilometres: MeasureOrigin("M10", .yes, Source.own)
    case .boundaryInner: MeasureOrigin("M10", .no, Source.own)
    case .boundaryOuter: MeasureOrigin("M10", .yes, Source.own)
    case .boundaryKmPer1000: MeasureOrigin("M10", .yes, Source.own)
    case .boundaryQuality: MeasureOrigin("M11", .yes, Source.lor)
    case .cutEdges: MeasureOrigin("M9", .yes, Source.cutEdges)
    case .cutEdgesInner: MeasureOrigin("M9", .no, Source.cutEdges)
    case .cutEdgesOuter: MeasureOrigin("M9", .yes, Source.cutEdges)
    case .barrierCrossings: MeasureOrigin("M11", .no, Source.own)
    case .polsbyPopperMean: MeasureOrigin("M5", .no, Source.polsby)
    case .polsbyPopperMinimum: MeasureOrigin("M5", .no, Source.polsby)
    case .reockMean: MeasureOrigin("M6", .no, Source.reock)
    case .reockMin: MeasureOrigin("M6", .no, Source.reock)
    case .hullRatioMean: MeasureOrigin("M7", .no, Source.hull)
    case .hullRatioMin: MeasureOrigin("M7", .no, Source.hull)
    case .populationPolygonMean: MeasureOrigin("M8", .yes, Source.popPolygon)
    case .populationPolygonMin: MeasureOrigin("M8", .yes, Source.popPolygon)
    case .partsMax: MeasureOrigin("M12", .no, Source.own)
    case .bottleneckMin: MeasureOrigin("M12", .no, Source.own)
    case .reachMean: MeasureOrigin("M13", .no, Source.fryer)
    case .reachFar: MeasureOrigin("M13", .no, Source.fryer)
    case .spreadMean: MeasureOrigin("M13", .no, Source.fryer)
    case .multiDistrictAreas: MeasureOrigin("M22", .no, Source.paper)
    case .districtMinorityPeople: MeasureOrigin("M22", .no, Source.own)
    case .bandViolationMaximum: MeasureOrigin("M2", .no, Source.own)
    case .bandViolationSum: MeasureOrigin("M2", .no, Source.own)
    case .areasOutsideBand: MeasureOrigin("M2", .no, Source.own)
    case .deviationMaximum: MeasureOrigin("M3", .no, Source.parity)
    case .deviationMean: MeasureOrigin("M3", .no, Source.parity)
    case .deviationRange: MeasureOrigin("M3", .no, Source.parity)
    case .futureBandViolationMax: MeasureOrigin("M4", .no, Source.forecast)
    case .futureBandViolationSum: MeasureOrigin("M4", .no, Source.forecast)
    case .futureAreasOutsideBand: MeasureOrigin("M4", .no, Source.forecast)
    case .dissimilarityAreas: MeasureOrigin("M25", .no, Source.massey)
    case .dissimilarityCity: MeasureOrigin("M25", .yes, Source.massey)
    case .theilAreas: MeasureOrigin("M26", .no, Source.theil)
    case .theilCity: MeasureOrigin("M26", .yes, Source.theil)
    case .stigmaHigh: MeasureOrigin("M30", .neighbours, Source.own)
    case .stigmaWatch: MeasureOrigin("M30", .neighbours, Source.own)
    case .institutionsPer1000: MeasureOrigin("M32", .no, Source.paper)
    case .peopleChanged: MeasureOrigin("M33", .yes, Source.match)
    case .peopleChangedShare: MeasureOrigin("M33", .yes, Source.match)
    case .peopleNewlyIn: MeasureOrigin("M33", .yes, Source.match)
    case .peopleNewlyOut: MeasureOrigin("M33", .yes, Source.match)
    case .peopleMoved: MeasureOrigin("M33", .yes, Source.match)
    case .matchedHamming: MeasureOrigin("M36", .yes, Source.hamming)
    case .variationOfInformation: MeasureOrigin("M35", .yes, Source.meila)
    case .variationOfInformationNat: MeasureOrigin("M35", .yes, Source.meila)
    case .jointEntropy: MeasureOrigin("M35", .yes, Source.meila)
    case .normalisedVariation: MeasureOrigin("M35", .yes, Source.meila)
    }
  }
}

/// Sources of definitions.
private enum Source {
  static let own = Phrase(
    english: "own definition",
    german: "eigene Festlegung")
  static let paper = Phrase(
    english: "framework paper of the programme",
    german: "Rahmenkonzept des Programms")
  static let standard = Phrase(
    english: "standard measure of diversity (Shannon)",
    german: "übliches Maß der Vielfalt (Shannon)")
  static let splitsAdmin = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let splitsMulti = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let numParts = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let pieces = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let shannon = Phrase(
    english: "literature on drawing districts, here by people",
    german: "Fachliteratur zum Zuschnitt von Gebieten, hier nach Menschen")
  static let wachspress = Phrase(
    english: "after Wachspress and Adler",
    german: "nach Wachspress und Adler")
  static let fuzzy = Phrase(
    english: "literature on drawing districts, by overlap",
    german: "Fachliteratur zum Zuschnitt von Gebieten, nach Überlappung")
  static let lor = Phrase(
    english: "own, after the criteria of Berlin’s planning areas (LOR)",
    german: "eigene Festlegung, nach den Kriterien der Berliner LOR")
  static let cutEdges = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let polsby = Phrase(
    english: "Cox 1927; Polsby and Popper 1991",
    german: "Cox 1927; Polsby und Popper 1991")
  static let reock = Phrase(verbatim: "Reock 1961")
  static let hull = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let popPolygon = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let fryer = Phrase(
    english: "own, after Fryer and Holden",
    german: "eigene Festlegung, nach Fryer und Holden")
  static let parity = Phrase(
    english: "literature on drawing districts",
    german: "Fachliteratur zum Zuschnitt von Gebieten")
  static let forecast = Phrase(
    english: "own, with the city’s forecast",
    german: "eigene Festlegung, mit der Prognose der Stadt")
  static let massey = Phrase(
    english: "Massey and Denton 1988",
    german: "Massey und Denton 1988")
  static let theil = Phrase(verbatim: "Theil 1972")
  static let match = Phrase(verbatim: "Crespin 2005")
  static let hamming = Phrase(
    english: "literature on drawing districts, here matched and by people",
    german: "Fachliteratur zum Zuschnitt von Gebieten, hier nach Zuordnung und Menschen")
  static let meila = Phrase(verbatim: "Meilă 2003")
}
