import Land

/// Where the records of a `.shp` lie, checked against its bytes before shapelib sees them.
struct ShapeIndex {
  /// A record: where its header begins, and how many bytes follow the header.
  struct Entry: Hashable {
    let offset: Int
    let length: Int
  }

  /// The kind of shape the file's header states.
  let kind: Int
  /// What records of that kind are drawn as.
  let drawn: LayerKind
  /// The records in order.
  let entries: [Entry]
  /// Whether the `.shx` was missing or useless and the records were found in the `.shp`.
  let isRebuilt: Bool

  /// Checks headers and records. Every fault names its record and bytes; a kind that the caller does
  /// not take is a fault.
  init(_ set: ShapefileSet, taking kinds: [LayerKind]) throws(InputError) {
    let bytes = set.shapes
    guard bytes.count >= 100, bytes.bigEndian(at: 0) == 9994 else {
      throw InputError(.malformed, [Words.noShapefile(set.name("shp"), bytes.count)])
    }
    kind = bytes.littleEndian(at: 32)
    let drawn = kind == 0 ? kinds.first : LayerKind(shapeCode: kind)
    guard let drawn, kinds.contains(drawn) else {
      throw InputError(.malformed, [Words.wrongKind(set.name("shp"), kind, kinds)])
    }
    self.drawn = drawn
    let stated = bytes.bigEndian(at: 24) * 2
    if stated > bytes.count {
      throw InputError(.malformed, [Self.cut(set, stated)])
    }
    if let index = set.index, let entries = Self.entries(index: index, bytes) {
      self.entries = entries
      isRebuilt = false
    } else {
      entries = try Self.walk(set, end: stated >= 100 ? stated : bytes.count)
      isRebuilt = true
    }
    let kind = self.kind
    let faults = entries.enumerated().compactMap { record, entry in
      Self.isSound(bytes, entry, kind) ? nil : Words.brokenRecord(set.name("shp"), record, entry)
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
  }

  /// A `.shx` of these entries, as shapelib wants it.
  func bytes(header: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = Array(header.prefix(24))
    bytes.append(bigEndian: (100 + 8 * entries.count) / 2)
    bytes += header.dropFirst(28).prefix(72)
    for entry in entries {
      bytes.append(bigEndian: entry.offset / 2)
      bytes.append(bigEndian: entry.length / 2)
    }
    return bytes
  }

  /// The entries of a `.shx`, or nil where it does not fit the `.shp`.
  private static func entries(index: [UInt8], _ bytes: [UInt8]) -> [Entry]? {
    guard index.count >= 100, index.bigEndian(at: 0) == 9994,
      index.bigEndian(at: 24) * 2 <= index.count, index.bigEndian(at: 24) >= 50
    else { return nil }
    var entries: [Entry] = []
    for position in stride(from: 100, to: index.bigEndian(at: 24) * 2 - 7, by: 8) {
      let offset = index.bigEndian(at: position) * 2
      let length = index.bigEndian(at: position + 4) * 2
      guard offset >= 100, length >= 4, offset + 8 + length <= bytes.count,
        bytes.bigEndian(at: offset + 4) * 2 == length
      else { return nil }
      entries.append(Entry(offset: offset, length: length))
    }
    return entries
  }

  /// The entries found by going from record to record.
  private static func walk(_ set: ShapefileSet, end: Int) throws(InputError) -> [Entry] {
    let bytes = set.shapes
    var entries: [Entry] = []
    var offset = 100
    while offset < end {
      let length = offset + 8 <= end ? bytes.bigEndian(at: offset + 4) * 2 : -1
      guard length >= 4, offset + 8 + length <= end else {
        let entry = Entry(offset: offset, length: max(length, 0))
        throw InputError(
          .malformed, [Words.brokenRecord(set.name("shp"), entries.count, entry)])
      }
      entries.append(Entry(offset: offset, length: length))
      offset += 8 + length
    }
    return entries
  }

  /// Whether a record's counts fit its length and its rings begin where they may.
  private static func isSound(_ bytes: [UInt8], _ entry: Entry, _ kind: Int) -> Bool {
    let start = entry.offset + 8
    let type = bytes.littleEndian(at: start)
    if type == 0 { return true }
    guard type == kind else { return false }
    if [1, 11, 21].contains(kind) { return entry.length >= 20 }
    if [8, 18, 28].contains(kind) {
      guard entry.length >= 40 else { return false }
      let points = bytes.littleEndian(at: start + 36)
      return points >= 0 && 40 + 16 * points <= entry.length
    }
    guard entry.length >= 44 else { return false }
    let parts = bytes.littleEndian(at: start + 36)
    let points = bytes.littleEndian(at: start + 40)
    guard parts >= 0, points >= 0, parts <= points,
      44 + 4 * parts + 16 * points <= entry.length
    else { return false }
    var last = -1
    for part in 0..<parts {
      let first = bytes.littleEndian(at: start + 44 + 4 * part)
      guard first > last, first < points else { return false }
      last = first
    }
    return parts == 0 || bytes.littleEndian(at: start + 44) == 0
  }

  /// The fault of a file shorter than its header says: which record is the first to be cut.
  private static func cut(_ set: ShapefileSet, _ stated: Int) -> Finding {
    let bytes = set.shapes
    var record = 0
    var offset = 100
    while offset + 8 <= bytes.count {
      let length = bytes.bigEndian(at: offset + 4) * 2
      if length < 4 || offset + 8 + length > bytes.count { break }
      record += 1
      offset += 8 + length
    }
    return Words.cutShapes(
      set.name("shp"), stated: stated, found: bytes.count, record: record + 1, from: offset)
  }
}

extension LayerKind {
  /// What a shapefile's kind of shape is drawn as; nil for kinds that are not read.
  init?(shapeCode: Int) {
    switch shapeCode {
    case 1, 8, 11, 18, 21, 28: self = .points
    case 3, 13, 23: self = .lines
    case 5, 15, 25: self = .polygons
    default: return nil
    }
  }
}
