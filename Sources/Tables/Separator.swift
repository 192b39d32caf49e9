/// What stands between two cells of a row.
public enum Separator: String, CaseIterable, Hashable, Sendable {
  /// `;`, as German spreadsheets write it.
  case semicolon = ";"
  /// A tabulator.
  case tab = "\t"
  /// `,`.
  case comma = ","

  /// The separator as a byte.
  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .comma: UInt8(ascii: ",")
    }
  }

  /// The separator that occurs most often in the first record, outside quotes. Ties go to the one
  /// listed first; a text without any has one column.
  static func detected(in text: [UInt8]) -> Separator {
    var counts = [Separator: Int]()
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      for separator in allCases where separator.byte == byte { counts[separator, default: 0] += 1 }
    }
    var best = Separator.semicolon
    for separator in allCases where counts[separator, default: 0] > counts[best, default: 0] {
      best = separator
    }
    return best
  }
}
