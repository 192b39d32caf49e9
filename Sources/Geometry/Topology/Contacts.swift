/// What lengths of the blocks' outlines face which other block within a tolerance.
///
/// Segments drawn vertex for vertex by two blocks count in full. Of the other segments a piece counts
/// for the nearest facing segment of another block: one that runs the other way (within 60 degrees),
/// stands straight opposite and is at most the tolerance away. A pair's length is the mean of both
/// sides. So corners count nothing, and no piece counts twice.
struct Contacts {
  /// Length of a pair's contact as one of the two blocks has it.
  struct Entry {
    /// The pair, the lower block in the upper half.
    let key: UInt64
    /// Metres, halved where only one side is meant.
    var metres: Double
  }

  /// The contacts, ascending by pair.
  private(set) var entries: [Entry] = []

  /// The contacts of some shapes. About linear in their points.
  init(_ shapes: [MultiPolygon], toleranceMetres: Double) {
    let outline = Outline(shapes)
    addPaired(outline)
    let finder = FacingPieces(outline, reach: max(toleranceMetres, 1e-6))
    finder.forEach { owner, other, metres in add(owner, other, metres / 2) }
    entries = Self.summed(entries)
  }

  /// Takes the greater length for each pair that is shorter than `metres` here, or absent.
  mutating func fill(from other: Contacts, below metres: Double) {
    var merged: [Entry] = []
    var mine = entries[...]
    for entry in other.entries {
      while let next = mine.first, next.key < entry.key { merged.append(mine.removeFirst()) }
      if let same = mine.first, same.key == entry.key {
        mine.removeFirst()
        merged.append(same.metres < metres && same.metres < entry.metres ? entry : same)
      } else {
        merged.append(entry)
      }
    }
    entries = merged + mine
  }

  /// Adds pairs that touch in corners only, with no length.
  mutating func addCorners(_ shapes: [MultiPolygon], toleranceMetres: Double) {
    let known = entries.map(\.key)
    let boxes = BoxPairs(shapes.map { Box($0) }, reach: toleranceMetres)
    var cache = ShapeCache(shapes)
    var next = 0
    for block in shapes.indices {
      for other in boxes.row(block) where other > block {
        let key = Self.key(Int32(block), other)
        while next < known.count, known[next] < key { next += 1 }
        if next < known.count, known[next] == key { continue }
        if cache.isNear(block, Int(other), within: toleranceMetres) {
          entries.append(Entry(key: key, metres: 0))
        }
      }
    }
    entries.sort { $0.key < $1.key }
  }

  /// The key of a pair.
  static func key(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
  }

  private mutating func addPaired(_ outline: Outline) {
    for segment in 0..<outline.count {
      let partner = Int(outline.partner[segment])
      if partner > segment {
        add(outline.owner[segment], outline.owner[partner], outline.length(segment))
      }
    }
  }

  /// Adds to the last entry if it is the same pair, as it mostly is along a ring.
  private mutating func add(_ one: Int32, _ other: Int32, _ metres: Double) {
    let key = Self.key(one, other)
    if let last = entries.indices.last, entries[last].key == key {
      entries[last].metres += metres
    } else {
      entries.append(Entry(key: key, metres: metres))
    }
  }

  /// One entry per pair. Equal keys are summed in the order of their lengths, so that the sum does not
  /// depend on where a ring begins.
  private static func summed(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    for entry in entries.sorted(by: { ($0.key, $0.metres) < ($1.key, $1.metres) }) {
      if let last = result.indices.last, result[last].key == entry.key {
        result[last].metres += entry.metres
      } else {
        result.append(entry)
      }
    }
    return result
  }
}
