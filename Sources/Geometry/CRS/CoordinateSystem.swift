import CPROJ
public import Land

/// A coordinate system as a file states it.
public struct CoordinateSystem: Hashable, Sendable {
  /// The name that PROJ gives it.
  public let name: String
  /// The EPSG code, only where the definition matches it fully.
  public let epsg: Int?
  /// The definition handed to PROJ: WKT or `EPSG:n`.
  public let definition: String
  /// Whether coordinates are degrees; otherwise `metresPerUnit` tells the unit.
  public let isGeographic: Bool
  /// Length of one unit of the axes in metres; 1 for metres. Unused when geographic.
  public let metresPerUnit: Double
}

extension CoordinateSystem {
  /// A system from WKT or an authority code such as `EPSG:25832`. Heights are left out; a code is given
  /// only where the whole definition matches.
  public init(definition: String, place: Place) throws(InputError) {
    let text = definition.trimmed
    let context = ProjContext()
    guard !text.isEmpty, let whole = ProjObject(definition: text, in: context) else {
      throw InputError(.malformed, [Words.unreadableSystem(place, context.lastMessage)])
    }
    let flat =
      whole.type == PJ_TYPE_COMPOUND_CRS
      ? unsafe ProjObject(proj_crs_get_sub_crs(context.raw, whole.raw, 0), in: context) : nil
    if let flat {
      try self.init(flat, definition: text, place: place)
    } else {
      try self.init(whole, definition: text, place: place)
    }
  }

  /// A system from PROJ's object without heights.
  private init(_ object: borrowing ProjObject, definition: String, place: Place)
    throws(InputError)
  {
    var kind = object.type
    var unit = object.unitFactor
    if kind == PJ_TYPE_BOUND_CRS,
      let base = unsafe ProjObject(
        proj_get_source_crs(object.context.raw, object.raw), in: object.context)
    {
      kind = base.type
      unit = base.unitFactor
    }
    let degrees = [PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS].contains(kind)
    guard degrees || kind == PJ_TYPE_PROJECTED_CRS, let unit, unit > 0 else {
      throw InputError(.malformed, [Words.unusableSystem(place, object.name)])
    }
    name = object.name
    epsg = object.fullEPSGMatch
    self.definition = definition
    isGeographic = degrees
    metresPerUnit = degrees ? 1 : unit
  }

  /// WGS 84, longitude before latitude.
  public static var wgs84: CoordinateSystem {
    CoordinateSystem(
      name: "WGS 84", epsg: 4326, definition: "EPSG:4326", isGeographic: true, metresPerUnit: 1)
  }

  /// Whether the definition speaks of heights, which are of no use here.
  var statesHeights: Bool {
    let text = definition.uppercased()
    return ["VERTCS[", "VERT_CS[", "VERTCRS[", "COMPD_CS[", "COMPOUNDCRS["].contains {
      text.contains($0)
    }
  }

  /// Whether lengths and surfaces can be measured in it: metres, and no map of the world.
  var isMetric: Bool {
    let isWorldMap = name.contains("Mercator") && !name.contains("Transverse")
    return !isGeographic && abs(metresPerUnit - 1) < 1e-9 && !isWorldMap
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
