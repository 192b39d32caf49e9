import Glibc

/// A text encoding that tables of shapefiles come in.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// Unicode.
  case utf8 = "UTF-8"
  /// Windows, Western Europe.
  case cp1252 = "CP1252"
  /// ISO Latin 1.
  case latin1 = "ISO-8859-1"
  /// ISO Latin 9, with the euro sign.
  case latin9 = "ISO-8859-15"
  /// DOS, Western Europe.
  case cp850 = "CP850"
  /// DOS, United States.
  case cp437 = "CP437"
  /// Windows, Central Europe.
  case cp1250 = "CP1250"

  /// The encoding of a name as `.cpg` files and project files spell it; nil if it is not known.
  public init?(name: String) {
    var letters = ""
    for character in name.uppercased() where character.isLetter || character.isNumber {
      letters.append(character)
    }
    switch letters {
    case "UTF8", "65001", "UNICODE", "CP65001": self = .utf8
    case "1252", "CP1252", "WINDOWS1252", "ANSI1252", "ANSI", "WIN1252", "LATIN1252",
      "LDID87", "LDID3":
      self = .cp1252
    case "ISO88591", "88591", "8859", "ISO8859", "LATIN1", "28591": self = .latin1
    case "ISO885915", "885915", "LATIN9", "28605": self = .latin9
    case "850", "CP850", "IBM850", "OEM850", "LDID2": self = .cp850
    case "437", "CP437", "IBM437", "OEM437", "LDID1": self = .cp437
    case "1250", "CP1250", "WINDOWS1250", "ANSI1250": self = .cp1250
    default: return nil
    }
  }

  /// The encoding that a language byte of a `.dbf` names; nil where it names none.
  init?(languageByte: UInt8) {
    switch languageByte {
    case 0x03, 0x57, 0x58, 0x59: self = .cp1252
    case 0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37: self = .cp850
    case 0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B: self = .cp437
    case 0xC8: self = .cp1250
    default: return nil
    }
  }
}

/// Turns bytes of one encoding into text and back.
struct TextDecoder: Sendable {
  /// The encoding.
  let encoding: TextEncoding
  /// The scalars of the bytes 128 to 255; empty for UTF-8.
  private let upper: [Unicode.Scalar]
  /// The same in UTF-8.
  private let upperBytes: [[UInt8]]

  /// A decoder; the table of a one-byte encoding comes from the C library.
  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    upper = encoding == .utf8 ? [] : Self.upperHalf(of: encoding.rawValue)
    upperBytes = upper.map { Array(String($0).utf8) }
  }

  /// The text of some bytes; bytes that mean nothing become U+FFFD, or in a one-byte encoding the
  /// control of their number.
  func text(_ bytes: some Collection<UInt8>) -> String {
    if upper.isEmpty || bytes.allSatisfy({ $0 < 128 }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var units: [UInt8] = []
    units.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 128 {
        units.append(byte)
      } else {
        units.append(contentsOf: upperBytes[Int(byte) - 128])
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The bytes of a text; nil if a character has none in this encoding.
  func bytes(_ text: String) -> [UInt8]? {
    if upper.isEmpty { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if let position = upper.firstIndex(of: scalar) {
        bytes.append(UInt8(128 + position))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// What the bytes 128 to 255 mean. A byte without a meaning stands for the control of its number.
  private static func upperHalf(of name: String) -> [Unicode.Scalar] {
    let descriptor = unsafe iconv_open("UTF-8", name)
    let isOpen = Int(bitPattern: descriptor) != -1
    defer { if isOpen { unsafe iconv_close(descriptor) } }
    return (128...255).map { number in
      let plain = Unicode.Scalar(UInt8(number))
      guard isOpen else { return plain }
      var source = CChar(bitPattern: UInt8(number))
      var target: [CChar] = [0, 0, 0, 0]
      var left = 1
      var room = 4
      let answer = unsafe withUnsafeMutablePointer(to: &source) { source in
        unsafe target.withUnsafeMutableBufferPointer { target in
          var from: UnsafeMutablePointer<CChar>? = unsafe source
          var to = target.baseAddress
          return unsafe iconv(descriptor, &from, &left, &to, &room)
        }
      }
      guard answer == 0 else { return plain }
      let bytes = target.prefix(4 - room).map { UInt8(bitPattern: $0) }
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? plain
    }
  }
}
