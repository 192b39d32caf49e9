/// The bytes of a `.shp`, made without any library: every kind of shape, and no more than one record of
/// each length.
struct ShapeBytes {
  /// The kinds of shape that the format knows, without surfaces in space (31).
  static let kinds = [1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28]

  /// A file of one kind with four records, the third of them a null shape.
  static func file(kind: Int) -> [UInt8] {
    let records = (0..<4).map { $0 == 2 ? little(0) : record(kind, at: Double($0) * 100) }
    var body: [UInt8] = []
    for (number, content) in records.enumerated() {
      body += big(number + 1) + big(content.count / 2) + content
    }
    var head = big(9994) + [UInt8](repeating: 0, count: 20)
    head += big((100 + body.count) / 2) + little(1000) + little(kind)
    head += [356_000, 5_645_000, 356_400, 5_645_100, 0, 9, 0, 9].flatMap(bytes)
    return head + body
  }

  /// The `.shx` of a sound `.shp`.
  static func index(of shapes: [UInt8]) -> [UInt8] {
    let entries = ShapeRecords(shapes).entries
    var index = Array(shapes.prefix(24)) + big((100 + 8 * entries.count) / 2)
    index += shapes[28..<100]
    for entry in entries { index += big(entry.offset / 2) + big(entry.length / 2) }
    return index
  }

  private static func record(_ kind: Int, at offset: Double) -> [UInt8] {
    let (x, y) = (356_000 + offset, 5_645_000.0)
    let square = [(0.0, 0.0), (0, 60), (60, 60), (60, 0), (0, 0)].map { (x + $0.0, y + $0.1) }
    let hole = [(20.0, 20.0), (40, 20), (40, 40), (20, 20)].map { (x + $0.0, y + $0.1) }
    let points: [(Double, Double)]
    var content = little(kind)
    switch kind % 10 {
    case 1:
      points = [(x, y)]
      content += bytes(x) + bytes(y)
    case 8:
      points = square
      content += [x, y, x + 60, y + 60].flatMap(bytes) + little(points.count)
      content += points.flatMap { bytes($0.0) + bytes($0.1) }
    default:
      points = square + hole
      content += [x, y, x + 60, y + 60].flatMap(bytes) + little(2) + little(points.count)
      content += little(0) + little(5)
      content += points.flatMap { bytes($0.0) + bytes($0.1) }
    }
    let measures = points.indices.flatMap { bytes(Double($0)) }
    let range = kind % 10 == 1 ? [] : bytes(0) + bytes(9)
    if (11...18).contains(kind) { content += range + measures }
    if kind > 10 { content += range + measures }
    return content
  }

  private static func big(_ number: Int) -> [UInt8] { little(number).reversed() }

  private static func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func bytes(_ number: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * UInt64($0))) }
  }
}
