extension State {
  /// The part of the energy that one area adds by itself.
  @inline(__always) func areaEnergy(
    population: Int64, scored: Int64, deprived: Int64, surface: Int64, perimeter: Int64,
    goal: Goal
  ) -> Double {
    var energy = 0.0
    let band = scale.bandViolation(population)
    if band > 0 { energy += goal.bandPenalty * band + goal.bandStep }
    let share = scale.shareViolation(deprived: deprived, scored: scored)
    if share > 0 { energy += goal.sharePenalty * share + goal.shareStep }
    if goal.compactness != 0, perimeter > 0 {
      // Surface is in dm², perimeter in mm: 1 dm² = 10⁴ mm².
      let compactness =
        4 * Double.pi * Double(surface) * 1e4 / (Double(perimeter) * Double(perimeter))
      energy -= goal.compactness * compactness / divisor
    }
    if goal.mixing != 0, scored > 0 {
      let part = Double(deprived) / Double(scored)
      energy -= goal.mixing * 4 * part * (1 - part) / divisor
    }
    if goal.closeness != 0 {
      energy += goal.closeness * abs(Double(population) - scale.target) / scale.target / divisor
    }
    return energy
  }

  /// The energy of the plan as it stands, from its figures.
  func energy(_ goal: Goal) -> Double {
    var energy = coverageEnergy(Double(deprivedInside) / scale.deprived, goal)
    for number in areas {
      energy += areaEnergy(
        population: population[number], scored: scored[number], deprived: deprived[number],
        surface: surface[number], perimeter: perimeter[number], goal: goal)
    }
    for unit in 0..<graph.unitCount { energy += unitEnergy(unit, goal) }
    energy += goal.boundary * Double(boundary) * 1e-6
    energy += goal.crossing * Double(crossings)
    energy -= goal.changed * Double(kept) / scale.population
    energy += goal.wishPenalty * Double(wishesOutside)
    return energy
  }

  /// The energy of coverage as a share, with the penalty below the floor.
  @inline(__always) func coverageEnergy(_ coverage: Double, _ goal: Goal) -> Double {
    let missing = goal.coverageFloor - coverage
    return -goal.coverage * coverage + (missing > 0 ? goal.floorPenalty * missing : 0)
  }

  private func unitEnergy(_ unit: Int, _ goal: Goal) -> Double {
    var total: Int64 = 0
    for number in 0...areaCount { total += unitPeople[unit * (areaCount + 1) + number] }
    return scale.unitWeight[unit]
      * (goal.separated * Double(total - unitLargest[unit]) / scale.population
        + (unitClasses[unit] > 1 ? goal.split : 0))
  }
}
