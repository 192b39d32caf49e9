import Land

/// An index while sources are put into it: first the register, then the segments.
struct IndexDraft {
  var entries: [StreetIndex.Entry] = []
  var parts: [StreetIndex.Part] = []
  var conflicts: [Finding] = []
  var findings: [Finding] = []
  var totals = StreetTotals()

  private let units: Grouping?
  private var entryOfKey: [String: Int] = [:]
  private var entryOfName: [String: Int] = [:]
  private var partOfName: [String: Int32] = [:]
  private var unitOfName: [String: Int32] = [:]
  private var lengthOfKeys = 0

  /// An empty index over the units that parts of the city are.
  init(units: Grouping?) {
    self.units = units
    for (position, name) in (units?.units ?? []).enumerated() {
      unitOfName[Spelling.key(name)] = Int32(position)
    }
  }

  /// Puts the rows of a register in.
  mutating func add(_ register: StreetRegister) {
    findings += register.findings
    totals.rows = register.rowCount
    totals.rowsLeftOut = register.rowCount - register.rows.count
    for row in register.rows {
      let entry = self.entry(name: row.name, key: row.key)
      let part = self.part(row.part, at: Place(file: register.file, row: row.number))
      if let part, !entries[entry].parts.contains(part) { entries[entry].parts.append(part) }
      for range in row.ranges {
        if let clash = entries[entry].registered.first(where: { $0.range.meets(range) }),
          clash.part != part
        {
          conflicts.append(
            Words.overlappingRows(
              row.name, range, clash.range, parts[Int(clash.part)].name, row.part,
              Place(file: register.file, row: row.number)))
        }
        guard let part else { continue }
        entries[entry].registered.append(StreetIndex.RegisterRange(range: range, part: part))
      }
    }
    lengthOfKeys = register.rows.lazy.map(\.key.utf8.count).max() ?? 0
  }

  /// Puts the sides of segments in; after the register.
  mutating func add(_ segments: StreetSegments) {
    findings += segments.findings
    totals.records = segments.recordCount
    var bare: Set<Int> = []
    var used: Set<Int> = []
    for side in segments.sides {
      let place = Place(file: segments.file, row: side.record)
      let entry = entry(of: side, at: place)
      used.insert(side.record)
      let blocks = Set(side.blocks).sorted()
      if side.ranges.isEmpty {
        bare.insert(side.record)
        let known = entries[entry].bareBlocks
        entries[entry].bareBlocks = Set(known + blocks).sorted()
        continue
      }
      count(side, blocks)
      for range in side.ranges {
        noteOverlap(range, blocks, entry, place)
        entries[entry].sides.append(
          StreetIndex.SideRange(
            range: range, blocks: blocks, slices: SideCut.slices(of: range, along: side.blocks)))
      }
    }
    totals.recordsWithoutNumbers = bare.count
    totals.recordsLeftOut = segments.recordCount - used.count
  }

  private mutating func count(_ side: StreetSegments.Side, _ blocks: [Int32]) {
    totals.sides += 1
    let known = blocks.filter { $0 >= 0 }
    switch known.count {
    case 0: totals.sidesOutsideBlocks += 1
    case 1 where blocks.count == 1: totals.sidesInOneBlock += 1
    default: totals.sidesSplit += 1
    }
  }

  /// Numbers that two segments of one street claim, along different blocks.
  private mutating func noteOverlap(
    _ range: NumberRange, _ blocks: [Int32], _ entry: Int, _ place: Place
  ) {
    for other in entries[entry].sides where other.range.meets(range) && other.blocks != blocks {
      conflicts.append(
        Words.overlappingSides(entries[entry].street.name, range, other.range, place))
      return
    }
  }

  /// The street of a segment: by its key where the register has it and the names agree, else by its
  /// name.
  private mutating func entry(of side: StreetSegments.Side, at place: Place) -> Int {
    let keys = [side.key, String(side.key.prefix(lengthOfKeys))].filter { !$0.isEmpty }
    guard let known = keys.compactMap({ entryOfKey[$0] }).first else {
      return entry(name: side.name, key: "")
    }
    let street = entries[known].street
    let words = Spelling.words(side.name)
    if words == street.words || words.hasPrefix(street.words + " ")
      || Spelling.key(side.name) == Spelling.key(street.name)
    {
      return known
    }
    // Both sides of a record are called the same.
    if conflicts.last?.place != place {
      conflicts.append(Words.renamed(side.name, street.name, place))
    }
    if let named = entryOfName[Spelling.words(side.name)] { return named }
    return known
  }

  /// The entry of a street, made if there is none yet.
  mutating func entry(name: String, key: String) -> Int {
    let words = Spelling.words(name)
    if let known = key.isEmpty ? entryOfName[words] : entryOfKey[key] { return known }
    entries.append(StreetIndex.Entry(street: Street(name: name, key: key)))
    let position = entries.count - 1
    if !key.isEmpty { entryOfKey[key] = position }
    if entryOfName[words] == nil { entryOfName[words] = position }
    return position
  }

  /// A part of the city by its name; nil, said once, where no unit is called so.
  private mutating func part(_ name: String, at place: Place) -> Int32? {
    let spelled = Spelling.key(name)
    if let known = partOfName[spelled] { return known < 0 ? nil : known }
    guard let units, let unit = unitOfName[spelled] else {
      partOfName[spelled] = -1
      findings.append(Words.unknownPart(name, place))
      return nil
    }
    let blocks = units.unitOfBlock.indices.filter { units.unitOfBlock[$0] == unit }
    parts.append(StreetIndex.Part(name: name, blocks: blocks.map { Int32($0) }))
    partOfName[spelled] = Int32(parts.count - 1)
    return Int32(parts.count - 1)
  }
}

extension IndexDraft {
  /// The street with a key; nil where none has it.
  func known(key: String) -> Int? { key.isEmpty ? nil : entryOfKey[key] }

  /// The number of a part that is a unit of the city.
  func knownPart(_ name: String) -> Int32? {
    partOfName[Spelling.key(name)].flatMap { $0 < 0 ? nil : $0 }
  }

  /// The sides along the street of a row.
  func knownSides(_ row: StreetRegister.Row) -> [StreetIndex.SideRange] {
    entry(of: row).map { entries[$0].sides } ?? []
  }

  /// What the register tells of the street of a row.
  func knownRanges(_ row: StreetRegister.Row) -> [StreetIndex.RegisterRange] {
    entry(of: row).map { entries[$0].registered } ?? []
  }

  private func entry(of row: StreetRegister.Row) -> Int? {
    row.key.isEmpty ? entryOfName[Spelling.words(row.name)] : entryOfKey[row.key]
  }
}
