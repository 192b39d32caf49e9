/// Writes the records of a mended `.shp`: unchanged ones as they lie in the original, byte for byte.
struct RecordWriter {
  /// The bytes of the `.shp`.
  private(set) var bytes: [UInt8]
  /// The bytes of the `.shx`.
  private(set) var index: [UInt8] = []
  /// How the original comes back.
  private(set) var restoration = Restoration()
  /// Inserted vertices that took a height that was set, and a measure.
  private(set) var newHeights = 0
  private(set) var newMeasures = 0

  /// Writes all records of a layer that were not removed.
  init(_ original: [UInt8], _ entries: [ShapeRecords.Entry], _ layer: MendedLayer) {
    bytes = Array(original[..<100])
    let kind = unsafe original.span.bytes.littleEndian(at: 32)
    var places: [(offset: Int, length: Int)] = []
    var copies = [Restoration.Part?](repeating: nil, count: entries.count)
    var box = Box([])
    for (record, entry) in entries.enumerated() where !layer.isRemoved[record] {
      let offset = bytes.count
      bytes.append(bigEndian: places.count + 1)
      if layer.isChanged[record], let shape = layer.shapes[record] {
        let content = RecordContent(
          shape, kind: kind, like: original[(entry.offset + 8)...].prefix(entry.length))
        bytes.append(bigEndian: content.bytes.count / 2)
        bytes += content.bytes
        newHeights += content.newHeights
        newMeasures += content.newMeasures
      } else {
        bytes += original[(entry.offset + 4)..<(entry.offset + 8 + entry.length)]
        let isSameNumber = original[entry.offset..<entry.offset + 4] == bytes[offset..<offset + 4]
        copies[record] = isSameNumber ? .copy(from: offset, count: 8 + entry.length) : nil
      }
      if let shape = layer.shapes[record] { box.include(Box(shape)) }
      places.append((offset, bytes.count - offset - 8))
    }
    writeHeader(box)
    index = Self.index(bytes, places)
    restore(original, entries, copies)
  }

  /// Length and box of the file.
  private mutating func writeHeader(_ box: Box) {
    var length: [UInt8] = []
    length.append(bigEndian: bytes.count / 2)
    bytes.replaceSubrange(24..<28, with: length)
    guard box.left <= box.right else { return }
    var sides: [UInt8] = []
    for side in [box.left, box.bottom, box.right, box.top] { sides.append(littleEndian: side) }
    bytes.replaceSubrange(36..<68, with: sides)
  }

  private static func index(_ bytes: [UInt8], _ places: [(offset: Int, length: Int)]) -> [UInt8] {
    var index = Array(bytes[..<24])
    index.append(bigEndian: (100 + 8 * places.count) / 2)
    index += bytes[28..<100]
    for place in places {
      index.append(bigEndian: place.offset / 2)
      index.append(bigEndian: place.length / 2)
    }
    return index
  }

  /// The original in the order of its bytes, whatever lies between its records.
  private mutating func restore(
    _ original: [UInt8], _ entries: [ShapeRecords.Entry], _ copies: [Restoration.Part?]
  ) {
    var end = 0
    // From here on the original's own bytes are due: in one piece, as adding piece by piece would copy
    // what is there already again and again.
    var start = 0
    for record in entries.indices.sorted(by: { entries[$0].offset < entries[$1].offset }) {
      let entry = entries[record]
      guard entry.offset >= end else { continue }
      end = entry.offset + 8 + entry.length
      guard let copy = copies[record] else { continue }
      restoration.append(.bytes(Array(original[start..<entry.offset])))
      restoration.append(copy)
      start = end
    }
    restoration.append(.bytes(Array(original[start...])))
  }
}

/// The content of a polygon's record.
struct RecordContent {
  /// The bytes after the record's header.
  let bytes: [UInt8]
  /// Vertices that the record did not have and that took a height, or a measure, of the nearest; none
  /// where no height or measure of the record was set.
  private(set) var newHeights = 0
  private(set) var newMeasures = 0

