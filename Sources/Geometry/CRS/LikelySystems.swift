import Land

/// Guesses, for a message only, in which systems coordinates may be.
enum LikelySystems {
  /// One guess.
  struct Proposal: Hashable {
    /// What to write after `crs =`; nil where no system helps, as x and y are swapped.
    let crs: String?
    /// Why it is likely, in plain words.
    let reason: Phrase
    /// Where the middle would lie, in degrees.
    let place: Point
  }

  /// The system whose coordinates are small numbers: Soldner's of Berlin.
  static let smallNumbers = "EPSG:3068"

  /// What to write after `crs =`, the likeliest first.
  static func codes(_ box: Box) -> [String] { proposals(box).compactMap(\.crs) }

  /// Systems in which a rectangle lies in Germany or, in degrees, in Europe, the likeliest first; where
  /// there is none, the same with x and y swapped; at last degrees anywhere.
  static func proposals(_ box: Box) -> [Proposal] {
    guard let middle = box.middle else { return [] }
    if box.isWithin(europe) {
      return [Proposal(crs: "EPSG:4326", reason: Words.looksLikeDegrees, place: middle)]
    }
    if box.turned.isWithin(europe) {
      return [
        Proposal(
          crs: nil, reason: Words.looksLikeSwappedDegrees, place: Point(x: middle.y, y: middle.x))
      ]
    }
    let straight = fitting(box)
    if !straight.isEmpty { return straight }
    let swapped = fitting(box.turned).map {
      Proposal(crs: nil, reason: Words.looksSwapped($0.reason), place: $0.place)
    }
    if !swapped.isEmpty { return swapped }
    guard box.isWithin(Box([Point(x: -180, y: -90), Point(x: 180, y: 90)])) else { return [] }
    return [Proposal(crs: "EPSG:4326", reason: Words.looksLikeDegrees, place: middle)]
  }

  /// Whether a place in degrees lies in Europe.
  static func isInEurope(_ place: Point) -> Bool { Box([place]).isWithin(europe) }

  private static let europe = Box([Point(x: -25, y: 34), Point(x: 45, y: 72)])
  private static let germany = Box([Point(x: 5.5, y: 47), Point(x: 15.6, y: 55.3)])

  private static func fitting(_ box: Box) -> [Proposal] {
    guard let middle = box.middle else { return [] }
    return candidates.compactMap { candidate -> Proposal? in
      guard candidate.x.contains(box.left), candidate.x.contains(box.right),
        let system = try? CoordinateSystem(definition: candidate.crs, place: Place(file: "")),
        let place = system.degrees([middle])[0], Box([place]).isWithin(candidate.land)
      else { return nil }
      return Proposal(crs: candidate.crs, reason: candidate.reason, place: place)
    }
  }

  /// A system in use in Germany: its eastings there, and where it is used.
  private struct Candidate {
    let crs: String
    let x: ClosedRange<Double>
    let reason: Phrase
    var land = LikelySystems.germany
  }

  private static let candidates: [Candidate] =
    [
      Candidate(crs: "EPSG:25832", x: 200_000...950_000, reason: Words.looksLikeUTM(32)),
      Candidate(
        crs: "EPSG:25833", x: 150_000...620_000, reason: Words.looksLikeUTM(33),
        land: Box([Point(x: 10, y: 47), Point(x: 15.6, y: 55.3)])),
      Candidate(
        crs: "EPSG:4647", x: 32_200_000...32_950_000, reason: Words.looksLikeZonedUTM(32)),
      Candidate(
        crs: "EPSG:5650", x: 33_150_000...33_620_000, reason: Words.looksLikeZonedUTM(33)),
    ] + gaussKruger + [
      Candidate(
        crs: "EPSG:2398", x: 4_400_000...4_650_000, reason: Words.looksLikePulkovo(4), land: east),
      Candidate(
        crs: "EPSG:2399", x: 5_350_000...5_650_000, reason: Words.looksLikePulkovo(5), land: east),
      Candidate(
        crs:
          "+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=2500000 +y_0=0 +datum=WGS84 +units=m +no_defs",
        x: 2_200_000...2_450_000, reason: Words.looksLikeOddUTM),
      Candidate(
        crs: smallNumbers, x: -5_000...65_000, reason: Words.looksLikeSoldner,
        land: Box([Point(x: 13, y: 52.2), Point(x: 13.9, y: 52.8)])),
      Candidate(crs: "EPSG:3035", x: 3_950_000...4_750_000, reason: Words.looksLikeLAEA),
      Candidate(crs: "EPSG:3857", x: 600_000...1_750_000, reason: Words.looksLikeWebMercator),
    ]

  private static let east = Box([Point(x: 9.8, y: 50.1), Point(x: 15.1, y: 54.8)])

  private static let gaussKruger: [Candidate] = (2...5).map { zone in
    let middle = Double(zone) * 1_000_000 + 500_000
    return Candidate(
      crs: "EPSG:\(31464 + zone)", x: middle - 160_000...middle + 220_000,
      reason: Words.looksLikeGaussKruger(zone))
  }
}

extension Box {
  /// Whether all of it lies in another.
  fileprivate func isWithin(_ other: Box) -> Bool { other.contains(self) && left <= right }

  /// The same with x and y swapped.
  fileprivate var turned: Box {
    Box([Point(x: bottom, y: left), Point(x: top, y: right)])
  }
}
