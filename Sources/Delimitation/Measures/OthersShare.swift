extension Measure {
  /// M29: the least share of inhabitants who are not deprived, over the areas' scored inhabitants (the
  /// programme's paper asks for quarters without particular problems in each area).
  ///
  /// Areas in which nobody is scored are left out; undefined without any other. Higher is better only up
  /// to the floor that the programme sets.
  static let othersShareMinimum = Measure("others_share_min", unit: "share", better: .higher) {
    tally in tally.areas.compactMap(\.deprivedShare).map { 1 - $0 }.min()
  }

  /// M31: areas whose index is at most that of the city's blocks on average: allowed, but each needs a
  /// written reason. Areas in which nobody is scored do not count.
  static let averageBurdenAreas = Measure("average_burden_areas", unit: "areas", better: .none) {
    tally in
    Double(
      tally.areas.count { ($0.deprivationIndex(tally.problem.deprivation) ?? 1) <= 0 })
  }
}
