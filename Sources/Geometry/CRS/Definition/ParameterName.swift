import Tables

/// A name that a parameter of a map projection may have, and what it means to PROJ.
struct ParameterName: Hashable {
  /// As a `.prj` spells it.
  let spelling: String
  /// The keys of PROJ that it may set.
  let keys: [String]

  /// A name without case, blanks and underscores: so PROJ compares them.
  static func plain(_ name: String) -> String {
    String(
      decoding: name.lowercased().utf8.filter { $0 > 127 || isAlphanumeric($0) }, as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What a name means; nil for a name that nobody uses.
  static func known(_ name: String) -> ParameterName? { byPlainName[plain(name)] }

  /// The name most like another among those that may set one of some keys; nil where none is alike.
  static func nearest(to name: String, setting keys: [String]) -> ParameterName? {
    guard name.utf8.count < KnownWords.longest else { return nil }
    let fitting = all.filter { known in keys.contains { known.keys.contains($0) } }
    return nearestName(to: name, among: fitting.map(\.spelling)).flatMap { known($0) }
  }

  /// The usual name of what a key of PROJ says.
  static func usual(_ key: String) -> String {
    all.first { $0.keys.contains(key) }?.spelling ?? key
  }

  private static let byPlainName = Dictionary(
    all.map { (plain($0.spelling), $0) }, uniquingKeysWith: { first, _ in first })

  /// The names of both dialects of WKT1 first, then those of WKT2 that are spelt otherwise.
  static let all: [ParameterName] = [
    ("False_Easting", "x_0"), ("False_Northing", "y_0"), ("Central_Meridian", "lon_0 lonc"),
    ("Latitude_Of_Origin", "lat_0 lat_1 lat_ts"), ("Scale_Factor", "k k_0"),
    ("Standard_Parallel_1", "lat_1 lat_ts"), ("Standard_Parallel_2", "lat_2"),
    ("Longitude_Of_Center", "lonc lon_0"), ("Latitude_Of_Center", "lat_0"),
    ("Longitude_Of_Origin", "lon_0 lonc"), ("Central_Parallel", "lat_1 lat_0"),
    ("Azimuth", "alpha azi gamma"), ("Rectified_Grid_Angle", "gamma"),
    ("XY_Plane_Rotation", "gamma"), ("X_Scale", ""), ("Y_Scale", ""),
    ("Pseudo_Standard_Parallel_1", ""), ("Auxiliary_Sphere_Type", ""), ("Option", ""),
    ("Latitude_Of_1st_Point", "lat_1"), ("Latitude_Of_2nd_Point", "lat_2"),
    ("Longitude_Of_1st_Point", "lon_1"), ("Longitude_Of_2nd_Point", "lon_2"),
    ("Latitude_Of_Point_1", "lat_1"), ("Latitude_Of_Point_2", "lat_2"),
    ("Longitude_Of_Point_1", "lon_1"), ("Longitude_Of_Point_2", "lon_2"), ("Height", "h h_0"),
    ("Satellite_Height", "h"), ("Latitude of natural origin", "lat_0 lat_1"),
    ("Longitude of natural origin", "lon_0"), ("Scale factor at natural origin", "k k_0"),
    ("Latitude of false origin", "lat_0"), ("Longitude of false origin", "lon_0"),
    ("Latitude of 1st standard parallel", "lat_1 lat_ts"),
    ("Latitude of 2nd standard parallel", "lat_2"), ("Easting at false origin", "x_0"),
    ("Northing at false origin", "y_0"), ("Latitude of projection centre", "lat_0"),
    ("Longitude of projection centre", "lon_0 lonc"), ("Easting at projection centre", "x_0"),
    ("Northing at projection centre", "y_0"), ("Azimuth of initial line", "alpha azi"),
    ("Angle from Rectified to Skew Grid", "gamma"), ("Scale factor on initial line", "k k_0"),
    ("Co-latitude of cone axis", "alpha"), ("Latitude of pseudo standard parallel", ""),
    ("Scale factor on pseudo standard parallel", "k"), ("Latitude of standard parallel", "lat_ts"),
    ("Ellipsoid scaling factor", "k_0"), ("Latitude of topocentric origin", "lat_0"),
    ("Longitude of topocentric origin", "lon_0"), ("Viewpoint height", "h"),
    ("Projection plane origin height", "h_0"), ("Initial longitude", ""), ("Zone width", ""),
    ("Ordinate 1 of evaluation point", ""), ("Ordinate 2 of evaluation point", ""),
  ].map { ParameterName(spelling: $0.0, keys: $0.1.split(separator: " ").map(String.init)) }
}
