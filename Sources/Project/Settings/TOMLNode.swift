import Land
import TOMLKit

/// A value of a project file, as plain Swift.
indirect enum TOMLNode: Hashable {
  case table([String: TOMLNode])
  case list([TOMLNode])
  case text(String)
  case whole(Int)
  case decimal(Double)
  case truth(Bool)
  /// A day as ISO 8601 writes it; empty for times.
  case date(String)

  /// Takes over a value of the parser.
  init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .table: self = .table(Self.entries(of: value.table))
    case .array: self = .list((value.array ?? []).map { TOMLNode($0) })
    case .string: self = .text(value.string ?? "")
    case .int: self = .whole(value.int ?? 0)
    case .double: self = .decimal(value.double ?? 0)
    case .bool: self = .truth(value.bool ?? false)
    case .date:
      self = .date(
        value.date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }?.text ?? ""
      )
    case .time, .dateTime: self = .date("")
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

  /// A day, in quotes or not, as it is written.
  var day: String? {
    if case .date(let day) = self { return day }
    return string
  }

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
    case .date(let day): day.isEmpty ? "…" : day
    }
  }
}
