internal import Land

/// What the ways to lay so many areas into a part reach at best, each measure by itself.
struct PartBest: Hashable, Sendable {
  /// The most deprived people inside.
  var deprived: Int64
  /// The fewest people separated from their unit of the leading identity layer (M17).
  var separated: Int64
  /// The highest sum of mixing 4 s (1 - s) over the areas (M24).
  var mixing: Double
  /// The highest sum of Polsby-Popper compactness over the areas (M5).
  var compactness: Double

  /// The best of both.
  static func better(_ one: PartBest, _ other: PartBest) -> PartBest {
    PartBest(
      deprived: max(one.deprived, other.deprived),
      separated: min(one.separated, other.separated), mixing: max(one.mixing, other.mixing),
      compactness: max(one.compactness, other.compactness))
  }
}

/// Weighs ways to lay areas into a small part, area by area, as the evaluator does.
struct PartScales {
  private let graph: AtomGraph
  private let layer: Int32?
  private let idealMixing: Double
  /// Square metres, and metres of outline, of each atom by itself.
  private let surface: [Double]
  private let outline: [Double]
  /// Metres of border between two atoms, a row for each.
  private let border: [Double]
  /// People of the part in each unit.
  private let unitPeople: [Int64]

  /// What one area adds to the sums, and its people in each unit of the leading layer.
  struct Weight {
    let deprived: Int64
    let mixing: Double
    let compactness: Double
    let units: [(unit: Int, people: Int64)]
  }

  init(_ graph: AtomGraph, problem: Problem) {
    self.graph = graph
    layer = problem.leadingPosition.map { Int32($0) }
    idealMixing = MixingBound.share(problem.rules.deprivedShare)
    let blocks = problem.territory.blocks
    let adjacency = problem.territory.adjacency
    let count = graph.count
    var atomOfBlock = [Int32](repeating: -1, count: blocks.count)
    for atom in 0..<count {
      for block in graph.members(atom) { atomOfBlock[Int(block)] = Int32(atom) }
    }
    var border = [Double](repeating: 0, count: count * count)
    for atom in 0..<count {
      for block in graph.members(atom) {
        for slot in adjacency.row(Int(block)) {
          let other = atomOfBlock[Int(adjacency.neighbours[slot])]
          if other >= 0 { border[atom * count + Int(other)] += adjacency.borderMetres[slot] }
        }
      }
    }
    self.border = border
    surface = (0..<count).map { atom in
      graph.members(atom).reduce(0) { $0 + blocks.surfaceSquareMetres[Int($1)] }
    }
    // Borders inside an atom were met from both sides.
    outline = (0..<count).map { atom in
      graph.members(atom).reduce(-border[atom * count + atom]) {
        $0 + blocks.perimeterMetres[Int($1)]
      }
    }
    var people = [Int64](repeating: 0, count: graph.unitCount)
    for atom in 0..<count {
      for slot in graph.cells(atom) { people[Int(graph.cellUnit[slot])] += graph.cellPeople[slot] }
    }
    unitPeople = people
  }

  /// Weighs one area.
  func weight(of atoms: [Int32]) -> Weight {
    var tally = AreaTally()
    var people: [Int: Int64] = [:]
    for atom in atoms.map({ Int($0) }) {
      tally.scoredPopulation += graph.scored[atom]
      tally.deprivedPopulation += graph.deprived[atom]
      tally.surfaceSquareMetres += surface[atom]
      tally.blockPerimeterMetres += outline[atom]
      for other in atoms where other > atom {
        tally.insideBorderMetres += border[atom * graph.count + Int(other)]
      }
      for slot in graph.cells(atom) where graph.unitLayer[Int(graph.cellUnit[slot])] == layer {
        people[Int(graph.cellUnit[slot]), default: 0] += graph.cellPeople[slot]
      }
    }
    return Weight(
      deprived: tally.deprivedPopulation,
      // An area without scored people is left out of the mean, which is no worse than an ideal one.
      mixing: tally.deprivedShare.map { 4 * $0 * (1 - $0) } ?? idealMixing,
      // Where nothing but rounding is left of an outline it could be called anything.
      compactness: tally.perimeterMetres < 0.001 ? 1 : tally.polsbyPopper,
      units: people.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// What some areas make together.
  func sum(_ areas: [Weight]) -> PartBest {
    var outside = unitPeople
    var largest = [Int64](repeating: 0, count: unitPeople.count)
    for area in areas {
      for (unit, people) in area.units {
        outside[unit] -= people
        largest[unit] = max(largest[unit], people)
      }
    }
    var separated: Int64 = 0
    for unit in unitPeople.indices {
      separated += unitPeople[unit] - max(outside[unit], largest[unit])
    }
    return PartBest(
      deprived: areas.reduce(0) { $0 + $1.deprived }, separated: separated,
      mixing: areas.reduce(0) { $0 + $1.mixing },
      compactness: areas.reduce(0) { $0 + $1.compactness })
  }
}
