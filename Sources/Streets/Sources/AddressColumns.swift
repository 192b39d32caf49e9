/// What the columns of address points are called, where the project says so.
public struct AddressColumns: Hashable, Sendable {
  /// The column of the street's name.
  public var street: String?
  /// That of the number, with or without its letter.
  public var number: String?
  /// That of the letter, where it stands in a column of its own.
  public var suffix: String?
  /// That of the part of the city.
  public var part: String?
  /// That of the street's key.
  public var key: String?

  /// Columns that are told; the others are recognised by their names.
  public init(
    street: String? = nil, number: String? = nil, suffix: String? = nil, part: String? = nil,
    key: String? = nil
  ) {
    self.street = street
    self.number = number
    self.suffix = suffix
    self.part = part
    self.key = key
  }
}
