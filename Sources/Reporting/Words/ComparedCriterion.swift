/// What options are set against each other by, in words.
enum ComparedCriterion: CaseIterable, Sendable {
  case coverage
  case separatedPeople
  case splitUnits
  case mixing
  case change
  case deviation
  case compactness
  case boundary

  /// The measure behind it.
  var measure: KnownMeasure {
    switch self {
    case .coverage: .coverage
    case .separatedPeople: .separatedPeople
    case .splitUnits: .splitUnits
    case .mixing: .mixingMean
    case .change: .peopleChanged
    case .deviation: .deviationMean
    case .compactness: .polsbyPopperMean
    case .boundary: .boundaryKilometres
    }
  }

  /// Whether higher values are wished for.
  var isHigherBetter: Bool {
    switch self {
    case .coverage, .mixing, .compactness: true
    default: false
    }
  }

  /// Whether its measure's id carries an identity layer.
  var hasLayer: Bool { self == .separatedPeople || self == .splitUnits }

  /// The criterion behind a measure's id, with or without a layer.
  init?(measure id: String) {
    let known = KnownMeasure(id: id)
    guard let found = Self.allCases.first(where: { $0.measure == known }) else { return nil }
    self = found
  }
}
