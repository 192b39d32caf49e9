import Land

/// Answers plain addresses (a name that one street has, and a number that lies in one area) without
/// making texts and lists on the way; everything else is left to `StreetLookup`, whose answers these are.
struct QuickAnswers {
  /// Where an address lies.
  struct Answer: Hashable {
    /// The area, 0 for outside.
    let area: Int32
    /// The block that tells the district.
    let block: Int32?
    let knownBy: KnownBy
  }

  private let lookup: StreetLookup
  /// The areas of each part of the city, a bit for each; nil where there are too many areas.
  private let areasOfPart: [UInt64]?
  /// How names with a digit in them begin: their addresses are not plain.
  private let numberedNames: Set<UInt16>
  private var spelled = SpelledBytes()

  /// Answers for a lookup whose streets lie in memory.
  init(_ lookup: StreetLookup) {
    self.lookup = lookup
    areasOfPart =
      lookup.plan.labels.count > 63
      ? nil
      : lookup.index.parts.indices.map { part in
        lookup.areas(ofPart: Int32(part)).reduce(0) { $0 | 1 << UInt64($1) }
      }
    let names = lookup.index.entries.map { Array($0.street.spelling.utf8) }
    numberedNames = Set(names.filter { $0.contains(where: Self.isDigit) }.map(Self.beginning))
  }

  /// The answer to an address in one text; nil where it is not plain.
  mutating func answer(_ text: ArraySlice<UInt8>) -> Answer? {
    guard text.count <= 400, let digit = text.firstIndex(where: Self.isDigit),
      digit > text.startIndex, !text.contains(UInt8(ascii: ",")),
      let number = Self.number(text[digit...])
    else { return nil }
    return answer(name: text[..<digit], number)
  }

  /// The answer to a street and a number in columns of their own.
  mutating func answer(street: ArraySlice<UInt8>, number: ArraySlice<UInt8>) -> Answer? {
    guard street.count <= 400, number.count <= 400, let number = Self.number(number) else {
      return nil
    }
    return answer(name: street, number)
  }

  private mutating func answer(name: ArraySlice<UInt8>, _ number: HouseNumber) -> Answer? {
    guard let areasOfPart, !name.contains(UInt8(ascii: "(")), spelled.spell(name, blank: false),
      spelled.bytes.count > 2, !numberedNames.contains(Self.beginning(spelled.bytes))
    else { return nil }
    let streets = lookup.index.bySpelling.streets(hash: SpellingTable.hash(spelled.bytes))
    guard streets.count == 1, let street = streets.first else { return nil }
    let entry = lookup.index.entries[Int(street)]
    guard entry.street.spelling.utf8.elementsEqual(spelled.bytes) else { return nil }
    return answer(entry, number, areasOfPart)
  }

  private func answer(_ entry: StreetIndex.Entry, _ number: HouseNumber, _ areasOfPart: [UInt64])
    -> Answer?
  {
    let points = entry.addresses.isEmpty ? [] : entry.blocks(at: number).filter { $0 >= 0 }
    var (byPoint, bySide, byRow) = (UInt64(0), UInt64(0), UInt64(0))
    for block in points { byPoint |= bit(block) }
    for side in entry.sides where side.range.contains(number) {
      for block in side.blocks { bySide |= bit(block) }
    }
    for row in entry.registered where row.range.contains(number) {
      byRow |= areasOfPart[Int(row.part)]
    }
    var common = UInt64.max
    var knownBy: KnownBy?
    var first: KnownBy?
    for (told, source) in [(byPoint, KnownBy.address), (bySide, .segment), (byRow, .register)]
    where told != 0 {
      common &= told
      first = first ?? source
      if told.nonzeroBitCount == 1 { knownBy = knownBy ?? source }
    }
    guard let source = knownBy ?? first, common.nonzeroBitCount == 1 else { return nil }
    let area = Int32(common.trailingZeroBitCount)
    return Answer(
      area: area, block: block(entry, number, points, in: area), knownBy: source)
  }

  /// The first block of an area by the sources in their order.
  private func block(
    _ entry: StreetIndex.Entry, _ number: HouseNumber, _ points: [Int32], in area: Int32
  ) -> Int32? {
    for block in points where block >= 0 && lookup.area(ofBlock: block) == area { return block }
    for side in entry.sides where side.range.contains(number) {
      for block in side.blocks where block >= 0 && lookup.area(ofBlock: block) == area {
        return block
      }
    }
    for row in entry.registered where row.range.contains(number) {
      for block in lookup.index.parts[Int(row.part)].blocks
      where lookup.area(ofBlock: block) == area {
        return block
      }
    }
    return nil
  }

  private func bit(_ block: Int32) -> UInt64 { 1 << UInt64(lookup.area(ofBlock: block)) }

  /// The first two bytes of a spelled name.
  private static func beginning(_ name: [UInt8]) -> UInt16 {
    UInt16(name.first ?? 0) << 8 | UInt16(name.count > 1 ? name[1] : 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A number of up to four digits with or without one letter; nil for anything else.
  private static func number(_ text: ArraySlice<UInt8>) -> HouseNumber? {
    var (number, digits, letter) = (0, 0, 0)
    var hasBlank = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letter == 0 && !hasBlank && digits < 4:
        number = number * 10 + Int(byte - 0x30)
        digits += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where letter == 0 && digits > 0,
        UInt8(ascii: "A")...UInt8(ascii: "Z") where letter == 0 && digits > 0:
        letter = Int((byte | 0x20) - UInt8(ascii: "a")) + 1
      case UInt8(ascii: " "): hasBlank = digits > 0
      default: return nil
      }
    }
    return HouseNumber(number, letter: letter)
  }
}
