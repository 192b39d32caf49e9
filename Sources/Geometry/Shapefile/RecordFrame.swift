/// Where the parts and points of a record lie, checked against its length.
struct RecordFrame {
  /// What the record holds.
  let code: ShapeCode
  /// Where the record's rectangle begins; nil where it has none.
  let box: Int?
  /// Where the numbers of the parts' first points begin.
  let firstStart: Int
  /// How many parts; 1 for points.
  let partCount: Int
  /// Where the points begin.
  let firstPoint: Int
  /// How many points.
  let pointCount: Int
  /// Bytes of the record that belong to nothing.
  let surplus: Int

  /// The frame of a record; nil where its counts and its length contradict each other.
  init?(_ bytes: RawSpan, _ entry: ShapeRecords.Entry) {
    let start = entry.offset + 8
    code = ShapeCode(bytes.littleEndian(at: start))
    guard code.drawn != nil else {
      guard code.number == 0 else { return nil }
      (box, firstStart, partCount, firstPoint, pointCount) = (nil, start, 0, start, 0)
      surplus = entry.length - 4
      return
    }
    let head = code.isSinglePoint ? 4 : code.hasParts ? 44 : 40
    guard entry.length >= head else { return nil }
    box = code.isSinglePoint ? nil : start + 4
    partCount = code.hasParts ? bytes.littleEndian(at: start + 36) : 1
    pointCount = code.isSinglePoint ? 1 : bytes.littleEndian(at: start + head - 4)
    firstStart = start + head
    guard partCount >= 0, pointCount >= 0 else { return nil }
    firstPoint = firstStart + (code.hasParts ? 4 * partCount : 0)
    let flat = firstPoint - start + 16 * pointCount
    guard flat <= entry.length else { return nil }
    // Heights and measures may be left out, one after the other, and are not looked at.
    let further = code.isSinglePoint ? 8 : 16 + 8 * pointCount
    let known = min((entry.length - flat) / further, code.furtherNumbers)
    surplus = entry.length - flat - known * further
    if code.hasParts, !hasSoundParts(bytes) { return nil }
  }

  /// Where the points of a part begin and end, counted from the record's first.
  func points(of part: Int, _ bytes: RawSpan) -> Range<Int> {
    guard code.hasParts else { return 0..<pointCount }
    let end = part + 1 < partCount ? bytes.littleEndian(at: firstStart + 4 * part + 4) : pointCount
    return bytes.littleEndian(at: firstStart + 4 * part)..<end
  }

  /// Whether the parts' first points ascend from 0 and no point is left without a part.
  private func hasSoundParts(_ bytes: RawSpan) -> Bool {
    if partCount == 0 { return pointCount == 0 }
    var last = 0
    for part in 0..<partCount {
      let first = bytes.littleEndian(at: firstStart + 4 * part)
      guard first >= last, first <= pointCount, part > 0 || first == 0 else { return false }
      last = first
    }
    return true
  }
}
