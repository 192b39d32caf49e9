extension State {
  /// How the energy changes if `atom` goes to area `target`. Nothing is changed.
  func difference(moving atom: Int, to target: Int, goal: Goal) -> Double {
    let source = Int(area[atom])
    var toSource: Int64 = 0
    var toTarget: Int64 = 0
    for slot in graph.row(atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      if other == source { toSource += graph.border[slot] }
      if other == target { toTarget += graph.border[slot] }
    }
    var change = goal.boundary * Double(toSource - toTarget) * 1e-6
    if !graph.crossings.isEmpty {
      change += goal.crossing * Double(crossingDifference(atom, source, target))
    }
    change += areaDifference(
      atom: atom, source: source, target: target, toSource: toSource, toTarget: toTarget,
      goal: goal)
    change += coverageDifference(atom: atom, source: source, target: target, goal: goal)
    if goal.separated != 0 || goal.split != 0 {
      for slot in graph.cells(atom) {
        change += unitDifference(slot: slot, source: source, target: target, goal: goal)
      }
    }
    if goal.changed != 0 {
      change -= goal.changed * Double(keptDifference(atom, source, target)) / scale.population
    }
    if graph.isWishedInside[atom] {
      if source == 0 { change -= goal.wishPenalty }
      if target == 0 { change += goal.wishPenalty }
    }
    return change
  }

  /// Moves `atom` to area `target` and keeps all figures. The source area must not become empty.
  mutating func move(_ atom: Int, to target: Int) {
    let source = Int(area[atom])
    let broken = brokenCount(source, target)
    var toSource: Int64 = 0
    var toTarget: Int64 = 0
    for slot in graph.row(atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      if other == source { toSource += graph.border[slot] }
      if other == target { toTarget += graph.border[slot] }
    }
    kept += keptDifference(atom, source, target)
    boundary += toSource - toTarget
    if !graph.crossings.isEmpty { crossings += crossingDifference(atom, source, target) }
    shift(atom, sign: -1, in: source, border: -toSource)
    shift(atom, sign: 1, in: target, border: toTarget)
    if graph.isWishedInside[atom] {
      wishesOutside += (target == 0 ? 1 : 0) - (source == 0 ? 1 : 0)
    }
    for slot in graph.cells(atom) { moveCell(slot, from: source, to: target) }
    updateActive(atom, source: Int32(source), target: Int32(target))
    area[atom] = Int32(target)
    brokenAreas += brokenCount(source, target) - broken
  }

  private func brokenCount(_ one: Int, _ other: Int) -> Int {
    (one > 0 && isBroken(one) ? 1 : 0) + (other > 0 && isBroken(other) ? 1 : 0)
  }

  @inline(__always)
  private mutating func shift(_ atom: Int, sign: Int64, in number: Int, border: Int64) {
    size[number] += Int32(sign)
    population[number] += sign * graph.population[atom]
    scored[number] += sign * graph.scored[atom]
    deprived[number] += sign * graph.deprived[atom]
    surface[number] += sign * graph.surface[atom]
    perimeter[number] += sign * graph.perimeter[atom] - 2 * border
    if !graph.isWhole[atom] { looseAtoms[number] += Int32(sign) }
    if graph.district[atom] >= 0 {
      districtAtoms[number] += Int32(sign)
      if sign > 0 { districtOfArea[number] = graph.district[atom] }
    }
  }

  @inline(__always)
  private func areaDifference(
    atom: Int, source: Int, target: Int, toSource: Int64, toTarget: Int64, goal: Goal
  ) -> Double {
    var change = 0.0
    if source > 0 {
      change +=
        areaEnergy(source, atom: atom, sign: -1, border: toSource, goal: goal)
        - areaEnergy(source, atom: atom, sign: 0, border: 0, goal: goal)
    }
    if target > 0 {
      change +=
        areaEnergy(target, atom: atom, sign: 1, border: -toTarget, goal: goal)
        - areaEnergy(target, atom: atom, sign: 0, border: 0, goal: goal)
    }
    return change
  }

  @inline(__always)
  private func areaEnergy(_ number: Int, atom: Int, sign: Int64, border: Int64, goal: Goal)
    -> Double
  {
    areaEnergy(
      population: population[number] + sign * graph.population[atom],
      scored: scored[number] + sign * graph.scored[atom],
      deprived: deprived[number] + sign * graph.deprived[atom],
      surface: surface[number] + sign * graph.surface[atom],
      perimeter: perimeter[number] + sign * graph.perimeter[atom] + 2 * border, goal: goal)
  }

  @inline(__always)
  private func coverageDifference(atom: Int, source: Int, target: Int, goal: Goal) -> Double {
    let people = graph.deprived[atom]
    guard people > 0, (source == 0) != (target == 0) else { return 0 }
    let before = deprivedInside
    let after = before + (target == 0 ? -people : people)
    return coverageEnergy(Double(after) / scale.deprived, goal)
      - coverageEnergy(Double(before) / scale.deprived, goal)
  }

  @inline(__always)
  private func unitDifference(slot: Int, source: Int, target: Int, goal: Goal) -> Double {
    let unit = Int(graph.cellUnit[slot])
    let weight = scale.unitWeight[unit]
    guard weight > 0 else { return 0 }
    let people = graph.cellPeople[slot]
    let row = unit * (areaCount + 1)
    let sourceAfter = unitPeople[row + source] - people
    let targetAfter = unitPeople[row + target] + people
    var largest = max(sourceAfter, targetAfter)
    if unitLargest[unit] == unitPeople[row + source] {
      for number in 0...areaCount where number != source && number != target {
        largest = max(largest, unitPeople[row + number])
      }
    } else {
      largest = max(largest, unitLargest[unit])
    }
    var classes = unitClasses[unit]
    if sourceAfter == 0 { classes -= 1 }
    if targetAfter == people { classes += 1 }
    let splits = (classes > 1 ? 1.0 : 0.0) - (unitClasses[unit] > 1 ? 1.0 : 0.0)
    return weight
      * (goal.separated * Double(unitLargest[unit] - largest) / scale.population
        + goal.split * splits)
  }

  private mutating func moveCell(_ slot: Int, from source: Int, to target: Int) {
    let unit = Int(graph.cellUnit[slot])
    let people = graph.cellPeople[slot]
    let row = unit * (areaCount + 1)
    let layer = Int(graph.unitLayer[unit])
    let before = unitLargest[unit]
    let wasSplit = unitClasses[unit] > 1
    let mustScan = before == unitPeople[row + source]
    unitPeople[row + source] -= people
    unitPeople[row + target] += people
    if unitPeople[row + source] == 0 { unitClasses[unit] -= 1 }
    if unitPeople[row + target] == people { unitClasses[unit] += 1 }
    var largest = unitPeople[row + target]
    if mustScan {
      for number in 0...areaCount { largest = max(largest, unitPeople[row + number]) }
    } else {
      largest = max(largest, before)
    }
    unitLargest[unit] = largest
    separated[layer] += before - largest
    splitUnits[layer] += (unitClasses[unit] > 1 ? 1 : 0) - (wasSplit ? 1 : 0)
  }

  @inline(__always)
  private func keptDifference(_ atom: Int, _ source: Int, _ target: Int) -> Int64 {
    var change: Int64 = 0
    for slot in graph.oldCells(atom) {
      if graph.oldArea[slot] == oldOfArea[target] { change += graph.oldPeople[slot] }
      if graph.oldArea[slot] == oldOfArea[source] { change -= graph.oldPeople[slot] }
    }
    return change
  }

  /// By how many avoided pairs inside areas there are more when an atom moves.
  private func crossingDifference(_ atom: Int, _ source: Int, _ target: Int) -> Int64 {
    var change: Int64 = 0
    for slot in graph.row(atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      if other == source, source > 0 { change -= graph.crossings[slot] }
      if other == target, target > 0 { change += graph.crossings[slot] }
    }
    return change
  }

  private mutating func updateActive(_ atom: Int, source: Int32, target: Int32) {
    for slot in graph.row(atom) {
      let other = Int(graph.neighbours[slot])
      if area[other] == source {
        differing[other] += 1
        differing[atom] += 1
        if differing[other] == 1 { activate(other) }
      } else if area[other] == target {
        differing[other] -= 1
        differing[atom] -= 1
        if differing[other] == 0 { deactivate(other) }
      }
    }
    if differing[atom] > 0 { activate(atom) } else { deactivate(atom) }
  }
}
