internal import Land

extension Rule {
  /// `district`: each area's blocks lie in one district; a rule only where spanning is forbidden.
  ///
  /// Blocks without people count too; blocks without a district fit any.
  static let district = Rule("district") { tally in
    guard tally.problem.district?.span == .forbid, let districts = tally.districts else {
      return nil
    }
    return tally.areas.indices.compactMap { position in
      let units = districts.units(in: position + 1)
      guard units.count > 1 else { return nil }
      let parts = units.map {
        (name: districts.grouping.units[$0], people: districts.people($0, in: position + 1))
      }
      return Words.severalDistricts(tally.name(ofArea: position + 1), parts: parts)
    }
  }
}
