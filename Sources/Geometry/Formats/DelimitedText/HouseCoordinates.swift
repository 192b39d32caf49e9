/// Official house coordinates of Germany as the surveying offices hand them out (data format HK-DE,
/// version 4.2): text with 18 fields between semicolons and without a header.
struct HouseCoordinates {
  /// The file with a header in front.
  let withHeader: [UInt8]
  /// The system of the coordinates, where their first digits tell the zone of UTM.
  let system: String?

  private static let header =
    "NBA;OI;QUA;LAN;RBZ;KRS;GMD;OTT;SSS;HNR;ADZ;ostwert;nordwert;STN;PLZ;ONM;ZON;POT"
  private static let fields = 18

  /// Takes a file whose first line has these fields; nil for any other.
  init?(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let line = text.prefix(1000).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let fields = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard fields.count == Self.fields, Self.isNumber(fields[11]), Self.isNumber(fields[12]),
      fields[3].count == 2, fields[3].allSatisfy(Self.isDigit),
      !fields[9].isEmpty, fields[9].allSatisfy(Self.isDigit)
    else { return nil }
    withHeader = Array((Self.header + "\n").utf8) + text
    let whole = fields[11].prefix(while: Self.isDigit)
    system =
      whole.count != 8 ? nil : whole.starts(with: Array("32".utf8)) ? "EPSG:4647" : "EPSG:5650"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumber(_ field: ArraySlice<UInt8>) -> Bool {
    field.count > 5
      && field.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }
}
