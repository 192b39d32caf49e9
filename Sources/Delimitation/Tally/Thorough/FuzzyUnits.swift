internal import Land

/// The people of each unit in each class where units do not follow the blocks: a block's people belong to
/// the units on it by surface, as if they lived evenly over it (M21).
struct FuzzyUnits: Hashable, Sendable {
  /// The layer's name.
  let name: String
  /// People by unit, then class, outside first.
  let people: [[Double]]
  /// All people of the land, those without a unit included.
  let population: Double

  /// A part of a unit counts as one from this share of the unit's people on: below, it may be the
  /// width of a line.
  static let smallestPart = 0.01

  init(_ overlaps: UnitOverlaps, plan: Plan, population: [Int32]) {
    var people = [[Double]](
      repeating: [Double](repeating: 0, count: plan.areaCount + 1), count: overlaps.units.count)
    for (block, parts) in overlaps.parts.enumerated() {
      for part in parts {
        people[Int(part.unit)][Int(plan.areaOfBlock[block])] +=
          part.share * Double(population[block])
      }
    }
    name = overlaps.name
    self.people = people
    self.population = population.reduce(0) { $0 + Double($1) }
  }

  /// How many classes hold a part of each unit that has people.
  var parts: [Int] {
    people.compactMap { classes in
      let total = classes.reduce(0, +)
      guard total > 0 else { return nil }
      return classes.count { $0 >= Self.smallestPart * total }
    }
  }

  /// The shares of each unit's people by class, and the people; units without people are left out.
  var shares: [(people: Double, classes: [Double])] {
    people.compactMap { classes in
      let total = classes.reduce(0, +)
      return total > 0 ? (total, classes.map { $0 / total }) : nil
    }
  }
}
