/// The entries of a `.shx`, as far as they can be read.
struct ShapeIndex {
  /// Where the records shall begin and how long they shall be.
  let entries: [ShapeRecords.Entry]
  /// Whether the header is in order.
  let hasSoundHeader: Bool
  /// The kind of shapes that the header states.
  private let kind: Int

  /// Reads all whole entries.
  init(_ bytes: RawSpan) {
    var entries: [ShapeRecords.Entry] = []
    let count = bytes.byteCount
    entries.reserveCapacity(count / 8)
    for position in stride(from: 100, to: count - 7, by: 8) {
      entries.append(
        .init(
          offset: bytes.bigEndian(at: position) * 2, length: bytes.bigEndian(at: position + 4) * 2))
    }
    self.entries = entries
    hasSoundHeader =
      count >= 100 && bytes.bigEndian(at: 0) == 9994 && bytes.bigEndian(at: 24) * 2 == count
      && bytes.littleEndian(at: 28) == 1000
    kind = count >= 100 ? bytes.littleEndian(at: 32) : 0
  }

  /// Whether the kind is that of the shapes, every entry points to a record of that length, and no two
  /// to the same.
  func fits(_ shapes: RawSpan) -> Bool {
    guard hasSoundHeader, kind == shapes.littleEndian(at: 32) else { return false }
    var offsets: [Int] = []
    var ascends = true
    for entry in entries {
      guard entry.offset >= 100, entry.length >= 4,
        entry.offset + 8 + entry.length <= shapes.byteCount,
        shapes.bigEndian(at: entry.offset + 4) * 2 == entry.length
      else { return false }
      ascends = ascends && entry.offset > offsets.last ?? 0
      offsets.append(entry.offset)
    }
    return ascends || Set(offsets).count == offsets.count
  }

  /// Whether every entry leads to bytes that can be a record, one behind the other. Says nothing about
  /// the lengths that the records state themselves.
  func ascends(in shapes: RawSpan) -> Bool {
    var end = 100
    for entry in entries {
      guard entry.offset >= end, entry.length >= 4,
        entry.offset + 8 + entry.length <= shapes.byteCount, RecordFrame(shapes, entry) != nil
      else { return false }
      end = entry.offset + 8 + entry.length
    }
    return true
  }
}
