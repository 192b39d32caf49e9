import TOMLKit

/// A value of a project file, as plain Swift.
indirect enum TOMLNode: Hashable {
  case table([String: TOMLNode])
  case list([TOMLNode])
  case text(String)
  case whole(Int)
  case decimal(Double)
  case truth(Bool)
  case date

  /// Takes over a value of the parser.
  init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .table: self = .table(Self.entries(of: value.table))
    case .array: self = .list((value.array ?? []).map { TOMLNode($0) })
    case .string: self = .text(value.string ?? "")
    case .int: self = .whole(value.int ?? 0)
    case .double: self = .decimal(value.double ?? 0)
    case .bool: self = .truth(value.bool ?? false)
    case .date, .time, .dateTime: self = .date
    }
  }

  /// The entries of a table; empty for anything else.
  static func entries(of table: TOMLTable?) -> [String: TOMLNode] {
    guard let table else { return [:] }
    var entries: [String: TOMLNode] = [:]
    for key in table.keys { entries[key] = table[key].map { TOMLNode($0) } }
    return entries
  }

  /// A whole or decimal number.
  var number: Double? {
    switch self {
    case .whole(let value): Double(value)
    case .decimal(let value): value.isFinite ? value : nil
    default: nil
    }
  }

  /// A whole number.
  var wholeNumber: Int? { if case .whole(let value) = self { value } else { nil } }

  /// A text.
  var string: String? { if case .text(let value) = self { value } else { nil } }

  /// A list.
  var items: [TOMLNode]? { if case .list(let values) = self { values } else { nil } }

  /// A table.
  var entries: [String: TOMLNode]? { if case .table(let entries) = self { entries } else { nil } }

  /// The value as it would stand in the file, shortened.
  var shown: String {
    switch self {
    case .table: "{ … }"
    case .list(let items):
      "[" + items.prefix(4).map(\.shown).joined(separator: ", ") + (items.count > 4 ? ", …]" : "]")
    case .text(let text): "\"\(text)\""
    case .whole(let value): "\(value)"
    case .decimal(let value): "\(value)"
    case .truth(let value): "\(value)"
    case .date: "…"
    }
  }
}
