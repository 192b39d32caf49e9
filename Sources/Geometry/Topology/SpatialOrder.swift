/// An order of shapes in which neighbours in the plane mostly stand near each other, so that work along
/// it finds its data in the cache. It depends on where the shapes lie, not on the order of a file.
enum SpatialOrder {
  /// The shapes' numbers, row by row of cells of about sixteen shapes; ties by number. O(n).
  static func of(_ boxes: [Box]) -> [Int32] {
    var whole = Box([])
    for box in boxes { whole.include(box) }
    let side = max(1, Int((Double(boxes.count) / 16).squareRoot()))
    let width = max(whole.right - whole.left, 1e-9)
    let height = max(whole.top - whole.bottom, 1e-9)
    let cells = boxes.map { box -> Int32 in
      guard box.left <= box.right else { return 0 }
      let x = ((box.left + box.right) / 2 - whole.left) / width * Double(side)
      let y = ((box.bottom + box.top) / 2 - whole.bottom) / height * Double(side)
      let column = min(max(Int(x), 0), side - 1)
      let row = min(max(Int(y), 0), side - 1)
      return Int32(row * side + column)
    }
    return Buckets(cells, count: side * side).items
  }
}

/// Things sorted by a small number each, in linear time; things of one number keep their order.
struct Buckets {
  /// Where each number's things begin in `items`; one entry more than there are numbers.
  let starts: [Int32]
  /// The things, number by number.
  let items: [Int32]

  /// Sorts 0, 1, 2 … by their numbers, each from 0 below `count`.
  init(_ numbers: [Int32], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    var items = [Int32](repeating: 0, count: numbers.count)
    for (thing, number) in numbers.enumerated() {
      items[Int(next[Int(number)])] = Int32(thing)
      next[Int(number)] += 1
    }
    self.starts = starts
    self.items = items
  }

  /// The things of a number.
  subscript(number: Int) -> ArraySlice<Int32> {
    items[Int(starts[number])..<Int(starts[number + 1])]
  }
}
