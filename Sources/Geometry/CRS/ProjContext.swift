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

  /// A context without PROJ's register, which is not asked for names then: a definition is read in a
  /// hundredth of the time. PROJ looks for the register in a folder that cannot be.
  init(withoutRegister: Void) {
    unsafe raw = proj_context_create()
    unsafe proj_log_level(raw, PJ_LOG_NONE)
    unsafe proj_log_func(raw, nil) { _, _, _ in }
    unsafe proj_context_set_enable_network(raw, 0)
    unsafe "/dev/null/none".withCString { folder in
      var folders: [UnsafePointer<CChar>?] = unsafe [folder]
      unsafe proj_context_set_search_paths(raw, 1, &folders)
    }
  }

  deinit {
    unsafe proj_context_destroy(raw)
  }

  /// What PROJ says of its last failure; empty where it has no words for it.
  var lastMessage: String {
    let text = unsafe ProjObject.text(
      proj_context_errno_string(raw, proj_context_errno(raw)))
    return text.hasPrefix("Unknown error") ? "" : text
  }
}
