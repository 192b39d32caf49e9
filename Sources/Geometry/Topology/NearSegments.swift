/// For each segment without partner those of other blocks near it. Found once, cell by cell and for both
/// sides at a time; whoever asks what a segment faces, meets or crosses need look no farther.
struct NearSegments {
  /// The segments without partner, ascending.
  let loose: [Int32]
  /// For each of them its first entry, or -1.
  let firsts: [Int32]
  /// The entries.
  let entries: [Entry]

  /// A segment nearby, and the next entry of the same one, or -1.
  struct Entry {
    var other: Int32
    let next: Int32
  }

  /// The segments of an outline whose boxes come within `reach` of each other; at least those that do so
  /// themselves. About linear in the segments, as few of them share a cell.
  init(_ outline: Outline, reach: Double) {
    let loose = outline.loose
    let mean = loose.reduce(0.0) { $0 + outline.length(Int($1)) } / Double(max(loose.count, 1))
    let grid = SegmentGrid(
      outline, loose, margin: reach / 2, narrowest: max(reach * 2, mean / 2))
    var cell = [Item](repeating: Item(), count: Self.largest(grid))
    var near = [Int32](repeating: 0, count: cell.count + 1)
    var entries: [Entry] = []
    entries.reserveCapacity(4 * loose.count)
    var list = [Int32](repeating: -1, count: loose.count)
    var firsts = list.mutableSpan
    let items = grid.items.span
    let starts = grid.starts.span
    for number in 0..<starts.count - 1 {
      let start = Int(starts[number])
      let end = Int(starts[number + 1])
      if end - start < 2 { continue }
      let places = items.extracting(start..<end)
      Self.take(places, outline, loose.span, reach, into: cell.mutableSpan)
      for place in 1..<places.count {
        let one = places[place]
        for hit in 0..<Self.findNear(place, in: cell.span, near.mutableSpan) {
          let other = places[Int(near[hit])]
          // An earlier cell may have had both.
          if Self.isKnown(other, from: firsts[Int(one)], entries.span) { continue }
          entries.append(Entry(other: other, next: firsts[Int(one)]))
          firsts[Int(one)] = Int32(entries.count - 1)
          entries.append(Entry(other: one, next: firsts[Int(other)]))
          firsts[Int(other)] = Int32(entries.count - 1)
        }
      }
    }
    for index in entries.indices { entries[index].other = loose[Int(entries[index].other)] }
    self.loose = loose
    self.firsts = list
    self.entries = entries
  }

  private static func largest(_ grid: SegmentGrid) -> Int {
    var largest = 0
    for cell in 1..<grid.starts.count {
      largest = max(largest, Int(grid.starts[cell] - grid.starts[cell - 1]))
    }
    return largest
  }

  /// Whether a segment stands among the entries from one on.
  private static func isKnown(_ other: Int32, from first: Int32, _ entries: Span<Entry>) -> Bool {
    var entry = first
    while entry >= 0 {
      if entries[Int(entry)].other == other { return true }
      entry = entries[Int(entry)].next
    }
    return false
  }

  /// What is asked of a segment while those of its cell are held against each other: its block and its
  /// box, `reach` wider to the right and above.
  private struct Item {
    var owner: Int32 = 0
    var left = 0.0
    var bottom = 0.0
    var right = 0.0
    var top = 0.0
  }

  /// Takes the segments of a cell.
  private static func take(
    _ places: Span<Int32>, _ outline: Outline, _ loose: Span<Int32>, _ reach: Double,
    into cell: consuming MutableSpan<Item>
  ) {
    let points = outline.points.span
    let owners = outline.owner.span
    for index in places.indices {
      let segment = Int(loose[Int(places[index])])
      let a = points[segment]
      let b = points[segment + 1]
      cell[index] = Item(
        owner: owners[segment], left: min(a.x, b.x), bottom: min(a.y, b.y),
        right: max(a.x, b.x) + reach, top: max(a.y, b.y) + reach)
    }
  }

  /// Writes which segments of a cell before one are near it into `near`, and says how many.
  private static func findNear(
    _ place: Int, in cell: Span<Item>, _ near: consuming MutableSpan<Int32>
  ) -> Int {
    let one = cell[place]
    var count = 0
    // Which are near cannot be foreseen, by the processor neither, so nothing branches: each is written
    // down, and the next one over it if it is not near.
    for index in 0..<place {
      let other = cell[index]
      near[count] = Int32(index)
      var isApart = other.owner == one.owner ? 1 : 0
      isApart |= other.right < one.left ? 1 : 0
      isApart |= other.left > one.right ? 1 : 0
      isApart |= other.top < one.bottom ? 1 : 0
      isApart |= other.bottom > one.top ? 1 : 0
      count += 1 - isApart
    }
    return count
  }
}
