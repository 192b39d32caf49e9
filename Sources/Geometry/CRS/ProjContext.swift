import CPROJ

/// One silent context of PROJ. Never shared between tasks.
@safe final class ProjContext {
  /// PROJ's context.
  let raw: OpaquePointer?

  /// A context that prints nothing and fetches nothing from the network.
  init() {
    unsafe raw = proj_context_create()
    unsafe proj_log_level(raw, PJ_LOG_NONE)
    unsafe proj_log_func(raw, nil) { _, _, _ in }
    unsafe proj_context_set_enable_network(raw, 0)
  }

  deinit {
    unsafe proj_context_destroy(raw)
  }

  /// What PROJ says of its last failure.
  var lastMessage: String {
    guard let text = unsafe proj_context_errno_string(raw, proj_context_errno(raw)) else {
      return ""
    }
    return unsafe String(cString: text)
  }
}

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

  /// The system of a definition: WKT or authority code.
  init?(definition: String, in context: ProjContext) {
    unsafe self.init(proj_create(context.raw, definition), in: context)
  }

  /// What kind of object it is.
  var type: PJ_TYPE { unsafe proj_get_type(raw) }

  /// The name PROJ gives it.
  var name: String {
    guard let name = unsafe proj_get_name(raw) else { return "" }
    return unsafe String(cString: name)
  }

  /// The code in the EPSG register that this system matches fully, or nil.
  var fullEPSGMatch: Int? {
    var confidences: UnsafeMutablePointer<Int32>?
    guard let list = unsafe proj_identify(context.raw, raw, "EPSG", nil, &confidences) else {
      return nil
    }
    defer {
      unsafe proj_list_destroy(list)
      unsafe proj_int_list_destroy(confidences)
    }
    guard unsafe proj_list_get_count(list) > 0, let confidence = unsafe confidences,
      unsafe confidence[0] == 100,
      let match = unsafe ProjObject(proj_list_get(context.raw, list, 0), in: context),
      let code = unsafe proj_get_id_code(match.raw, 0)
    else { return nil }
    return unsafe Int(String(cString: code))
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
}
