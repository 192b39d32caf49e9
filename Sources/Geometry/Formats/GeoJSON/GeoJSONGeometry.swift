/// Reads one geometry object of GeoJSON.
struct GeoJSONGeometry {
  /// Why an object is no geometry.
  enum Problem: Hashable {
    /// It is no object.
    case noObject
    /// Its type is none of the seven.
    case type(String?)
    /// It has no coordinates, or no geometries.
    case nothing
    /// A member occurs twice.
    case twice(String)
    /// The coordinates are not nested as the type wants.
    case nesting(type: String)
    /// A position has fewer than two numbers.
    case position
    /// Collections in collections in collections …
    case tooDeep
  }

  /// The seven types.
  static let kinds: Set<String> = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]
  private static let deepest = 16

  /// What was read.
  private(set) var parts = ShapeBuilder()
  /// Why it is no geometry; nil if it is one.
  private(set) var problem: Problem?
  /// Positions of more than three numbers.
  private(set) var longPositions = 0

  /// Reads an object and takes it whole, whatever is wrong with it.
  mutating func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "{") else {
      try scanner.skip()
      return note(.noObject)
    }
    guard depth < Self.deepest else {
      try scanner.skip()
      return note(.tooDeep)
    }
    try scanner.take("{")
    var type: String?
    var content: Int?
    var isRead = false
    var isFirst = true
    while let name = try scanner.nextName(&isFirst) {
      switch String(decoding: scanner.bytes[name], as: UTF8.self) {
      case "type" where scanner.peek() == UInt8(ascii: "\""):
        if type != nil { note(.twice("type")) }
        type = try scanner.text(try scanner.string(), nil)
      case let member where member == "coordinates" || member == "geometries":
        if content != nil { note(.twice(member)) }
        _ = scanner.peek()
        content = scanner.position
        if let type, (type == "GeometryCollection") == (member == "geometries") {
          isRead = true
          try readContent(type, &scanner, depth)
        } else {
          try scanner.skip()
        }
      default: try scanner.skip()
      }
    }
    guard let type, Self.kinds.contains(type) else { return note(.type(type)) }
    guard let content else { return note(.nothing) }
    if isRead { return }
    // The type came after the coordinates: back to them.
    let end = scanner.position
    scanner.position = content
    try readContent(type, &scanner, depth)
    scanner.position = end
  }

  private mutating func note(_ problem: Problem) {
    if self.problem == nil { self.problem = problem }
  }

  /// Coordinates or geometries. What is nested wrongly is noted and passed over.
  private mutating func readContent(
    _ type: String, _ scanner: inout JSONScanner, _ depth: Int
  ) throws(JSONFault) {
    let start = scanner.position
    do {
      try readParts(type, &scanner, depth)
    } catch {
      if error.isSyntax { throw error }
      note(error.problem == .position ? .position : .nesting(type: type))
      scanner.position = start
      try scanner.skip()
    }
  }

  private mutating func readParts(
    _ type: String, _ scanner: inout JSONScanner, _ depth: Int
  ) throws(JSONFault) {
    switch type {
    case "Point":
      // An empty list is no point (RFC 7946, 3.1).
      let start = scanner.position
      if let point = try position(&scanner) {
        parts.add(point: point)
      } else if scanner.bytes[start] != UInt8(ascii: "[") {
        throw scanner.fault(.nesting, at: start)
      }
    case "MultiPoint": for point in try line(&scanner) { parts.add(point: point) }
    case "LineString": parts.add(line: try line(&scanner))
    case "MultiLineString": for line in try lines(&scanner) { parts.add(line: line) }
    case "Polygon": parts.add(rings: try lines(&scanner))
    case "MultiPolygon":
      var isFirst = true
      try open(&scanner)
      while try scanner.nextElement(&isFirst) { parts.add(rings: try lines(&scanner)) }
    case "GeometryCollection":
      var isFirst = true
      try open(&scanner)
      while try scanner.nextElement(&isFirst) { try read(&scanner, depth: depth + 1) }
    default: try scanner.skip()
    }
  }

  private func open(_ scanner: inout JSONScanner) throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "[") else { throw scanner.fault(.nesting) }
    scanner.position += 1
  }

  private mutating func lines(_ scanner: inout JSONScanner) throws(JSONFault) -> [[Point]] {
    var lines: [[Point]] = []
    var isFirst = true
    try open(&scanner)
    while try scanner.nextElement(&isFirst) { lines.append(try line(&scanner)) }
    return lines
  }

  private mutating func line(_ scanner: inout JSONScanner) throws(JSONFault) -> [Point] {
    var points: [Point] = []
    var isFirst = true
    try open(&scanner)
    while try scanner.nextElement(&isFirst) {
      guard let point = try position(&scanner) else { throw scanner.fault(.position) }
      points.append(point)
    }
    return points
  }

  /// A position; nil for an empty list.
  private mutating func position(_ scanner: inout JSONScanner) throws(JSONFault) -> Point? {
    try open(&scanner)
    var point = Point(x: 0, y: 0)
    var count = 0
    var isFirst = true
    while try scanner.nextElement(&isFirst) {
      let byte = scanner.peek()
      guard byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      else { throw scanner.fault(.nesting) }
      let number = try scanner.double()
      if count == 0 { point.x = number }
      if count == 1 { point.y = number }
      count += 1
    }
    if count == 0 { return nil }
    if count == 1 { throw scanner.fault(.position, at: scanner.position - 1) }
    if count > 3 { longPositions += 1 }
    return point
  }
}
