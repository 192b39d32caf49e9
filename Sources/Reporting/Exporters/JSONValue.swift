/// A JSON value whose objects keep their order, and its text.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  /// A number rounded to so many decimals.
  case number(Double, decimals: Int)
  case text(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A number, or null where there is none.
  static func optional(_ value: Double?, decimals: Int) -> JSONValue {
    value.map { .number($0, decimals: decimals) } ?? .null
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

  /// The text without blanks.
  var compact: String {
    switch self {
    case .array(let items): "[" + items.map(\.compact).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { jsonText($0.0) + ":" + $0.1.compact }.joined(separator: ",") + "}"
    default: scalar
    }
  }

  /// The text in a cell of a table: lists joined by "; ", objects as compact JSON, nothing for null.
  var cellText: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .array(let items): items.map(\.cellText).joined(separator: "; ")
    default: compact
    }
  }

  /// The text over several lines, two blanks per level; lists of plain values on one line.
  func indented(_ level: Int = 0) -> String {
    let inner = String(repeating: "  ", count: level + 1)
    let outer = String(repeating: "  ", count: level)
    switch self {
    case .array(let items) where items.contains(where: \.hasMembers):
      let lines = items.map { inner + $0.indented(level + 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { inner + jsonText($0.0) + ": " + $0.1.indented(level + 1) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    default: return compact
    }
  }

  private var hasMembers: Bool {
    switch self {
    case .array(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  private var scalar: String {
    switch self {
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .unsigned(let value): String(value)
    case .number(let value, let decimals): programNumber(value, decimals: decimals)
    case .text(let value): jsonText(value)
    case .null, .array, .object: "null"
    }
  }
}

/// A text in quotes, escaped as RFC 8259 asks.
func jsonText(_ text: String) -> String {
  // Most texts have nothing to escape, and some are long.
  if !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
    return "\"" + text + "\""
  }
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
