/// How the cells of a field are written.
enum CellKind: Hashable {
  /// Text.
  case text
  /// Digits as text.
  case number
  /// Eight digits: year, month, day.
  case date
  /// One letter: T, Y, F, N, or a question mark.
  case logical
  /// Four bytes of a whole number, the lowest first.
  case binaryInteger
  /// Eight bytes of a floating-point number, the lowest first.
  case binaryNumber
  /// Something that does not stand in the table itself, or in a way that is not known.
  case unreadable

  /// The kind of a field; nil for a letter that means nothing.
  init?(_ field: TableLayout.Field, version: UInt8) {
    let isFoxPro = (0x30...0x32).contains(version)
    switch (Character(Unicode.Scalar(field.letter)), field.width) {
    case ("C", _): self = .text
    case ("N", _), ("F", _): self = .number
    case ("D", 8): self = .date
    case ("L", 1): self = .logical
    case ("I", 4): self = .binaryInteger
    case ("B", 8) where isFoxPro, ("O", 8) where isFoxPro: self = .binaryNumber
    case ("I", _), ("B", _), ("O", _), ("@", _), ("+", _), ("M", _), ("G", _), ("P", _), ("T", _),
      ("Y", _), ("V", _), ("W", _), ("Q", _), ("0", _), ("D", _), ("L", _):
      self = .unreadable
    default: return nil
    }
  }

  /// What the attribute table calls it.
  func kind(decimals: Int) -> AttributeTable.Kind {
    switch self {
    case .text, .unreadable: .text
    case .number: decimals == 0 ? .integer : .decimal
    case .date: .date
    case .logical: .logical
    case .binaryInteger: .integer
    case .binaryNumber: .decimal
    }
  }
}
