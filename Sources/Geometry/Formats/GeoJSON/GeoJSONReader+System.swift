import Land

extension GeoJSONReader {
  /// The system that the project states, or else the file's member `crs` of the older draft, or else
  /// WGS 84, as RFC 7946 wants. Longitude or east always comes first.
  func system(_ options: LayerOptions, _ findings: inout [Finding]) throws(InputError)
    -> CoordinateSystem
  {
    if let crs = options.crs {
      return try CoordinateSystem(definition: crs, place: Place(file: file, column: "crs"))
    }
    guard let range = statedSystem, scanner.bytes[range.lowerBound] != UInt8(ascii: "n") else {
      return .wgs84
    }
    guard let name = systemName(range) else {
      throw InputError(.malformed, [Words.unnamedSystem(file)])
    }
    let definition = Self.definition(name)
    if definition == "EPSG:4326" { return .wgs84 }
    let system = try CoordinateSystem(
      definition: definition, place: Place(file: file, column: "crs"))
    findings.append(Words.statedSystem(file, name, system))
    return system
  }

  /// What a name such as `urn:ogc:def:crs:EPSG::25832` means to PROJ.
  static func definition(_ name: String) -> String {
    let upper = name.uppercased()
    if upper.contains("CRS84") { return "EPSG:4326" }
    let digits = upper.reversed().prefix { $0.isASCII && $0.isNumber }
    guard upper.contains("EPSG"), !digits.isEmpty else { return name }
    return "EPSG:" + String(digits.reversed())
  }

  /// `properties.name` of an object.
  private func systemName(_ range: Range<Int>) -> String? {
    guard let properties = member("properties", of: range),
      let name = member("name", of: properties),
      scanner.bytes[name.lowerBound] == UInt8(ascii: "\"")
    else { return nil }
    return try? scanner.text((name.lowerBound + 1)..<(name.upperBound - 1), nil)
  }

  /// The bytes of an object's member; nil where it has none of that name, or is no object.
  private func member(_ wanted: String, of range: Range<Int>) -> Range<Int>? {
    var scanner = self.scanner
    scanner.position = range.lowerBound
    guard (try? scanner.take("{")) != nil else { return nil }
    var isFirst = true
    // The object was checked when it was passed over; a fault cannot come up again.
    while let name = try? scanner.nextName(&isFirst) {
      guard let value = try? scanner.skip() else { return nil }
      if scanner.bytes[name].elementsEqual(wanted.utf8) { return value }
    }
    return nil
  }
}
