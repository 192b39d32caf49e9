/// Reads well-known binary (OGC 06-103r4): ISO kinds with Z and M, and the flags of PostGIS.
///
/// Every count is compared with the bytes that follow before anything is set aside for it, and
/// collections nest a few levels only; so no bytes, however wrong, cost more than their own length.
struct WellKnownBinary {
  /// Why bytes cannot be read.
  enum Fault: Error, Hashable {
    /// They end too early, or a count does not fit them.
    case cut
    /// They go on after the end of the shape.
    case leftOver
    /// A byte order that is neither 0 nor 1, or no header at all.
    case noHeader
    /// A kind of shape that is none of points, lines and polygons.
    case unknownKind(Int)
    /// Collections in collections in collections …
    case tooDeep
    /// An extension of GeoPackage with shapes of its own.
    case extended
  }

  private static let deepest = 16
  private let bytes: [UInt8]
  private var position: Int

  /// A reader from a position on.
  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Reads one shape to the last byte and adds its parts.
  mutating func read(into parts: inout ShapeBuilder) throws(Fault) {
    try shape(into: &parts, depth: 0)
    guard position == bytes.count else { throw .leftOver }
  }

  private mutating func shape(into parts: inout ShapeBuilder, depth: Int) throws(Fault) {
    guard depth < Self.deepest else { throw .tooDeep }
    guard position + 5 <= bytes.count, bytes[position] <= 1 else {
      throw position + 5 <= bytes.count ? .noHeader : .cut
    }
    let isLittle = bytes[position] == 1
    position += 1
    let type = try number(isLittle)
    if type & 0x2000_0000 != 0 { _ = try number(isLittle) }
    let base = type & 0x0FFF_FFFF
    let iso = base / 1000
    let hasZ = type & 0x8000_0000 != 0 || iso == 1 || iso == 3
    let hasM = type & 0x4000_0000 != 0 || iso == 2 || iso == 3
    let form = PointForm(size: 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0), isLittle: isLittle)
    guard iso <= 3 else { throw .unknownKind(Int(base)) }
    switch base % 1000 {
    case 1:
      // An empty point is written as two that are no numbers.
      for point in try points(1, form) where !(point.x.isNaN && point.y.isNaN) {
        parts.add(point: point)
      }
    case 2: parts.add(line: try points(try count(isLittle, each: form.size), form))
    case 3:
      var rings: [[Point]] = []
      for _ in 0..<(try count(isLittle, each: 4)) {
        rings.append(try points(try count(isLittle, each: form.size), form))
      }
      parts.add(rings: rings)
    case 4, 5, 6, 7:
      for _ in 0..<(try count(isLittle, each: 5)) { try shape(into: &parts, depth: depth + 1) }
    case let kind: throw .unknownKind(Int(kind))
    }
  }

  /// How the points of a shape lie in the bytes.
  private struct PointForm {
    let size: Int
    let isLittle: Bool
  }

  /// A number of four bytes.
  private mutating func number(_ isLittle: Bool) throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw .cut }
    let word = unsafe bytes.withUnsafeBytes {
      // The bytes are there: the guard above.
      unsafe $0.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    }
    position += 4
    return isLittle ? UInt32(littleEndian: word) : UInt32(bigEndian: word)
  }

  /// A count of things of at least that many bytes each.
  private mutating func count(_ isLittle: Bool, each size: Int) throws(Fault) -> Int {
    let count = Int(try number(isLittle))
    guard count <= (bytes.count - position) / size else { throw .cut }
    return count
  }

  private mutating func points(_ count: Int, _ form: PointForm) throws(Fault) -> [Point] {
    guard count <= (bytes.count - position) / form.size else { throw .cut }
    var points: [Point] = []
    points.reserveCapacity(count)
    let start = position
    unsafe bytes.withUnsafeBytes { raw in
      for index in 0..<count {
        // Every point lies within the bytes: the guard above.
        let place = start + index * form.size
        let x = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let y = unsafe raw.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
        points.append(
          form.isLittle
            ? Point(
              x: Double(bitPattern: UInt64(littleEndian: x)),
              y: Double(bitPattern: UInt64(littleEndian: y)))
            : Point(
              x: Double(bitPattern: UInt64(bigEndian: x)),
              y: Double(bitPattern: UInt64(bigEndian: y))))
      }
    }
    position += count * form.size
    return points
  }
}
