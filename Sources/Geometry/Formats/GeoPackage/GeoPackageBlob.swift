/// A shape as a GeoPackage stores it (OGC 12-128r19, clause 2.1.3): a header of its own, a rectangle,
/// then well-known binary.
struct GeoPackageBlob {
  private let bytes: [UInt8]

  /// Takes the bytes of a cell.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of the system; nil where the header is cut off.
  var systemID: Int? {
    guard bytes.count >= 8 else { return nil }
    var word: UInt32 = 0
    for index in 4..<8 {
      word =
        isLittle
        ? word | UInt32(bytes[index]) << (8 * (index - 4)) : word << 8 | UInt32(bytes[index])
    }
    return Int(Int32(bitPattern: word))
  }

  /// Adds the parts of the shape; none where it is empty.
  func read(into parts: inout ShapeBuilder) throws(WellKnownBinary.Fault) {
    guard bytes.count >= 8 else { throw .cut }
    guard bytes[0] == UInt8(ascii: "G"), bytes[1] == UInt8(ascii: "P") else { throw .noHeader }
    if bytes[3] & 0b10_0000 != 0 { throw .extended }
    let lengths = [0, 32, 48, 48, 64]
    let form = Int(bytes[3] >> 1 & 0b111)
    guard form < lengths.count else { throw .noHeader }
    guard bytes.count >= 8 + lengths[form] else { throw .cut }
    var binary = WellKnownBinary(bytes, from: 8 + lengths[form])
    try binary.read(into: &parts)
  }

  private var isLittle: Bool { bytes[3] & 1 == 1 }
}
