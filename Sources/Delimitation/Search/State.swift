/// A plan in the making: the area of each atom, and every figure that the criteria need, kept up to
/// date move by move. All figures are whole numbers; the tests count them from scratch.
struct State: ~Copyable {
  let graph: AtomGraph
  let scale: Scale
  /// Areas are numbered 1 to `areaCount`; 0 is outside.
  let areaCount: Int
  /// Areas above this number are frozen.
  let freeAreas: Int
  /// By how many areas means are divided: those of the whole plan, also in a part of it.
  let divisor: Double

  var area: [Int32]
  // Per area, position 0 is outside.
  var size: [Int32]
  var population: [Int64]
  var scored: [Int64]
  var deprived: [Int64]
  var surface: [Int64]
  var perimeter: [Int64]
  var status: [Int64]
  var east: [Int64]
  var north: [Int64]
  var square: [Int64]
  /// Atoms of the area that are not whole by themselves.
  var looseAtoms: [Int32]
  /// Where areas must not span districts: the district of the area's atoms, and how many of them have
  /// one; atoms without a district fit any.
  var districtOfArea: [Int32]
  var districtAtoms: [Int32]
  // Per identity unit: people in each class (row of areaCount + 1), largest class, classes with people.
  var unitPeople: [Int64]
  var unitLargest: [Int64]
  var unitClasses: [Int32]
  // Totals.
  let populationTotal: Int64
  let deprivedTotal: Int64
  var separated: [Int64]
  var splitUnits: [Int32]
  var boundary: Int64 = 0
  /// Pairs of neighbours inside areas over barriers that should be avoided, those of one atom left out.
  var crossings: Int64 = 0
  var kept: Int64 = 0
  /// What lies along the areas' outlines; nil while nobody looks at it.
  var outlook: Outlook?
  var wishesOutside: Int = 0
  /// How many areas break the band or the deprived share.
  var brokenAreas: Int = 0
  /// The old area to which each area is matched, -1 for a new one; 0 to 0.
  var oldOfArea: [Int32]
  // Atoms with a neighbour in another class, as an indexed set.
  var differing: [Int32]
  var active: [Int32] = []
  var activePosition: [Int32]
  // Scratch for connectedness.
  var mark: [Int32]
  var stamp: Int32 = 0
  var stack: [Int32] = []

  /// A state from an assignment; areas may break rules but must not be empty.
  init(
    graph: AtomGraph, scale: Scale, areaCount: Int, freeAreas: Int, divisor: Double,
    layerCount: Int, area: [Int32], oldOfArea: [Int32]
  ) {
    self.graph = graph
    self.scale = scale
    self.areaCount = areaCount
    self.freeAreas = freeAreas
    self.divisor = divisor
    self.area = area
    self.oldOfArea = oldOfArea
    populationTotal = graph.population.reduce(0, +)
    deprivedTotal = graph.deprived.reduce(0, +)
    let zero = [Int64](repeating: 0, count: areaCount + 1)
    (population, scored, deprived, surface, perimeter) = (zero, zero, zero, zero, zero)
    (status, east, north, square) = (zero, zero, zero, zero)
    size = [Int32](repeating: 0, count: areaCount + 1)
    looseAtoms = size
    districtOfArea = size
    districtAtoms = size
    unitPeople = [Int64](repeating: 0, count: graph.unitCount * (areaCount + 1))
    unitLargest = [Int64](repeating: 0, count: graph.unitCount)
    unitClasses = [Int32](repeating: 0, count: graph.unitCount)
    separated = [Int64](repeating: 0, count: layerCount)
    splitUnits = [Int32](repeating: 0, count: layerCount)
    differing = [Int32](repeating: 0, count: graph.count)
    activePosition = [Int32](repeating: -1, count: graph.count)
    mark = [Int32](repeating: 0, count: graph.count)
    countFromScratch()
  }

  private mutating func countFromScratch() {
    for atom in 0..<graph.count { add(atom: atom) }
    for unit in 0..<graph.unitCount { countUnit(unit) }
    for number in areas where isBroken(number) { brokenAreas += 1 }
  }

  private mutating func add(atom: Int) {
    let own = Int(area[atom])
    size[own] += 1
    population[own] += graph.population[atom]
    scored[own] += graph.scored[atom]
    deprived[own] += graph.deprived[atom]
    surface[own] += graph.surface[atom]
    perimeter[own] += graph.perimeter[atom]
    status[own] += graph.moments.status[atom]
    east[own] += graph.moments.east[atom]
    north[own] += graph.moments.north[atom]
    square[own] += graph.moments.square[atom]
    if !graph.isWhole[atom] { looseAtoms[own] += 1 }
    if graph.district[atom] >= 0 {
      districtOfArea[own] = graph.district[atom]
      districtAtoms[own] += 1
    }
    if own == 0, graph.isWishedInside[atom] { wishesOutside += 1 }
    for slot in graph.row(atom) {
      if area[Int(graph.neighbours[slot])] == area[atom] {
        perimeter[own] -= graph.border[slot]
        if own > 0, graph.neighbours[slot] > atom { crossings += graph.crossings(slot) }
      } else {
        differing[atom] += 1
        if graph.neighbours[slot] > atom { boundary += graph.border[slot] }
      }
    }
    if differing[atom] > 0 { activate(atom) }
    for slot in graph.cells(atom) {
      unitPeople[Int(graph.cellUnit[slot]) * (areaCount + 1) + own] += graph.cellPeople[slot]
    }
    for slot in graph.oldCells(atom) where graph.oldArea[slot] == oldOfArea[own] {
      kept += graph.oldPeople[slot]
    }
  }

  private mutating func countUnit(_ unit: Int) {
    var total: Int64 = 0
    for number in 0...areaCount {
      let people = unitPeople[unit * (areaCount + 1) + number]
      total += people
      unitLargest[unit] = max(unitLargest[unit], people)
      if people > 0 { unitClasses[unit] += 1 }
    }
    let layer = Int(graph.unitLayer[unit])
    separated[layer] += total - unitLargest[unit]
    if unitClasses[unit] > 1 { splitUnits[layer] += 1 }
  }

  /// The areas' numbers.
  var areas: Range<Int> { 1..<areaCount + 1 }

  /// Whether an area breaks the band (where it is a rule) or the deprived share.
  @inline(__always) func isBroken(_ number: Int) -> Bool {
    isBroken(
      population: population[number], scored: scored[number], deprived: deprived[number])
  }

  @inline(__always) func isBroken(population: Int64, scored: Int64, deprived: Int64) -> Bool {
    (scale.bandIsRequired && (population < scale.lower || population > scale.upper))
      || scale.shareViolation(deprived: deprived, scored: scored) > 0
  }

  /// Whether every rule that the state watches is kept.
  var isValid: Bool { brokenAreas == 0 && wishesOutside == 0 }

  /// Deprived inhabitants inside areas.
  @inline(__always) var deprivedInside: Int64 { deprivedTotal - deprived[0] }

  mutating func activate(_ atom: Int) {
    guard activePosition[atom] < 0 else { return }
    activePosition[atom] = Int32(active.count)
    active.append(Int32(atom))
  }

  mutating func deactivate(_ atom: Int) {
    let position = activePosition[atom]
    guard position >= 0, let last = active.popLast() else { return }
    activePosition[atom] = -1
    if last != Int32(atom) {
      active[Int(position)] = last
      activePosition[Int(last)] = position
    }
  }
}
