internal import Land

/// Where a search for small changes starts: the given areas inside one part, so far as they hang
/// together, with areas given up or added until there are as many as wished.
struct RepairedStart {
  let preparation: Preparation
  let part: Preparation.Part

  private var graph: AtomGraph { part.graph }

  /// A start with `count` areas, at least 1; nil where there are not enough atoms. What is given up, and
  /// where a new area begins, is drawn.
  func start(count: Int, random: inout Randomness) -> [Int32]? {
    var area = given
    var areaCount = Int(area.max() ?? 0)
    while areaCount > count {
      area = without(drawnSmall(area, areaCount, &random), area)
      areaCount -= 1
    }
    while areaCount < count {
      guard let wider = withNewArea(area, areaCount, &random) else { return nil }
      area = wider
      areaCount += 1
    }
    if !graph.mayBeOutside { flood(&area) }
    return area
  }

  /// How many of the given areas have a connected piece here.
  var givenCount: Int { Int(given.max() ?? 0) }

  /// The given areas of the part: of each the piece with most people, in one district where it must be,
  /// without atoms that must lie apart; numbered from 1.
  var given: [Int32] {
    var area = (0..<graph.count).map(givenArea)
    if preparation.keepsDistricts { keepMainDistricts(&area) }
    for group in part.apart {
      var seen: Set<Int32> = []
      for atom in group where area[Int(atom)] > 0 {
        if !seen.insert(area[Int(atom)]).inserted { area[Int(atom)] = 0 }
      }
    }
    return renumbered(LargestPieces.keep(area, in: graph))
  }

  /// The given area with most of an atom's people; of its lowest block where nobody lives.
  private func givenArea(_ atom: Int) -> Int32 {
    var best: (people: Int64, old: Int32)?
    for slot in graph.oldCells(atom) where graph.oldPeople[slot] > best?.people ?? -1 {
      best = (graph.oldPeople[slot], graph.oldArea[slot])
    }
    let block = Int(graph.members(atom).first ?? 0)
    return best?.old ?? preparation.problem.statusQuo?.areaOfBlock[block] ?? 0
  }

  private func keepMainDistricts(_ area: inout [Int32]) {
    let districts = Int(graph.district.max() ?? -1) + 1
    guard districts > 0 else { return }
    let areas = Int(area.max() ?? 0) + 1
    var people = [Int64](repeating: 0, count: areas * districts)
    for atom in 0..<graph.count where graph.district[atom] >= 0 {
      people[Int(area[atom]) * districts + Int(graph.district[atom])] += graph.population[atom] + 1
    }
    let main = (0..<areas).map { number -> Int32 in
      let row = people[(number * districts)..<((number + 1) * districts)]
      return Int32((row.firstIndex(of: row.max() ?? 0) ?? row.startIndex) - row.startIndex)
    }
    for atom in 0..<graph.count
    where graph.district[atom] >= 0 && graph.district[atom] != main[Int(area[atom])] {
      area[atom] = 0
    }
  }

  private func renumbered(_ area: [Int32]) -> [Int32] {
    var number = [Int32](repeating: 0, count: Int(area.max() ?? 0) + 1)
    for own in area where own > 0 { number[Int(own)] = 1 }
    var next: Int32 = 0
    for own in number.indices where number[own] > 0 {
      next += 1
      number[own] = next
    }
    return area.map { number[Int($0)] }
  }

  /// An area to be given up: the one with fewest people, these multiplied by something drawn.
  private func drawnSmall(_ area: [Int32], _ count: Int, _ random: inout Randomness) -> Int32 {
    var people = [Double](repeating: 1, count: count + 1)
    for atom in 0..<graph.count { people[Int(area[atom])] += Double(graph.population[atom]) }
    var best = 1
    var least = Double.infinity
    for number in 1...count {
      let weight = people[number] * (0.25 + random.unit())
      if weight < least { (best, least) = (number, weight) }
    }
    return Int32(best)
  }

  private func without(_ number: Int32, _ area: [Int32]) -> [Int32] {
    area.map { $0 == number ? 0 : $0 > number ? $0 - 1 : $0 }
  }

  /// One more area: half of the most populous one, or a single atom outside.
  private func withNewArea(
    _ area: [Int32], _ count: Int, _ random: inout Randomness
  ) -> [Int32]? {
    let free = (0..<graph.count).filter { area[$0] == 0 && !graph.isLocked[$0] }
    if !free.isEmpty, count == 0 || random.next() & 1 == 0 {
      var result = area
      result[free[random.below(free.count)]] = Int32(count + 1)
      return result
    }
    return halved(area, count, &random)
      ?? free.first.map { atom in
        var result = area
        result[atom] = Int32(count + 1)
        return result
      }
  }

  private func halved(_ area: [Int32], _ count: Int, _ random: inout Randomness) -> [Int32]? {
    var people = [Int64](repeating: 0, count: count + 1)
    for atom in 0..<graph.count where area[atom] > 0 {
      people[Int(area[atom])] += graph.population[atom]
    }
    guard count > 0, let number = (1...count).max(by: { people[$0] < people[$1] }) else {
      return nil
    }
    let members = (0..<graph.count).filter { Int(area[$0]) == number }
    guard members.count > 1 else { return nil }
    var result = area
    var queue = [members[random.below(members.count)]]
    result[queue[0]] = Int32(count + 1)
    var taken = graph.population[queue[0]]
    var next = 0
    var left = members.count - 1
    while next < queue.count, left > 1, 2 * taken < people[number] {
      for slot in graph.row(queue[next]) where left > 1 && 2 * taken < people[number] {
        let other = Int(graph.neighbours[slot])
        guard Int(result[other]) == number else { continue }
        result[other] = Int32(count + 1)
        taken += graph.population[other]
        left -= 1
        queue.append(other)
      }
      next += 1
    }
    return LargestPieces.keep(result, in: graph)
  }

  /// Gives what lies outside to neighbouring areas, ring by ring.
  private func flood(_ area: inout [Int32]) {
    var queue = (0..<graph.count).filter { area[$0] > 0 }
    var next = 0
    while next < queue.count {
      for slot in graph.row(queue[next]) where area[Int(graph.neighbours[slot])] == 0 {
        area[Int(graph.neighbours[slot])] = area[queue[next]]
        queue.append(Int(graph.neighbours[slot]))
      }
      next += 1
    }
  }
}
