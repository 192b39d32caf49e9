import CPROJ

/// What PROJ makes of a well-known text: the map in its own keys, and what it says by the way.
struct ProjReading: Hashable {
  /// One number of the map: `lat_0`, `x_0` …
  struct Entry: Hashable {
    let key: String
    let value: Double
  }

  /// Whether PROJ could read it at all.
  let isReadable: Bool
  /// The projection's short name; nil where PROJ cannot compute with the text.
  let projection: String?
  /// The numbers of the map, in PROJ's order.
  let entries: [Entry]
  /// Whether the map is drawn as if the Earth were a ball, though its coordinates lie on an ellipsoid:
  /// so Web Mercator is.
  let isSphere: Bool
  /// What PROJ remarks on.
  let warnings: [String]
  /// What PROJ's grammar stumbles over.
  let grammar: [String]

  /// Reads a text.
  init(_ text: String, in context: ProjContext) {
    var warnings: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var errors: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let object = unsafe ProjObject(
      proj_create_from_wkt(context.raw, text, nil, &warnings, &errors), in: context)
    self.warnings = unsafe Self.list(warnings)
    grammar = unsafe Self.list(errors)
    isReadable = object != nil
    let words = object?.projText.split(separator: " ").map { $0.dropFirst() } ?? []
    var named = words.map { word in
      let parts = word.split(separator: "=", maxSplits: 1)
      return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }
    if named.contains(where: { $0 == ("proj", "utm") }) { named = Self.zone(named) }
    projection = named.first { $0.0 == "proj" }?.1
    isSphere = named.contains { $0 == ("nadgrids", "@null") }
    entries = named.compactMap { word in
      guard !Self.idle.contains(word.0), let value = Double(word.1) else { return nil }
      return Entry(key: word.0, value: value)
    }
  }

  /// What says nothing of the projection: kind, datum, ellipsoid, units, heights.
  private static let idle: Set = [
    "proj", "type", "units", "datum", "ellps", "towgs84", "a", "b", "rf", "R", "pm", "to_meter",
    "nadgrids", "vunits", "vto_meter", "geoidgrids",
  ]

  /// PROJ's short form of a UTM zone, written out.
  private static func zone(_ words: [(String, String)]) -> [(String, String)] {
    let zone = words.first { $0.0 == "zone" }.flatMap { Double($0.1) } ?? 0
    let isSouth = words.contains { $0.0 == "south" }
    return [
      ("proj", "tmerc"), ("lat_0", "0"), ("lon_0", "\(6 * zone - 183)"), ("k", "0.9996"),
      ("x_0", "500000"), ("y_0", isSouth ? "10000000" : "0"),
    ]
  }

  private static func list(
    _ texts: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String] {
    guard let texts = unsafe texts else { return [] }
    defer { unsafe proj_string_list_destroy(texts) }
    var result: [String] = []
    while let text = unsafe texts[result.count] { result.append(unsafe String(cString: text)) }
    return result
  }
}
