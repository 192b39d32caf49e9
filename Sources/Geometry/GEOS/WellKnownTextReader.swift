import CGEOS

/// Reads well-known text through GEOS.
@safe final class WellKnownTextReader {
  /// Collections nest no deeper; GEOS reads them by calling itself, and its stack has an end.
  private static let deepest = 16
  private let context = GEOSContext()
  private let reader: OpaquePointer?
  private let writer: OpaquePointer?

  /// A reader for any number of texts.
  init() {
    unsafe reader = GEOSWKTReader_create_r(context.raw)
    unsafe writer = GEOSWKBWriter_create_r(context.raw)
  }

  deinit {
    unsafe GEOSWKTReader_destroy_r(context.raw, reader)
    unsafe GEOSWKBWriter_destroy_r(context.raw, writer)
  }

  /// Adds the parts of a shape; none where it is empty.
  func read(_ text: String, into parts: inout ShapeBuilder) throws(GEOSError) {
    if let fault = Self.fault(text) {
      throw GEOSError(operation: "well-known text", message: fault)
    }
    let spaced = Self.spaced(text)
    let shape = try unsafe context.made("well-known text") {
      unsafe GEOSWKTReader_read_r($0, reader, spaced)
    }
    // By way of well-known binary, so that one reader knows all kinds of shapes.
    var binary = WellKnownBinary(try bytes(shape))
    do {
      try binary.read(into: &parts)
    } catch {
      throw GEOSError(operation: "well-known text", message: "\(error)")
    }
  }

  private func bytes(_ shape: borrowing GEOSShape) throws(GEOSError) -> [UInt8] {
    var count = 0
    let pointer = unsafe shape.raw
    guard let buffer = unsafe GEOSWKBWriter_write_r(context.raw, writer, pointer, &count) else {
      throw GEOSError(operation: "well-known binary", message: context.lastMessage)
    }
    defer { unsafe GEOSFree_r(context.raw, buffer) }
    return unsafe Array(UnsafeBufferPointer(start: buffer, count: count))
  }

  /// What GEOS would stumble over or overlook: parentheses too deep, text after the last one.
  private static func fault(_ text: String) -> String? {
    var depth = 0
    var hasEnded = false
    for byte in text.utf8 where byte > 32 {
      if hasEnded { return "text after the last parenthesis" }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth > deepest { return "nested too deep" }
      hasEnded = depth == 0 && byte == UInt8(ascii: ")")
    }
    return nil
  }

  /// `POLYGONZ(` as `POLYGON Z(`, which is how GEOS wants it.
  private static func spaced(_ text: String) -> String {
    let word = text.prefix { $0.isASCII && $0.isLetter }
    for ending in ["ZM", "Z", "M"] where word.uppercased().hasSuffix(ending) {
      let kind = word.dropLast(ending.count)
      if kinds.contains(kind.uppercased()) {
        return kind + " " + ending + text[word.endIndex...]
      }
    }
    return text
  }

  private static let kinds: Set<String> = [
    "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON",
    "GEOMETRYCOLLECTION",
  ]
}
