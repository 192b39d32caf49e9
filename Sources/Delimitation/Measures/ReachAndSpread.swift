internal import Land

extension Measure {
  /// M13, reach: the mean distance of an area's inhabitants from its centre, the geometric median of the
  /// blocks' centres of gravity weighted by inhabitants, on average over the areas (own).
  ///
  /// As the crow flies, and from block to block: it does not see ways, nor where in a block people live.
  /// Areas without people are left out; undefined without any other.
  static let reachMean = Measure("reach_mean", unit: "m", better: .lower) { tally in
    let reaches = tally.areas.compactMap { Settlement($0, tally.problem.territory.blocks)?.reach }
    return reaches.isEmpty ? nil : reaches.reduce(0, +) / Double(reaches.count)
  }

  /// M13: the distance from the centre within which nine tenths of an area's inhabitants live, of the
  /// area where it is greatest.
  static let reachFar = Measure("reach_p90_max", unit: "m", better: .lower) { tally in
    tally.areas.compactMap { Settlement($0, tally.problem.territory.blocks)?.farReach }.max()
  }

  /// In place of M13 in the search: the root mean square distance of an area's inhabitants from their
  /// mean point, on average over the areas. Counts far blocks more than reach does.
  static let spreadMean = Measure("spread_mean", unit: "m", better: .lower) { tally in
    let spreads = tally.areas.compactMap { Settlement($0, tally.problem.territory.blocks)?.spread }
    return spreads.isEmpty ? nil : spreads.reduce(0, +) / Double(spreads.count)
  }
}

/// Where an area's people live: the inhabited blocks' centres, in metres from the first of them.
struct Settlement {
  private var east: [Double] = []
  private var north: [Double] = []
  private var people: [Double] = []
  private var total = 0.0

  /// The blocks of an area; nil where nobody lives there.
  init?(_ area: AreaTally, _ blocks: BlockTable) {
    guard let first = area.members.first.map({ Int($0) }), area.population > 0 else { return nil }
    for member in area.members where blocks.population[Int(member)] > 0 {
      east.append(blocks.centreX[Int(member)] - blocks.centreX[first])
      north.append(blocks.centreY[Int(member)] - blocks.centreY[first])
      people.append(Double(blocks.population[Int(member)]))
    }
    total = people.reduce(0, +)
  }

  /// The mean distance from the geometric median.
  var reach: Double {
    let centre = median
    return people.indices.reduce(0.0) { $0 + people[$1] * distance($1, centre) } / total
  }

  /// The least distance from the geometric median within which nine tenths of the people live.
  var farReach: Double {
    let centre = median
    let near = people.indices.map { (distance($0, centre), people[$0]) }.sorted { $0 < $1 }
    var within = 0.0
    for (metres, count) in near {
      within += count
      if within * 10 >= total * 9 { return metres }
    }
    return 0
  }

  /// The root mean square distance from the mean point.
  var spread: Double {
    let centre = mean
    let squares = people.indices.reduce(0.0) {
      $0 + people[$1] * distance($1, centre) * distance($1, centre)
    }
    return (squares / total).squareRoot()
  }

  private var mean: (east: Double, north: Double) {
    (
      people.indices.reduce(0.0) { $0 + people[$1] * east[$1] } / total,
      people.indices.reduce(0.0) { $0 + people[$1] * north[$1] } / total
    )
  }

  /// The geometric median (Weiszfeld 1937), from the mean point in at most 100 steps, to a thousandth of
  /// a millimetre; a block's own centre where that is it (Vardi & Zhang 2000, equation 2.5).
  private var median: (east: Double, north: Double) {
    var centre = mean
    for _ in 0..<100 {
      var (weight, x, y) = (0.0, 0.0, 0.0)
      for block in people.indices {
        let pull = people[block] / max(1e-9, distance(block, centre))
        weight += pull
        x += pull * east[block]
        y += pull * north[block]
      }
      let next = (east: x / weight, north: y / weight)
      let step = (next.east - centre.east, next.north - centre.north)
      centre = next
      if step.0 * step.0 + step.1 * step.1 < 1e-12 { break }
    }
    guard let nearest = people.indices.min(by: { distance($0, centre) < distance($1, centre) }),
      holds(nearest)
    else { return centre }
    return (east[nearest], north[nearest])
  }

  /// Whether the others together pull a block's centre away with no more than its people.
  private func holds(_ block: Int) -> Bool {
    let own = (east: east[block], north: north[block])
    var (x, y, weight) = (0.0, 0.0, 0.0)
    for other in people.indices {
      let metres = distance(other, own)
      guard metres > 0 else {
        weight += people[other]
        continue
      }
      x += people[other] * (east[other] - own.east) / metres
      y += people[other] * (north[other] - own.north) / metres
    }
    return (x * x + y * y).squareRoot() <= weight
  }

  private func distance(_ block: Int, _ point: (east: Double, north: Double)) -> Double {
    let (x, y) = (east[block] - point.east, north[block] - point.north)
    return (x * x + y * y).squareRoot()
  }
}
