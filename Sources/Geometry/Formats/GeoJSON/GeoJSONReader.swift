import Land

/// Reads the objects of a GeoJSON text. Their members may come in any order.
struct GeoJSONReader {
  /// The shapes of the features.
  var shapes: RecordShapes
  /// Their properties.
  var properties: PropertyTable
  /// What makes the file useless; also in `shapes`.
  var faults: [Finding] = []
  /// What was assumed or left out.
  private(set) var findings: [Finding] = []
  /// The value of the member `crs`, if there is one.
  private(set) var statedSystem: Range<Int>?
  var scanner: JSONScanner
  let file: String
  let decoder: TextDecoder?
  /// Positions of more than three numbers; the further ones are left out.
  var longPositions = 0

  init(_ bytes: [UInt8], file: String, decoder: TextDecoder?) {
    self.file = file
    self.decoder = decoder
    scanner = JSONScanner(bytes)
    shapes = RecordShapes(file: file)
    properties = PropertyTable(file: file, decoder: decoder)
  }

  /// Reads the whole text. Broken JSON ends the reading; every other fault is noted and passed over.
  mutating func readAll() {
    if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
    do throws(JSONFault) {
      try readRoot()
      if scanner.peek() != 0 || scanner.position < scanner.bytes.count {
        throw scanner.fault(.leftOver)
      }
    } catch {
      faults.append(Words.brokenJSON(file, error, scanner, feature: shapes.count + 1))
    }
    faults += shapes.faults + properties.faults
    faults = faults.enumerated().sorted {
      ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset)
    }.map(\.element)
    findings += properties.findings
    if longPositions > 0 { findings.append(Words.longPositions(file, longPositions)) }
  }

  /// The object that is the whole text.
  private mutating func readRoot() throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "{") else {
      try scanner.skip()
      faults.append(Words.noGeoJSON(file, nil))
      return
    }
    let start = scanner.position
    try scanner.take("{")
    var type: String?
    var hasFeatures = false
    var isFirst = true
    while let name = try scanner.nextName(&isFirst) {
      switch String(decoding: scanner.bytes[name], as: UTF8.self) {
      case "type": type = try typeName()
      case "features" where scanner.peek() == UInt8(ascii: "[") && !hasFeatures:
        hasFeatures = true
        try readFeatures()
      case "features":
        try scanner.skip()
        faults.append(Words.twiceOrNoList(file, "features"))
      case "crs": statedSystem = try scanner.skip()
      default: try scanner.skip()
      }
    }
    let end = scanner.position
    try finish(type, start: start, hasFeatures: hasFeatures)
    scanner.position = end
  }

  /// A single feature or a bare geometry is read again, now that its type is known.
  private mutating func finish(_ type: String?, start: Int, hasFeatures: Bool)
    throws(JSONFault)
  {
    switch type {
    case "FeatureCollection"? where hasFeatures: return
    case "Feature"? where !hasFeatures:
      scanner.position = start
      try readFeature()
    case let type? where GeoJSONGeometry.kinds.contains(type) && !hasFeatures:
      scanner.position = start
      try readGeometry()
    default: if faults.isEmpty { faults.append(Words.noGeoJSON(file, type)) }
    }
  }

  /// The text of a string; nil for other values.
  private mutating func typeName() throws(JSONFault) -> String? {
    guard scanner.peek() == UInt8(ascii: "\"") else {
      try scanner.skip()
      return nil
    }
    return try scanner.text(try scanner.string(), nil)
  }

  private mutating func readFeatures() throws(JSONFault) {
    try scanner.take("[")
    var isFirst = true
    while try scanner.nextElement(&isFirst) {
      if scanner.peek() == UInt8(ascii: "{") {
        try readFeature()
      } else {
        try scanner.skip()
        shapes.append(fault: Words.noFeature(file, shapes.count + 1, nil))
      }
    }
  }

  /// A feature: geometry, properties, id.
  private mutating func readFeature() throws(JSONFault) {
    let row = shapes.count
    var type: String?
    var hasGeometry = false
    var id: Range<Int>?
    try scanner.take("{")
    var isFirst = true
    while let name = try scanner.nextName(&isFirst) {
      switch String(decoding: scanner.bytes[name], as: UTF8.self) {
      case "type": type = try typeName()
      case "geometry" where !hasGeometry:
        hasGeometry = true
        try readGeometry()
      case "geometry":
        try scanner.skip()
        faults.append(Words.memberTwice(file, row + 1, "geometry"))
      case "properties": try properties.read(&scanner, row: row)
      case "id" where id == nil: id = try scanner.skip()
      case "id":
        try scanner.skip()
        faults.append(Words.memberTwice(file, row + 1, "id"))
      default: try scanner.skip()
      }
    }
    if !hasGeometry { shapes.appendNothing() }
    if type != "Feature" { faults.append(Words.noFeature(file, row + 1, type)) }
    if let id { try properties.take(id: id, scanner, row: row) }
  }

  /// The geometry of the next record; null is none.
  private mutating func readGeometry() throws(JSONFault) {
    let row = shapes.count + 1
    guard scanner.peek() == UInt8(ascii: "{") else {
      let value = try scanner.skip()
      if scanner.bytes[value.lowerBound] == UInt8(ascii: "n") {
        shapes.appendNothing()
      } else {
        shapes.append(fault: Words.noGeometry(file, row, .noObject))
      }
      return
    }
    var geometry = GeoJSONGeometry()
    try geometry.read(&scanner, depth: 0)
    longPositions += geometry.longPositions
    if let problem = geometry.problem {
      shapes.append(fault: Words.noGeometry(file, row, problem))
    } else {
      shapes.append(geometry.parts, row: row)
    }
  }
}
