public import Land

extension StreetIndex {
  /// Puts all sources together; any may be missing. `units` are the city's groupings of
  /// blocks; of them that one tells the parts of the city whose names the register uses most.
  public init(
    register: StreetRegister?, segments: StreetSegments?, addresses: StreetAddresses? = nil,
    roads: StreetSegments? = nil, units: [Grouping], blockCount: Int
  ) {
    let parts = Self.parts(of: register, among: units)
    var draft = IndexDraft(units: parts)
    if let register { draft.add(register) }
    if let segments { draft.add(segments) }
    if let register { draft.compare(register) }
    if let addresses { draft.add(addresses) }
    if let roads { draft.add(roads: roads) }
    self.init(draft, partOfBlock: (0..<blockCount).map { parts?.unitName(of: $0) })
  }

  /// The grouping most of whose names stand in the register as parts; ties go to the first.
  private static func parts(of register: StreetRegister?, among units: [Grouping]) -> Grouping? {
    guard let register else { return units.first }
    let wanted = Set(register.rows.map { Spelling.key($0.part) })
    var best: (grouping: Grouping, count: Int)?
    for grouping in units {
      let count = grouping.units.count { wanted.contains(Spelling.key($0)) }
      if count > best?.count ?? 0 { best = (grouping, count) }
    }
    return best?.grouping
  }
}

extension IndexDraft {
  /// Holds the register against the segments, and counts what became of its rows.
  mutating func compare(_ register: StreetRegister) {
    for row in register.rows {
      guard !row.ranges.isEmpty else {
        totals.rowsWithoutNumbers += 1
        continue
      }
      guard let part = knownPart(row.part) else {
        totals.rowsWithoutPart += 1
        continue
      }
      let sides = knownSides(row).filter { side in row.ranges.contains { $0.meets(side.range) } }
      let inside = Set(parts[Int(part)].blocks)
      let strangers = sides.filter { side in !side.blocks.contains { inside.contains($0) } }
      if sides.isEmpty {
        totals.rowsByPart += 1
      } else if strangers.isEmpty {
        totals.rowsAgreed += 1
      } else {
        totals.rowsInConflict += 1
        conflicts += strangers.filter { !isAtHome($0, in: row) }.map {
          Words.elsewhere(
            row.name, $0.range, row.part, Place(file: register.file, row: row.number))
        }
      }
    }
  }

  /// Whether another row puts numbers of a side into a part in which it lies; then the two rows overlap,
  /// and that is told already.
  private func isAtHome(_ side: StreetIndex.SideRange, in row: StreetRegister.Row) -> Bool {
    knownRanges(row).contains { known in
      known.range.meets(side.range)
        && side.blocks.contains { parts[Int(known.part)].blocks.contains($0) }
    }
  }
}
