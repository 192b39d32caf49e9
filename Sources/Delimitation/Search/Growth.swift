internal import Land

/// First plans: areas grown from seeds, so that local search starts near the band.
struct Growth {
  let graph: AtomGraph
  let scale: Scale
  let areaCount: Int
  /// Whether areas must not span districts.
  let keepsDistricts: Bool
  /// Groups of atoms of which no two may share an area.
  let apart: [[Int32]]

  /// Areas grown from random seeds, deprived atoms first; the smallest area grows next, by the
  /// neighbour with most deprived people among a few drawn. nil if there are not enough atoms.
  func grow(random: inout Randomness) -> [Int32]? {
    let free = (0..<graph.count).filter { !graph.isLocked[$0] }
    guard free.count >= areaCount, areaCount > 0 else { return nil }
    var area = [Int32](repeating: 0, count: graph.count)
    var population = [Int64](repeating: 0, count: areaCount + 1)
    var frontier = [[Int32]](repeating: [], count: areaCount + 1)
    var district = [Int32](repeating: -1, count: areaCount + 1)
    for number in 1...areaCount {
      let seed = pickSeed(free, area, &random)
      take(seed, number, &area, &population, &frontier)
      district[number] = graph.district[seed]
    }
    var open = Array(1...areaCount)
    while !open.isEmpty {
      let at = smallest(open, population)
      let number = open[at]
      let isFull = graph.mayBeOutside && Double(population[number]) >= scale.target
      guard !isFull, let next = pickNext(number, area, district[number], &frontier, &random) else {
        open.remove(at: at)
        continue
      }
      take(next, number, &area, &population, &frontier)
      if district[number] < 0 { district[number] = graph.district[next] }
    }
    return area
  }

  private func smallest(_ open: [Int], _ population: [Int64]) -> Int {
    var best = 0
    for position in open.indices where population[open[position]] < population[open[best]] {
      best = position
    }
    return best
  }

  private func pickSeed(_ free: [Int], _ area: [Int32], _ random: inout Randomness) -> Int {
    var best = -1
    for _ in 0..<6 {
      let atom = free[random.below(free.count)]
      guard area[atom] == 0 else { continue }
      if best < 0 || graph.deprived[atom] > graph.deprived[best] { best = atom }
    }
    return best >= 0 ? best : free.first { area[$0] == 0 } ?? free[0]
  }

  private func take(
    _ atom: Int, _ number: Int, _ area: inout [Int32], _ population: inout [Int64],
    _ frontier: inout [[Int32]]
  ) {
    area[atom] = Int32(number)
    population[number] += graph.population[atom]
    for slot in graph.row(atom) where area[Int(graph.neighbours[slot])] == 0 {
      frontier[number].append(graph.neighbours[slot])
    }
  }

  private func pickNext(
    _ number: Int, _ area: [Int32], _ district: Int32, _ frontier: inout [[Int32]],
    _ random: inout Randomness
  ) -> Int? {
    var best = -1
    for _ in 0..<4 {
      while !frontier[number].isEmpty {
        let position = random.below(frontier[number].count)
        let atom = Int(frontier[number][position])
        if area[atom] != 0 || graph.isLocked[atom] || isForeign(atom, district)
          || isApart(atom, number, area)
        {
          frontier[number].swapAt(position, frontier[number].count - 1)
          frontier[number].removeLast()
          continue
        }
        if best < 0 || graph.deprived[atom] > graph.deprived[best] { best = atom }
        break
      }
    }
    return best < 0 ? nil : best
  }

  /// Whether taking the atom would make an area of a district span two.
  private func isForeign(_ atom: Int, _ district: Int32) -> Bool {
    keepsDistricts && district >= 0 && graph.district[atom] >= 0 && graph.district[atom] != district
  }

  /// Whether the area holds an atom from which this one is kept apart.
  private func isApart(_ atom: Int, _ number: Int, _ area: [Int32]) -> Bool {
    apart.contains { group in
      group.contains(Int32(atom)) && group.contains { Int(area[Int($0)]) == number }
    }
  }
}
