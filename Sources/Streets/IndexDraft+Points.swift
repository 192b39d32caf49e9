import Land

extension IndexDraft {
  /// Puts the points of addresses in; after register and segments.
  mutating func add(_ addresses: StreetAddresses) {
    findings += addresses.findings
    totals.addresses = addresses.recordCount
    totals.addressesLeftOut = addresses.recordCount - addresses.points.count
    let ofBase = Dictionary(grouping: entries.indices) { entries[$0].street.spelling }
    var blocksOf: [Int: Set<Int32>] = [:]
    var touched: Set<Int> = []
    for point in addresses.points {
      if point.block < 0 { totals.addressesOutsideBlocks += 1 }
      let entry = entry(of: point, ofBase, &blocksOf)
      touched.insert(entry)
      for number in point.numbers {
        let address = StreetIndex.Address(number: number, block: point.block)
        entries[entry].addresses.append(address)
      }
    }
    for entry in touched.sorted() { settle(entry, addresses.file) }
  }

  /// The street of a point: by its key, else by its name; of several streets of that name the one that
  /// lies around the point.
  private mutating func entry(
    of point: StreetAddresses.Point, _ ofBase: [String: [Int]], _ blocksOf: inout [Int: Set<Int32>]
  ) -> Int {
    let base = Spelling.key(Spelling.parted(point.name).base)
    if let keyed = known(key: point.key), entries[keyed].street.spelling == base { return keyed }
    let named = ofBase[base] ?? []
    if named.count == 1 { return named[0] }
    let around = named.filter { entry in
      let blocks =
        blocksOf[entry]
        ?? Set(
          entries[entry].sides.flatMap(\.blocks) + entries[entry].bareBlocks
            + entries[entry].parts.flatMap { parts[Int($0)].blocks })
      blocksOf[entry] = blocks
      return blocks.contains(point.block)
    }
    return around.count == 1 ? around[0] : entry(name: point.name, key: "")
  }

  /// Sorts the points of a street, each once, and holds them against the other sources.
  private mutating func settle(_ entry: Int, _ file: String) {
    let all = Set(entries[entry].addresses).sorted {
      ($0.number, $0.block) < ($1.number, $1.block)
    }
    entries[entry].addresses = all
    let known = entries[entry]
    let (street, place) = (known.street.name, Place(file: file))
    for (one, next) in zip(all, all.dropFirst()) where one.number == next.number {
      conflicts.append(Words.pointsApart(street, one.number, place))
    }
    for side in known.sides {
      let strangers = all.filter {
        side.range.contains($0.number) && !side.blocks.contains($0.block)
      }
      if !strangers.isEmpty {
        conflicts.append(
          Words.pointsElsewhere(street, strangers.map(\.number), segment: side.range, place))
      }
    }
    for row in known.registered {
      let part = parts[Int(row.part)]
      let inside = Set(part.blocks)
      let strangers = all.filter { row.range.contains($0.number) && !inside.contains($0.block) }
      if !strangers.isEmpty {
        conflicts.append(
          Words.pointsElsewhere(street, strangers.map(\.number), part: part.name, place))
      }
    }
  }

  /// Puts roads without numbers in; last. They tell where streets lie that no other source has.
  mutating func add(roads: StreetSegments) {
    findings += roads.findings
    totals.roads = roads.recordCount
    totals.roadsNameless = roads.nameless
    let known = Set(entries.map(\.street.spelling))
    var (outside, told, fresh) = (Set<Int>(), Set<Int>(), Set<Int>())
    for side in roads.sides {
      let blocks = side.blocks.filter { $0 >= 0 }
      guard !blocks.isEmpty else {
        outside.insert(side.record)
        continue
      }
      guard !known.contains(Spelling.key(Spelling.parted(side.name).base)) else {
        told.insert(side.record)
        continue
      }
      fresh.insert(side.record)
      let entry = entry(name: side.name, key: "")
      entries[entry].bareBlocks = Set(entries[entry].bareBlocks + blocks).sorted()
    }
    totals.roadsOfKnownStreets = told.count
    totals.roadsOfNewStreets = fresh.count
    totals.roadsOutsideBlocks = outside.subtracting(told).subtracting(fresh).count
  }
}
