extension Measure {
  /// M33, people who change against the status quo: 1 - matched people, the areas matched by maximum
  /// overlap, outside fixed to outside (after redist `match_numbers`; Crespin 2005).
  ///
  /// Undefined without a status quo. Does not see names: an area that keeps its people has not
  /// changed, whatever it is called.
  static let peopleChanged = Measure("people_changed", unit: "people", better: .lower) { tally in
    tally.change.map { Double($0.peopleChanged) }
  }

  /// M33 as a share of all inhabitants.
  static let peopleChangedShare = Measure("people_changed_share", unit: "share", better: .lower) {
    tally in tally.change.flatMap(\.shareChanged)
  }

  /// The part of M33 that comes into the areas.
  static let peopleNewlyIn = Measure("people_newly_in", unit: "people", better: .lower) { tally in
    tally.change.map { Double($0.newlyIn) }
  }

  /// The part of M33 that leaves the areas.
  static let peopleNewlyOut = Measure("people_newly_out", unit: "people", better: .lower) {
    tally in tally.change.map { Double($0.newlyOut) }
  }

  /// The part of M33 that comes from one area to another.
  static let peopleMoved = Measure("people_moved", unit: "people", better: .lower) { tally in
    tally.change.map { Double($0.movedBetweenAreas) }
  }
}
