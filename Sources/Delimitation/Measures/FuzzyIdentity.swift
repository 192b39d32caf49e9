internal import Land

// M21: M14 to M20 with overlap shares, for identity layers that do not follow the blocks. A block's people
// belong to the units on it by surface. A part of a unit counts from a hundredth of its people on.
// Undefined where they were not looked at. They do not see where in a block people live.
extension Measure {
  /// M21 for M14: units with parts in two classes or more, outside included.
  static let fuzzySplitUnits = Measure(overlap: "fuzzy_split_units", unit: "units", better: .lower)
  {
    units, _ in Double(units.parts.count { $0 > 1 })
  }

  /// M21 for M16: units with parts in three classes or more.
  static let fuzzyMultiSplitUnits = Measure(
    overlap: "fuzzy_multi_split_units", unit: "units", better: .lower
  ) { units, _ in Double(units.parts.count { $0 > 2 }) }

  /// M21 for M15: parts of all units.
  static let fuzzyUnitParts = Measure(overlap: "fuzzy_unit_parts", unit: "parts", better: .lower) {
    units, _ in Double(units.parts.reduce(0, +))
  }

  /// M21 for M17: people who are not in the class of most of their unit, over all people.
  static let fuzzySeparatedPeople = Measure(
    overlap: "fuzzy_separated_people", unit: "share", better: .lower
  ) { units, _ in
    guard units.population > 0 else { return nil }
    let separated = units.shares.reduce(0.0) {
      $0 + $1.people * (1 - ($1.classes.max() ?? 1))
    }
    return max(0, separated / units.population)
  }

  /// M21 for M18: bits that one lacks to know a person's class when one knows the unit.
  static let fuzzyConditionalEntropy = Measure(
    overlap: "fuzzy_conditional_entropy", unit: "bit", better: .lower
  ) { units, _ in
    guard units.population > 0 else { return nil }
    let bits = units.shares.reduce(0.0) { sum, unit in
      sum + unit.people * unit.classes.reduce(0) { $0 + entropyTerm($1) }
    }
    return max(0, bits / units.population)
  }

  /// M21 for M19: effective splits.
  static let fuzzyEffectiveSplits = Measure(
    overlap: "fuzzy_effective_splits", unit: "splits", better: .lower
  ) { units, _ in
    max(
      0,
      units.shares.reduce(0.0) { sum, unit in
        sum + 1 / unit.classes.reduce(0) { $0 + $1 * $1 } - 1
      })
  }

  /// M21 for M20: the chance that two people of one unit are in one class.
  static let fuzzyKeptTogether = Measure(
    overlap: "fuzzy_kept_together", unit: "share", better: .higher
  ) {
    units, _ in
    let all = units.shares.reduce(0.0) { $0 + $1.people }
    guard all > 0 else { return nil }
    let kept = units.shares.reduce(0.0) { sum, unit in
      sum + unit.people * unit.classes.reduce(0) { $0 + $1 * $1 }
    }
    return min(1, kept / all)
  }
}
