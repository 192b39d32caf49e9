public import Land

/// The streets of one area, or of the land outside, sorted by DIN 5007: whole streets, and of others
/// the numbers that lie there.
public struct StreetDirectory: Sendable {
  /// A street, as far as it lies in the area.
  public struct Entry: Hashable, Sendable {
    /// How much of the street lies here.
    public enum Extent: String, CaseIterable, Hashable, Sendable {
      /// All of it.
      case whole
      /// The numbers told.
      case part
      /// A part of a street without numbers.
      case unnumbered = "part_without_numbers"
    }

    /// The street's name.
    public let street: String
    /// The part of the city in which all of the street lies, where one is known.
    public let part: String?
    /// How much of it lies here.
    public let extent: Extent
    /// The numbers, odd before even, ascending; empty unless the extent is `.part`.
    public let ranges: [NumberRange]
    /// The parities of which all known numbers lie here.
    public let complete: Set<Parity>
    /// Whether the sources leave some of these numbers open.
    public let isUncertain: Bool
  }

  /// The area, or nil for the land outside.
  public let label: AreaLabel?
  /// The streets.
  public let entries: [Entry]
}

extension StreetLookup {
  /// The directory of an area from 1, or of the land outside: 0. The directories of all areas and of
  /// the land outside together hold every known number once.
  public func directory(ofArea area: Int) -> StreetDirectory {
    StreetDirectory(
      label: area == 0 ? nil : plan.label(area),
      entries: index.entries.compactMap { entry($0, in: Int32(area)) })
  }

  /// The area with an id, or else with a name, whatever its case; nil where there is none.
  public func area(called text: String) -> Int? {
    let labels = plan.labels
    let found =
      labels.firstIndex { $0.id == text }
      ?? labels.firstIndex { $0.name == text }
      ?? labels.firstIndex { Spelling.key($0.name) == Spelling.key(text) }
    return found.map { $0 + 1 }
  }

  private func entry(_ known: StreetIndex.Entry, in area: Int32) -> StreetDirectory.Entry? {
    guard known.hasNumbers else { return unnumbered(known, in: area) }
    let pieces = pieces(of: known)
    let here = StreetPiece.merged(pieces).filter { $0.area == area }
    guard !here.isEmpty else { return nil }
    let isWhole = pieces.allSatisfy { $0.area == area }
    let complete = Parity.allCases.filter { parity in
      pieces.contains { $0.range.parity == parity }
        && pieces.allSatisfy { $0.range.parity != parity || $0.area == area }
    }
    return StreetDirectory.Entry(
      street: known.street.name, part: isWhole ? partName(known, nil) : known.street.part,
      extent: isWhole ? .whole : .part,
      ranges: isWhole ? [] : here.map(\.range), complete: Set(complete),
      isUncertain: here.contains { $0.isUncertain })
  }

  private func unnumbered(_ known: StreetIndex.Entry, in area: Int32) -> StreetDirectory.Entry? {
    let areas = areasWithoutNumbers(known)
    guard areas.contains(area) else { return nil }
    return StreetDirectory.Entry(
      street: known.street.name, part: partName(known, nil),
      extent: areas.count == 1 ? .whole : .unnumbered, ranges: [], complete: [],
      isUncertain: false)
  }
}
