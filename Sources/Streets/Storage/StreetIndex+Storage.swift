/// How far the numbers of blocks and parts may go in stored streets.
struct EntryBounds: Sendable {
  let blocks: Int
  let parts: Int
}

extension StreetIndex {
  /// Puts the index into bytes, all but its conflicts, findings and totals, which only the reading of
  /// the sources tells.
  package func store(in sink: inout ByteSink) {
    sink.put(count: parts.count)
    for part in parts {
      sink.put(part.name)
      sink.put(part.blocks)
    }
    let names = Set(partOfBlock.compactMap { $0 }).sorted()
    sink.put(count: names.count)
    for name in names { sink.put(name) }
    sink.put(partOfBlock.map { name in Int32(names.firstIndex { $0 == name } ?? -1) })
    bySpelling.store(in: &sink)
    var records = ByteSink()
    var offsets: [Int32] = []
    for entry in entries {
      offsets.append(Int32(records.bytes.count))
      entry.store(in: &records)
    }
    sink.put(offsets)
    sink.put(bytes: records.bytes)
  }

  /// An index from such bytes. Its conflicts and findings are empty and its totals zero.
  package init(_ source: inout ByteSource) throws(DamagedBytes) {
    var parts: [Part] = []
    let count = try source.count(ofBytes: 8)
    for _ in 0..<count { parts.append(Part(name: try source.text(), blocks: try source.int32s())) }
    var names: [String] = []
    let nameCount = try source.count(ofBytes: 4)
    for _ in 0..<nameCount { names.append(try source.text()) }
    let units = try source.int32s(in: -1..<Int32(names.count))
    let blocks = Int32(units.count)
    guard parts.allSatisfy({ part in part.blocks.allSatisfy { (0..<blocks).contains($0) } }) else {
      throw DamagedBytes()
    }
    let bySpelling = try SpellingTable(&source)
    let offsets = try source.int32s()
    let records = try source.slice()
    guard bySpelling.isWithin(offsets.count),
      offsets.allSatisfy({ (0..<Int32(records.count)).contains($0) })
    else { throw DamagedBytes() }
    self.init(
      entries: StreetEntries(
        bytes: records, offsets: offsets,
        bounds: EntryBounds(blocks: units.count, parts: parts.count)), parts: parts,
      partOfBlock: units.map { $0 < 0 ? nil : names[Int($0)] }, bySpelling: bySpelling)
  }
}

extension StreetIndex.Entry {
  fileprivate func store(in sink: inout ByteSink) {
    street.store(in: &sink)
    sink.put(count: sides.count)
    for side in sides {
      side.range.store(in: &sink)
      sink.put(side.blocks)
      sink.put(count: side.slices.count)
      for slice in side.slices {
        sink.put(slice.block)
        slice.range.store(in: &sink)
      }
    }
    sink.put(count: registered.count)
    for row in registered {
      sink.put(row.part)
      row.range.store(in: &sink)
    }
    sink.put(count: addresses.count)
    for address in addresses {
      sink.put(address.number.rawValue)
      sink.put(address.block)
    }
    sink.put(bareBlocks)
    sink.put(parts)
  }

  init(_ source: inout ByteSource, _ bounds: EntryBounds) throws(DamagedBytes) {
    let blocks = Int32(-1)..<Int32(bounds.blocks)
    let parts = Int32(0)..<Int32(bounds.parts)
    self.init(street: try Street(&source))
    for _ in 0..<(try source.count(ofBytes: 20)) {
      let range = try NumberRange(&source)
      let along = try source.int32s(in: blocks)
      var slices: [StreetIndex.Slice] = []
      for _ in 0..<(try source.count(ofBytes: 16)) {
        let block = try source.int32()
        guard blocks.contains(block) else { throw DamagedBytes() }
        slices.append(StreetIndex.Slice(block: block, range: try NumberRange(&source)))
      }
      sides.append(StreetIndex.SideRange(range: range, blocks: along, slices: slices))
    }
    for _ in 0..<(try source.count(ofBytes: 16)) {
      let part = try source.int32()
      guard parts.contains(part) else { throw DamagedBytes() }
      registered.append(StreetIndex.RegisterRange(range: try NumberRange(&source), part: part))
    }
    for _ in 0..<(try source.count(ofBytes: 8)) {
      let number = try HouseNumber(&source)
      let block = try source.int32()
      guard blocks.contains(block) else { throw DamagedBytes() }
      addresses.append(StreetIndex.Address(number: number, block: block))
    }
    bareBlocks = try source.int32s(in: blocks)
    self.parts = try source.int32s(in: parts)
  }
}

extension NumberRange {
  fileprivate func store(in sink: inout ByteSink) {
    sink.put(parity == .odd ? Int32(1) : 2)
    sink.put(from.rawValue)
    sink.put(to.rawValue)
  }

  fileprivate init(_ source: inout ByteSource) throws(DamagedBytes) {
    let parity: Parity = try source.int32() == 1 ? .odd : .even
    let from = try HouseNumber(&source)
    let to = try HouseNumber(&source)
    guard from <= to else { throw DamagedBytes() }
    self.init(parity, from, to)
  }
}

extension HouseNumber {
  fileprivate init(_ source: inout ByteSource) throws(DamagedBytes) {
    let value = Int(try source.int32())
    guard value > 0, let number = HouseNumber(value / 32, letter: value % 32) else {
      throw DamagedBytes()
    }
    self = number
  }
}