  /// A polygon of a file's kind (5 plain, 15 with heights, 25 with measures). A vertex that the record
  /// had keeps its height and measure; a new one has those of the nearest old one.
  init(_ shape: MultiPolygon, kind: Int, like original: ArraySlice<UInt8>) {
    let rings = shape.polygons.flatMap { polygon in
      [polygon.exterior.turned(clockwise: true)] + polygon.holes.map { $0.turned(clockwise: false) }
    }.map(\.points)
    let points = rings.flatMap { $0 }
    let box = Box(points)
    var bytes: [UInt8] = []
    bytes.append(littleEndian: kind)
    for side in [box.left, box.bottom, box.right, box.top] { bytes.append(littleEndian: side) }
    bytes.append(littleEndian: rings.count)
    bytes.append(littleEndian: points.count)
    var start = 0
    for ring in rings {
      bytes.append(littleEndian: start)
      start += ring.count
    }
    for point in points {
      bytes.append(littleEndian: point.x)
      bytes.append(littleEndian: point.y)
    }
    if kind != 5 {
      let old = OldValues(Array(original), hasHeights: kind == 15)
      let new = Set(points.filter { !old.has($0) }).count
      if kind == 15 { Self.append(old.heights, of: points, old, to: &bytes) }
      if !old.measures.isEmpty { Self.append(old.measures, of: points, old, to: &bytes) }
      newHeights = old.heights.contains { $0 != 0 } ? new : 0
      newMeasures = old.measures.contains { $0 != 0 && $0 >= Self.leastMeasure } ? new : 0
    }
    self.bytes = bytes
  }

  /// Shapefiles write a measure below this where there is none.
  private static let leastMeasure = -1e38

  private static func append(
    _ values: [Double], of points: [Point], _ old: OldValues, to bytes: inout [UInt8]
  ) {
    let new = points.map { point in old.nearest(point).map { values[$0] } ?? 0 }
    bytes.append(littleEndian: new.min() ?? 0)
    bytes.append(littleEndian: new.max() ?? 0)
    for value in new { bytes.append(littleEndian: value) }
  }
}

/// Heights and measures of a record as it was.
private struct OldValues {
  private(set) var heights: [Double] = []
  private(set) var measures: [Double] = []
  private var points: [Point] = []
  private var known: [Point: Int] = [:]

  init(_ bytes: [UInt8], hasHeights: Bool) {
    let span = unsafe bytes.span.bytes
    guard bytes.count >= 44, span.littleEndian(at: 0) != 0 else { return }
    let count = span.littleEndian(at: 40)
    var offset = 44 + 4 * span.littleEndian(at: 36)
    points = span.points(at: offset, count: count)
    for (number, point) in points.enumerated() where known[point] == nil { known[point] = number }
    offset += 16 * count
    func values() -> [Double] {
      guard offset + 16 + 8 * count <= bytes.count else { return [] }
      defer { offset += 16 + 8 * count }
      let span = unsafe bytes.span.bytes
      return (0..<count).map { span.double(at: offset + 16 + 8 * $0) }
    }
    if hasHeights {
      heights = values()
      if heights.isEmpty { heights = points.map { _ in 0 } }
    }
    measures = values()
  }

  func has(_ point: Point) -> Bool { known[point] != nil }

  func nearest(_ point: Point) -> Int? {
    known[point]
      ?? points.indices.min { points[$0].distance(to: point) < points[$1].distance(to: point) }
  }
}

extension [UInt8] {
  /// Appends four bytes, the highest first.
  fileprivate mutating func append(bigEndian number: Int) {
    let bits = UInt32(truncatingIfNeeded: number)
    append(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) })
  }

  /// Appends four bytes, the lowest first.
  mutating func append(littleEndian number: Int) {
    let bits = UInt32(truncatingIfNeeded: number)
    append(contentsOf: [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: bits >> $0) })
  }

  /// Appends the eight bytes of a number, the lowest first.
  mutating func append(littleEndian number: Double) {
    var bits = number.bitPattern
    for _ in 0..<8 {
      append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }
}
