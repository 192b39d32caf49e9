import CGEOS

/// One context of GEOS, with the last message it gave. Never shared between tasks.
@safe final class GEOSContext {
  /// GEOS's context.
  let raw: GEOSContextHandle_t?
  /// What GEOS said of its last failure.
  private(set) var lastMessage = ""

  /// A context that prints nothing.
  init() {
    unsafe raw = GEOS_init_r()
    let address = unsafe Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe GEOSContext_setErrorMessageHandler_r(
      raw,
      { message, address in
        guard let message = unsafe message, let address = unsafe address else { return }
        let context = unsafe Unmanaged<GEOSContext>.fromOpaque(address).takeUnretainedValue()
        context.lastMessage = unsafe String(cString: message)
      }, address)
  }

  deinit {
    unsafe GEOS_finish_r(raw)
  }

  /// The shape that an operation made; an error with the operation's name and GEOS's message where it
  /// made none. Every call that makes a shape goes through here.
  func made(
    _ operation: StaticString, _ make: (GEOSContextHandle_t?) -> OpaquePointer?
  ) throws(GEOSError) -> GEOSShape {
    lastMessage = ""
    guard let shape = unsafe GEOSShape(taking: make(raw), in: self) else {
      throw GEOSError(operation: "\(operation)", message: lastMessage)
    }
    return shape
  }
}

/// An operation of GEOS that failed.
struct GEOSError: Error, Hashable {
  /// The operation.
  let operation: String
  /// What GEOS said.
  let message: String
}
