/// Grows units out of smaller ones: again and again the smallest unit joins the neighbour with which it
/// shares most of its border, small neighbours preferred, until the wished number is left.
struct Merging {
  private var neighbours: [[(unit: Int32, metres: Double)]]
  private var weights: [Double]
  private let patience: [Double]
  private var isAlive: [Bool]
  private var joined: [Int32]
  private var queue = WaitingLine()

  /// Units with weights (blocks, or people) and their shared borders.
  init(weights: [Double], borders: [Border], dice: inout SplitMix64) {
    self.weights = weights
    neighbours = Array(repeating: [], count: weights.count)
    for border in borders {
      neighbours[Int(border.one)].append((border.other, border.metres))
      neighbours[Int(border.other)].append((border.one, border.metres))
    }
    isAlive = Array(repeating: true, count: weights.count)
    joined = weights.indices.map { Int32($0) }
    patience = weights.map { _ in dice.between(0.7, 1.3) }
    for unit in weights.indices { wait(unit) }
  }

  /// A border between two units; each pair once.
  struct Border {
    let one: Int32
    let other: Int32
    let metres: Double
  }

  /// The number of the new unit of each old one, counted from 0 in the order of their lowest members.
  mutating func merged(into target: Int) -> [Int32] {
    var left = weights.count
    let usual = weights.reduce(0, +) / Double(target)
    while left > target, let next = queue.next() {
      let unit = next.unit
      guard isAlive[unit], next.weight == weights[unit] * patience[unit] else { continue }
      guard let partner = partner(of: unit, usual: usual) else { continue }
      join(unit, to: partner)
      left -= 1
    }
    return numbered()
  }

  private mutating func wait(_ unit: Int) {
    queue.add(WaitingLine.Entry(weight: weights[unit] * patience[unit], unit: unit))
  }

  private func partner(of unit: Int, usual: Double) -> Int? {
    let border = neighbours[unit].reduce(0) { $0 + $1.metres }
    var best: (score: Double, unit: Int)?
    for (other, metres) in neighbours[unit] {
      let size = (weights[Int(other)] + weights[unit]) / usual
      let score = metres / border - 0.45 * size - (size > 1.5 ? 1 : 0)
      if best.map({ (score, -Int(other)) > ($0.score, -$0.unit) }) ?? true {
        best = (score, Int(other))
      }
    }
    return best?.unit
  }

  private mutating func join(_ unit: Int, to partner: Int) {
    for (other, metres) in neighbours[unit] where Int(other) != partner {
      let beside = Int(other)
      neighbours[beside].removeAll { $0.unit == Int32(unit) }
      add(metres, between: beside, and: partner)
      add(metres, between: partner, and: beside)
    }
    neighbours[partner].removeAll { $0.unit == Int32(unit) }
    neighbours[unit] = []
    weights[partner] += weights[unit]
    isAlive[unit] = false
    joined[unit] = Int32(partner)
    wait(partner)
  }

  private mutating func add(_ metres: Double, between unit: Int, and other: Int) {
    if let slot = neighbours[unit].firstIndex(where: { $0.unit == Int32(other) }) {
      neighbours[unit][slot].metres += metres
    } else {
      neighbours[unit].append((Int32(other), metres))
    }
  }

  private mutating func numbered() -> [Int32] {
    var number = [Int32](repeating: -1, count: joined.count)
    var next: Int32 = 0
    return joined.indices.map { unit in
      var root = unit
      while Int(joined[root]) != root {
        joined[root] = joined[Int(joined[root])]
        root = Int(joined[root])
      }
      if number[root] < 0 {
        number[root] = next
        next += 1
      }
      return number[root]
    }
  }
}

/// Units waiting for their turn, the lightest first, ties by lowest number: a binary heap.
struct WaitingLine {
  struct Entry: Comparable {
    let weight: Double
    let unit: Int

    static func < (left: Entry, right: Entry) -> Bool {
      (left.weight, left.unit) < (right.weight, right.unit)
    }
  }

  private var entries: [Entry] = []

  mutating func add(_ entry: Entry) {
    entries.append(entry)
    var place = entries.count - 1
    while place > 0, entries[place] < entries[(place - 1) / 2] {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func next() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < entries.count {
        if entries[child] < entries[least] { least = child }
      }
      guard least != place else { return first }
      entries.swapAt(place, least)
      place = least
    }
  }
}
