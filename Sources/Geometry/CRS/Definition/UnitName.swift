/// Units of length and angle that well-known texts call by name.
enum UnitName {
  /// Metres or radians; nil for a name that is not listed. Case, blanks and underlines do not count.
  static func factor(_ name: String) -> Double? { factors[ParameterName.plain(name)] }

  /// How far a factor may be from its unit's, as a share: files write degrees with nine digits.
  static let mayDiffer = 1e-8
  /// From here on a map is moved by metres.
  static let isWrong = 1e-6

  private static let factors: [String: Double] = {
    let degree = Double.pi / 180
    let surveyFoot = 1200.0 / 3937
    let spellings: [(String, Double)] = [
      ("metre", 1), ("meter", 1), ("metres", 1), ("meters", 1), ("m", 1),
      ("kilometre", 1000), ("kilometer", 1000), ("km", 1000),
      ("centimetre", 0.01), ("centimeter", 0.01), ("millimetre", 0.001), ("millimeter", 0.001),
      ("foot", 0.3048), ("international foot", 0.3048), ("Foot_US", surveyFoot),
      ("US survey foot", surveyFoot), ("yard", 0.9144), ("international yard", 0.9144),
      ("degree", degree), ("degrees", degree), ("decimal degree", degree),
      ("grad", .pi / 200), ("gon", .pi / 200), ("radian", 1),
      ("arc-second", degree / 3600), ("arc-minute", degree / 60),
    ]
    return Dictionary(
      spellings.map { (ParameterName.plain($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }()
}
