/// Guesses, for a message only, in which systems coordinates may be.
enum LikelySystems {
  /// Codes whose range of coordinates holds a rectangle, the likeliest first.
  static func codes(_ box: Box) -> [String] {
    guard box.left <= box.right else { return [] }
    return ranges.filter { box.left >= $0.x.lowerBound && box.right <= $0.x.upperBound }
      .filter { box.bottom >= $0.y.lowerBound && box.top <= $0.y.upperBound }.map(\.code)
  }

  private static let north = 5_150_000.0...6_150_000.0

  private static let ranges: [(code: String, x: ClosedRange<Double>, y: ClosedRange<Double>)] = [
    ("EPSG:4326", -180.0...180, -90.0...90),
    ("EPSG:25832", 250_000.0...950_000, north),
    ("EPSG:25833", 150_000.0...550_000, north),
    ("EPSG:4647", 32_250_000.0...32_950_000, north),
    ("EPSG:5650", 33_150_000.0...33_550_000, north),
    ("EPSG:31466", 2_450_000.0...2_700_000, north),
    ("EPSG:31467", 3_350_000.0...3_700_000, north),
    ("EPSG:31468", 4_350_000.0...4_700_000, north),
    ("EPSG:31469", 5_350_000.0...5_650_000, north),
    ("EPSG:3035", 3_900_000.0...4_700_000, 2_600_000.0...3_600_000),
    ("EPSG:3857", 600_000.0...1_700_000, 5_900_000.0...7_400_000),
  ]
}
