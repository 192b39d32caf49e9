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

  /// M22: people of the areas who do not live in the district in which most people of their area live.
  /// Undefined where there are no districts.
  static let districtMinorityPeople = Measure(
    "district_minority_people", unit: "people", better: .lower
  ) { tally in
    tally.districts.map { districts in
      tally.areas.indices.reduce(0.0) { sum, area in
        let people = (0..<districts.unitCount).map { districts.people($0, in: area + 1) }
        return sum + Double(people.reduce(0, +) - (people.max() ?? 0))
      }
    }
  }
}
