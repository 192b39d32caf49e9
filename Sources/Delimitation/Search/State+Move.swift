extension State {
  /// Moves `atom` to area `target` and keeps all figures. The source area must not become empty.
  mutating func move(_ atom: Int, to target: Int) {
    let move = Move(atom, to: target, in: self)
    let source = move.source
    let broken = brokenCount(source, target)
    kept += keptChange(move)
    boundary += move.boundaryChange
    if !graph.crossings.isEmpty { crossings += crossingChange(move) }
    if outlook != nil { updateOutlook(move) }
    shift(atom, sign: -1, in: source, border: move.toSource)
    shift(atom, sign: 1, in: target, border: move.toTarget)
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
    status[number] += sign * graph.moments.status[atom]
    east[number] += sign * graph.moments.east[atom]
    north[number] += sign * graph.moments.north[atom]
    square[number] += sign * graph.moments.square[atom]
    perimeter[number] += sign * (graph.perimeter[atom] - 2 * border)
    if !graph.isWhole[atom] { looseAtoms[number] += Int32(sign) }
    if graph.district[atom] >= 0 {
      districtAtoms[number] += Int32(sign)
      if sign > 0 { districtOfArea[number] = graph.district[atom] }
    }
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

  /// By how many people there are more that stay in their old area after a move.
  @inline(__always) func keptChange(_ move: Move) -> Int64 {
    var change: Int64 = 0
    for slot in graph.oldCells(move.atom) {
      if graph.oldArea[slot] == oldOfArea[move.target] { change += graph.oldPeople[slot] }
      if graph.oldArea[slot] == oldOfArea[move.source] { change -= graph.oldPeople[slot] }
    }
    return change
  }

  /// By how many avoided pairs inside areas there are more after a move.
  func crossingChange(_ move: Move) -> Int64 {
    var change: Int64 = 0
    for slot in graph.row(move.atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      if other == move.source, move.source > 0 { change -= graph.crossings[slot] }
      if other == move.target, move.target > 0 { change += graph.crossings[slot] }
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
