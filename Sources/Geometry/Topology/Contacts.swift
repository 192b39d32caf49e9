/// What lengths of the blocks' outlines face which other block within a tolerance.
///
/// Segments drawn vertex for vertex by two blocks count in full. Of the other segments each stretch
/// counts for the nearest block that it faces (`FacingPieces`). A pair's length is the mean of both
/// sides. So corners count nothing, and nothing counts twice.
struct Contacts {
  /// Length of a pair's contact.
  struct Entry {
    /// The lower block.
    let low: Int32
    /// The higher block.
    let high: Int32
    /// Length in steps of 2⁻²⁵ m: whole numbers, so that a sum does not depend on its order.
    var steps: Int64

    /// Length in metres.
    var metres: Double { Double(steps) / Entry.stepsPerMetre }

    static let stepsPerMetre = Double(1 << 25)
  }

  /// The contacts, ascending by lower, then by higher block; each pair once.
  private(set) var entries: [Entry]

  /// Contacts in any order and any number for a pair, to be summed.
  init(summing parts: [Entry], blockCount: Int) {
    let rows = Buckets(parts.map(\.low), count: blockCount)
    var entries: [Entry] = []
    entries.reserveCapacity(parts.count)
    var row: [Entry] = []
    for low in 0..<blockCount {
      row.removeAll(keepingCapacity: true)
      for item in rows[low] { row.append(parts[Int(item)]) }
      row.sort { $0.high < $1.high }
      let first = entries.count
      for part in row {
        if entries.count > first, entries[entries.count - 1].high == part.high {
          entries[entries.count - 1].steps += part.steps
        } else {
          entries.append(part)
        }
      }
    }
    self.entries = entries
  }

  /// Takes the greater length for each pair that is shorter than `metres` here, or absent.
  mutating func fill(from other: Contacts, below metres: Double) {
    var merged: [Entry] = []
    var mine = entries[...]
    for entry in other.entries {
      while let next = mine.first, next.pair < entry.pair { merged.append(mine.removeFirst()) }
      if let same = mine.first, same.pair == entry.pair {
        mine.removeFirst()
        merged.append(same.metres < metres && same.steps < entry.steps ? entry : same)
      } else {
        merged.append(entry)
      }
    }
    entries = merged + mine
  }

  /// Adds pairs that touch in corners only, with no length.
  mutating func addCorners(_ shapes: [MultiPolygon], toleranceMetres: Double) {
    let known = entries
    let boxes = BoxPairs(shapes.map { Box($0) }, reach: toleranceMetres)
    var cache = ShapeCache(shapes)
    var next = 0
    for block in shapes.indices {
      for other in boxes.row(block) where other > block {
        let corner = Entry(low: Int32(block), high: other, steps: 0)
        while next < known.count, known[next].pair < corner.pair { next += 1 }
        if next < known.count, known[next].pair == corner.pair { continue }
        if cache.isNear(block, Int(other), within: toleranceMetres) { entries.append(corner) }
      }
    }
    entries.sort { $0.pair < $1.pair }
  }
}

extension Contacts.Entry {
  /// A contact of a length in metres between two blocks.
  init(_ one: Int32, _ other: Int32, metres: Double) {
    self.init(
      low: min(one, other), high: max(one, other),
      steps: Self.steps(metres))
  }

  /// The nearest whole number of steps to a length, which is never negative; a half goes up.
  private static func steps(_ metres: Double) -> Int64 {
    // Not `rounded()`, which is a call of the system's library; what is cut off is exact.
    let exact = metres * stepsPerMetre
    let whole = Int64(exact)
    return exact - Double(whole) >= 0.5 ? whole + 1 : whole
  }

  /// Both blocks, to sort by.
  var pair: (Int32, Int32) { (low, high) }
}

extension Contacts {
  /// Contacts as they come along the rings: one after another of the same pair are one.
  struct Tally {
    private var finished: [Entry] = []
    private var last = Entry(low: -1, high: -1, steps: 0)

    /// All of them; a pair may come repeatedly.
    var entries: [Entry] { last.low < 0 ? finished : finished + [last] }

    /// Adds a contact.
    mutating func add(_ entry: Entry) {
      if last.low == entry.low, last.high == entry.high {
        last.steps += entry.steps
      } else {
        if last.low >= 0 { finished.append(last) }
        last = entry
      }
    }
  }
}
