/// Puts part plans together: how many areas each part gets, and which of its plans.
///
/// Dynamic programming over parts; for each number of areas and each step of coverage the plan of
/// least energy is kept. With one step per distinct coverage it would be exact for energies that add
/// up over parts; steps of 1/1000 of the deprived inhabitants are enough to aim at a floor.
struct Assembly {
  /// What a part offers.
  struct Offer {
    let areaCount: Int
    let deprivedInside: Int64
    let energy: Double
    /// Which plan of the part; nil = no area in it.
    let plan: Int?
  }

  /// One choice per part, by position.
  struct Choice {
    let energy: Double
    let deprivedInside: Int64
    let offers: [Int]
  }

  private struct Cell {
    var energy = Double.infinity
    var deprivedInside: Int64 = 0
    var previous: Int32 = -1
    var offer: Int32 = -1
  }

  /// The cheapest choice with an allowed number of areas and at least `floor` deprived inside; nil if
  /// there is none.
  static func best(
    _ parts: [[Offer]], counts: ClosedRange<Int>, floor: Int64, total: Int64
  ) -> Choice? {
    let steps = 1000
    let most = counts.upperBound
    let width = steps + 1
    var layers: [[Cell]] = []
    var current = [Cell](repeating: Cell(), count: (most + 1) * width)
    current[0].energy = 0
    for offers in parts {
      let worthwhile = worthwhile(offers)
      var next = [Cell](repeating: Cell(), count: (most + 1) * width)
      for from in current.indices where current[from].energy < .infinity {
        let count = from / width
        for index in worthwhile where count + offers[index].areaCount <= most {
          let offer = offers[index]
          let inside = current[from].deprivedInside + offer.deprivedInside
          let step = Int(inside * Int64(steps) / max(1, total))
          let to = (count + offer.areaCount) * width + min(steps, step)
          let energy = current[from].energy + offer.energy
          if energy < next[to].energy {
            next[to] = Cell(
              energy: energy, deprivedInside: inside, previous: Int32(from), offer: Int32(index))
          }
        }
      }
      layers.append(next)
      current = next
    }
    return pick(layers, current, counts: counts, floor: floor, width: width)
  }

  /// The offers that no other with as many areas beats in both energy and deprived people inside, in
  /// their order.
  private static func worthwhile(_ offers: [Offer]) -> [Int] {
    let order = offers.indices.sorted {
      let (one, other) = (offers[$0], offers[$1])
      return (one.areaCount, other.deprivedInside, one.energy, $0)
        < (other.areaCount, one.deprivedInside, other.energy, $1)
    }
    var kept: [Int] = []
    var least = Double.infinity
    var areaCount = -1
    for index in order {
      if offers[index].areaCount != areaCount { least = .infinity }
      areaCount = offers[index].areaCount
      if offers[index].energy < least {
        least = offers[index].energy
        kept.append(index)
      }
    }
    return kept.sorted()
  }

  private static func pick(
    _ layers: [[Cell]], _ last: [Cell], counts: ClosedRange<Int>, floor: Int64, width: Int
  ) -> Choice? {
    var best = -1
    for cell in last.indices where counts.contains(cell / width) {
      guard last[cell].energy < .infinity, last[cell].deprivedInside >= floor else { continue }
      if best < 0 || last[cell].energy < last[best].energy { best = cell }
    }
    guard best >= 0 else { return nil }
    var offers: [Int] = []
    var at = best
    for layer in layers.reversed() {
      offers.append(Int(layer[at].offer))
      at = Int(layer[at].previous)
    }
    return Choice(
      energy: last[best].energy, deprivedInside: last[best].deprivedInside,
      offers: offers.reversed())
  }
}
