import CPROJ

/// How much longer a short line is in a map system than on the ground, at one place: along the meridian
/// and along the parallel (Snyder 1987, Map Projections, p. 24: h and k). The unit of the axes is
/// left out: a system in feet has the same scale as one in metres.
struct PointScale: Hashable {
  /// Along the meridian.
  let meridional: Double
  /// Along the parallel.
  let parallel: Double

  /// How far the scale may differ from 1 where lengths and surfaces are measured: a metre in a
  /// kilometre. UTM itself goes to 0.9996 in the middle of a zone and about 1.001 at its edges.
  static let limit = 1e-3

  /// Whether lengths can be measured: neither direction differs by more than the limit.
  var isTrue: Bool {
    abs(meridional - 1) <= Self.limit && abs(parallel - 1) <= Self.limit
  }

  /// The number farther from 1.
  var worst: Double { abs(meridional - 1) > abs(parallel - 1) ? meridional : parallel }

  /// The scale of a map system at a point of it; nil for longitudes and latitudes, and where PROJ
  /// cannot tell, outside of what the system can show.
  init?(of system: CoordinateSystem, at point: Point) {
    // Names need not be looked up for it; a mere code must be.
    let brief = ProjContext(withoutRegister: ())
    guard !system.isGeographic,
      let flat = ProjObject(flat: system.stated, in: brief)
        ?? ProjObject(flat: system.stated, in: ProjContext())
    else { return nil }
    if let base = flat.unbound {
      self.init(base, at: point)
    } else {
      self.init(flat, at: point)
    }
  }

  private init?(_ system: borrowing ProjObject, at point: Point) {
    guard let geodetic = system.geodetic,
      let place = Self.degrees(of: point, from: system, to: geodetic),
      let plain = Self.plain(system)
    else { return nil }
    let radians = Double.pi / 180
    let factors = unsafe proj_factors(
      plain.raw, proj_coord(place.x * radians, place.y * radians, 0, 0))
    let isKnown =
      factors.meridional_scale.isFinite && factors.parallel_scale.isFinite
      && factors.meridional_scale > 0 && factors.parallel_scale > 0
    guard isKnown else { return nil }
    meridional = factors.meridional_scale
    parallel = factors.parallel_scale
  }

  /// The same map on the same ellipsoid, in metres, east before north, on longitudes from its own
  /// meridian: PROJ 9.1 computes wrong factors for systems with other axes, units and meridians.
  private static func plain(_ system: borrowing ProjObject) -> ProjObject? {
    let context = system.context
    let text = unsafe ProjObject.text(
      proj_as_proj_string(context.raw, system.raw, PJ_PROJ_5, nil))
    let beside = [
      "+units=", "+to_meter=", "+pm=", "+towgs84=", "+nadgrids=", "+wktext", "+type=", "+no_defs",
      "+axis=", "+vunits=", "+geoidgrids=",
    ]
    let map = text.split(separator: " ").filter { word in
      !beside.contains { word.hasPrefix($0) }
    }
    return ProjObject(definition: map.joined(separator: " "), in: context)
  }

  /// A point in degrees of the system's own ellipsoid and meridian.
  private static func degrees(
    of point: Point, from system: borrowing ProjObject, to geodetic: borrowing ProjObject
  ) -> Point? {
    let context = system.context
    guard
      let plain = unsafe ProjObject(
        proj_create_crs_to_crs_from_pj(context.raw, system.raw, geodetic.raw, nil, nil), in: context
      ),
      let way = unsafe ProjObject(
        proj_normalize_for_visualization(context.raw, plain.raw), in: context)
    else { return nil }
    var x = point.x
    var y = point.y
    _ = unsafe proj_trans_generic(way.raw, PJ_FWD, &x, 8, 1, &y, 8, 1, nil, 0, 0, nil, 0, 0)
    guard x.isFinite, y.isFinite, let unit = geodetic.unitFactor else { return nil }
    let factor = unit * 180 / .pi
    return Point(x: x * factor, y: y * factor)
  }
}
