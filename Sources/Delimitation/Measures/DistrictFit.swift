extension Measure {
  /// M22: areas with blocks in more than one district (own). Undefined where there are no districts.
  ///
  /// Does not see how many people lie beyond; blocks without a district fit any.
  static let multiDistrictAreas = Measure("multi_district_areas", unit: "areas", better: .lower) {
    tally in
    tally.districts.map { districts in
      Double(tally.areas.indices.count { districts.units(in: $0 + 1).count > 1 })
    }
  }
}
