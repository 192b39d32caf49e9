import CPROJ

/// An object of PROJ: a system, an axis, a transformation.
@safe struct ProjObject: ~Copyable {
  /// PROJ's object; never nil.
  let raw: OpaquePointer
  /// The context it lives in, kept alive.
  let context: ProjContext

  /// Takes over an object; nil where PROJ made none.
  init?(_ raw: OpaquePointer?, in context: ProjContext) {
    guard let raw = unsafe raw else { return nil }
    unsafe self.raw = unsafe raw
    self.context = context
  }

  deinit {
    unsafe proj_destroy(raw)
  }

  /// The object of a definition: WKT, PROJJSON, PROJ string or authority code.
  init?(definition: String, in context: ProjContext) {
    unsafe self.init(proj_create(context.raw, definition), in: context)
  }

  /// The system of a definition, without heights.
  init?(flat definition: String, in context: ProjContext) {
    guard let whole = ProjObject(definition: definition, in: context) else { return nil }
    guard whole.type == PJ_TYPE_COMPOUND_CRS else {
      self = whole
      return
    }
    unsafe self.init(proj_crs_get_sub_crs(context.raw, whole.raw, 0), in: context)
  }

  /// What kind of object it is.
  var type: PJ_TYPE { unsafe proj_get_type(raw) }

  /// The name PROJ gives it.
  var name: String { unsafe ProjObject.text(proj_get_name(raw)) }

  /// The system below a shift of datum that the definition states (`TOWGS84`); nil without one.
  var unbound: ProjObject? {
    guard type == PJ_TYPE_BOUND_CRS else { return nil }
    return unsafe ProjObject(proj_get_source_crs(context.raw, raw), in: context)
  }

  /// The longitudes and latitudes that a system rests on.
  var geodetic: ProjObject? {
    unsafe ProjObject(proj_crs_get_geodetic_crs(context.raw, raw), in: context)
  }

  /// The code in the EPSG register that this system matches fully, or nil.
  var fullEPSGMatch: Int? {
    guard let match = likeliestEPSG, match.confidence == 100 else { return nil }
    return match.code
  }

  /// The entry of the EPSG register that is most alike, and how sure PROJ is, in percent.
  var likeliestEPSG: (code: Int, confidence: Int)? {
    var confidences: UnsafeMutablePointer<Int32>?
    guard let list = unsafe proj_identify(context.raw, raw, "EPSG", nil, &confidences) else {
      return nil
    }
    defer {
      unsafe proj_list_destroy(list)
      unsafe proj_int_list_destroy(confidences)
    }
    guard unsafe proj_list_get_count(list) > 0, let confidence = unsafe confidences,
      let match = unsafe ProjObject(proj_list_get(context.raw, list, 0), in: context),
      let code = unsafe Int(ProjObject.text(proj_get_id_code(match.raw, 0)))
    else { return nil }
    return (code, Int(unsafe confidence[0]))
  }

  /// Length of a unit of the first axis, in metres or radians; nil without axes.
  var unitFactor: Double? {
    guard
      let axes = unsafe ProjObject(proj_crs_get_coordinate_system(context.raw, raw), in: context)
    else { return nil }
    var factor = 0.0
    guard
      unsafe proj_cs_get_axis_info(
        context.raw, axes.raw, 0, nil, nil, nil, &factor, nil, nil, nil) != 0
    else { return nil }
    return factor
  }

  /// The system as a PROJ string; empty where PROJ cannot compute with it.
  var projText: String {
    unsafe ProjObject.text(proj_as_proj_string(context.raw, raw, PJ_PROJ_5, nil))
  }

  /// The system as a PROJ string, without what says nothing of the map: datum, unit, kind.
  var mapText: String {
    let text = projText
    let idle = ["+type=", "+no_defs", "+units=m", "+datum=", "+ellps=", "+towgs84=", "+wktext"]
    return text.split(separator: " ").filter { word in
      !idle.contains { word.hasPrefix($0) }
    }.joined(separator: " ")
  }

  /// Where the register says that the system is meant to be used, in degrees.
  var areaOfUse: Box? {
    var west = 0.0
    var south = 0.0
    var east = 0.0
    var north = 0.0
    guard
      unsafe proj_get_area_of_use(context.raw, raw, &west, &south, &east, &north, nil) != 0,
      west > -1000, west <= east
    else { return nil }
    return Box([Point(x: west, y: south), Point(x: east, y: north)])
  }

  /// A text of PROJ's, empty where there is none.
  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
