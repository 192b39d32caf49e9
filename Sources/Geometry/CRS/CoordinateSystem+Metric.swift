import Land

extension CoordinateSystem {
  /// Whether lengths and surfaces can be measured in it near a point: its unit is the metre, and the
  /// map's scale there differs from 1 by at most a metre in a kilometre.
  func isMetric(near point: Point) -> Bool {
    guard !isGeographic, abs(metresPerUnit - 1) < 1e-9 else { return false }
    return PointScale(of: self, at: point)?.isTrue ?? false
  }

  /// The UTM zone of a longitude and latitude: ETRS89 in Europe, else WGS 84.
  static func utm(longitude: Double, latitude: Double, place: Place) throws(InputError)
    -> CoordinateSystem
  {
    let zone = min(max(Int(((longitude + 180) / 6).rounded(.down)) + 1, 1), 60)
    let isEurope = (28...38).contains(zone) && (34...84).contains(latitude)
    let code = isEurope ? 25800 + zone : (latitude < 0 ? 32700 : 32600) + zone
    return try CoordinateSystem(definition: "EPSG:\(code)", place: place)
  }
}
