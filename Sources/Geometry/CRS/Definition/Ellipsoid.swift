import CPROJ

/// The figure of the Earth that a system or a datum rests on.
struct Ellipsoid {
  /// Its name, as PROJ knows it.
  let name: String
  /// The half axes: at the equator and to the pole, in metres.
  let equatorMetres: Double
  let poleMetres: Double
  /// The inverse flattening; 0 for a ball.
  let inverseFlattening: Double

  /// How far an axis is from that of another, in metres: about what it moves a map by.
  func deviation(from other: Ellipsoid) -> Double {
    max(abs(equatorMetres - other.equatorMetres), abs(poleMetres - other.poleMetres))
  }
}

/// Where longitudes begin.
struct PrimeMeridian {
  /// Its name, as PROJ knows it.
  let name: String
  /// Degrees east of Greenwich.
  let degrees: Double
}

extension ProjObject {
  /// The ellipsoid of a system or datum, or this object itself if it is one.
  var ellipsoid: Ellipsoid? {
    let held =
      type == PJ_TYPE_ELLIPSOID
      ? unsafe ProjObject(proj_clone(context.raw, raw), in: context)
      : unsafe ProjObject(proj_get_ellipsoid(context.raw, raw), in: context)
    guard let held else { return nil }
    var (equator, pole, inverse) = (0.0, 0.0, 0.0)
    guard
      unsafe proj_ellipsoid_get_parameters(
        context.raw, held.raw, &equator, &pole, nil, &inverse) != 0
    else { return nil }
    return Ellipsoid(
      name: held.name, equatorMetres: equator, poleMetres: pole, inverseFlattening: inverse)
  }

  /// The prime meridian of a system, or this object itself if it is one.
  var primeMeridian: PrimeMeridian? {
    let held =
      type == PJ_TYPE_PRIME_MERIDIAN
      ? unsafe ProjObject(proj_clone(context.raw, raw), in: context)
      : unsafe ProjObject(proj_get_prime_meridian(context.raw, raw), in: context)
    guard let held else { return nil }
    var (longitude, unit) = (0.0, 0.0)
    guard
      unsafe proj_prime_meridian_get_parameters(
        context.raw, held.raw, &longitude, &unit, nil) != 0
    else { return nil }
    return PrimeMeridian(name: held.name, degrees: longitude * unit * 180 / .pi)
  }

  /// The name of the datum that a system rests on; nil without one.
  var datumName: String? {
    guard let base = geodetic else { return nil }
    if let datum = unsafe ProjObject(proj_crs_get_datum(context.raw, base.raw), in: context) {
      return datum.name
    }
    return unsafe ProjObject(proj_crs_get_datum_ensemble(context.raw, base.raw), in: context)?.name
  }
}
