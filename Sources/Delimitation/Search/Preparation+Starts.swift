internal import Land

extension Preparation {
  /// Deprived people in areas that are fixed beforehand.
  var frozenDeprived: Int64 {
    frozen.joined().reduce(0) { sum, block in
      problem.deprivation.isDeprived[Int(block)]
        ? sum + Int64(problem.territory.blocks.population[Int(block)]) : sum
    }
  }

  /// The areas that are fixed beforehand, and no others; only where no block is in two of them.
  var frozenPlan: Plan {
    var area = [Int32](repeating: 0, count: problem.territory.blocks.count)
    for (number, blocks) in frozen.enumerated() {
      for block in blocks { area[Int(block)] = Int32(number + 1) }
    }
    return Plan(areaOfBlock: area)
  }

  /// The numbers of areas that may be added to the frozen ones.
  var countRange: ClosedRange<Int> {
    if let wished = freeCount { return wished.least...max(wished.least, wished.most) }
    return 0...max(1, parts.reduce(0) { $0 + mostCounted(in: $1) })
  }

  /// About how many areas a whole city has.
  var likelyCount: Int {
    Int(Double(problem.territory.blocks.totalPopulation) / max(1, scale.target))
  }

  /// Groups of atoms of the whole graph of which no two may share an area.
  var apartAtoms: [[Int32]] {
    problem.rules.keep.filter { $0.wish == .apart }.map { rule in
      Set(rule.blocks.map { atomOfBlock[Int($0)] }).sorted()
    }
  }

  /// The areas in force inside a part as a start with `count` areas: each old area's largest connected
  /// piece. nil unless exactly `count` old areas lie mostly in the part.
  func statusQuoStart(part: Int, count: Int) -> [Int32]? {
    let graph = parts[part].graph
    var seen: [Int32] = []
    var area = [Int32](repeating: 0, count: graph.count)
    for atom in 0..<graph.count {
      var best: (people: Int64, old: Int32) = (-1, 0)
      for slot in graph.oldCells(atom) where graph.oldPeople[slot] > best.people {
        best = (graph.oldPeople[slot], graph.oldArea[slot])
      }
      area[atom] = best.old
      if best.old > 0, !seen.contains(best.old) { seen.append(best.old) }
    }
    guard seen.count == count else { return nil }
    let renumbered = area.map { old in
      old == 0 ? 0 : Int32((seen.firstIndex(of: old) ?? 0) + 1)
    }
    return LargestPieces.keep(renumbered, in: graph)
  }
}

/// Keeps of each area only the connected piece with most people.
enum LargestPieces {
  static func keep(_ area: [Int32], in graph: AtomGraph) -> [Int32] {
    var piece = [Int32](repeating: -1, count: graph.count)
    var people: [Int64] = []
    for start in 0..<graph.count where area[start] > 0 && piece[start] < 0 {
      let number = Int32(people.count)
      people.append(0)
      var stack = [start]
      piece[start] = number
      while let atom = stack.popLast() {
        people[Int(number)] += graph.population[atom]
        for slot in graph.row(atom) {
          let other = Int(graph.neighbours[slot])
          if area[other] == area[start], piece[other] < 0 {
            piece[other] = number
            stack.append(other)
          }
        }
      }
    }
    var best: [Int32: Int32] = [:]
    for atom in 0..<graph.count where area[atom] > 0 {
      let current = best[area[atom]]
      if current.map({ people[Int($0)] < people[Int(piece[atom])] }) ?? true {
        best[area[atom]] = piece[atom]
      }
    }
    return area.indices.map { area[$0] > 0 && best[area[$0]] == piece[$0] ? area[$0] : 0 }
  }
}
