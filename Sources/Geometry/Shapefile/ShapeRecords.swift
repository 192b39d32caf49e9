import Land

/// Where the records of a `.shp` lie. Two witnesses tell: going from record to record, and the `.shx`.
/// They are believed where they agree with the number of rows in the table.
struct ShapeRecords {
  /// A record: where its header begins, and how many bytes follow the header.
  struct Entry: Hashable {
    let offset: Int
    let length: Int
  }

  /// The records in order.
  let entries: [Entry]
  /// What was mended.
  let findings: [Finding]

  /// Finds the records. `rows` is the number of rows in the table; nil if that cannot be read.
  init(_ shapes: RawSpan, index: [UInt8]?, rows: Int?, _ set: ShapefileSet) throws(InputError) {
    let stated = shapes.bigEndian(at: 24) * 2
    let walk = Self.walk(shapes)
    let walked = Self.matching(walk.entries, rows: rows, stated: stated)
    let shx = index.map { unsafe ShapeIndex($0.span.bytes) }
    let isIndexed = shx.map { rows == nil || $0.entries.count == rows } ?? false
    var findings: [Finding] = []
    if let shx, isIndexed, shx.fits(shapes), shx.entries == walked || rows != nil {
      entries = shx.entries
      if let walked, walked != entries { findings.append(Words.otherOrder(set)) }
    } else if let walked {
      entries = walked
      findings.append(Words.rebuiltIndex(set, index?.count))
    } else if let shx, isIndexed, shx.ascends(in: shapes) {
      entries = shx.entries
      for (record, entry) in entries.enumerated() {
        let length = shapes.bigEndian(at: entry.offset + 4) * 2
        if length != entry.length {
          findings.append(Words.wrongLength(set.name("shp"), record, entry, length))
        }
      }
    } else {
      throw InputError(
        .malformed, [Self.fault(set, shapes.byteCount, stated, walk, shx?.entries.count, rows)])
    }
    self.findings = findings + Self.lengthFindings(set, shapes, stated, entries)
  }

  /// The records found by going from one to the next, and where that ended.
  private static func walk(_ shapes: RawSpan) -> (entries: [Entry], end: Int) {
    var entries: [Entry] = []
    var offset = 100
    while offset + 12 <= shapes.byteCount {
      let length = shapes.bigEndian(at: offset + 4) * 2
      guard length >= 4, offset + 8 + length <= shapes.byteCount else { break }
      entries.append(Entry(offset: offset, length: length))
      offset += 8 + length
    }
    return (entries, offset)
  }

  /// The walked records if they are as many as rows; without those beyond the stated end if the rest
  /// is.
  private static func matching(_ entries: [Entry], rows: Int?, stated: Int) -> [Entry]? {
    guard let rows, rows != entries.count else { return entries }
    guard rows < entries.count else { return nil }
    let end = rows == 0 ? 100 : entries[rows - 1].offset + 8 + entries[rows - 1].length
    return end == stated ? Array(entries.prefix(rows)) : nil
  }

  /// What is odd about the lengths of the file and the numbers of its records.
  private static func lengthFindings(
    _ set: ShapefileSet, _ shapes: RawSpan, _ stated: Int, _ entries: [Entry]
  ) -> [Finding] {
    var findings: [Finding] = []
    let size = shapes.byteCount
    if stated != size {
      findings.append(Words.wrongFileLength(set.name("shp"), stated, size, entries.count))
    }
    let used = entries.reduce(100) { $0 + 8 + $1.length }
    if used < size {
      findings.append(Words.unusedBytes(set.name("shp"), size - used))
    }
    let odd = entries.indices.filter { shapes.bigEndian(at: entries[$0].offset) != $0 + 1 }
    if let first = odd.first {
      let number = shapes.bigEndian(at: entries[first].offset)
      findings.append(Words.oddNumbers(set.name("shp"), first, number, odd.count))
    }
    return findings
  }

  /// Why the records cannot be told: cut off, or other counts than the table's.
  private static func fault(
    _ set: ShapefileSet, _ size: Int, _ stated: Int, _ walk: (entries: [Entry], end: Int),
    _ indexed: Int?, _ rows: Int?
  ) -> Finding {
    let count = walk.entries.count
    let isShort = stated > size || (walk.end < size && count < rows ?? .max)
    if isShort, count < rows ?? .max {
      return Words.cutShapes(
        set.name("shp"), stated: stated, found: size, record: count + 1, from: walk.end)
    }
    return Words.countsDiffer(set, count, indexed, rows ?? 0)
  }
}
