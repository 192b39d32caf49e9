internal import Land

extension Rule {
  /// `identity:<layer>`: each unit lies wholly in one area or wholly outside; a rule only for layers
  /// whose units must not be split.
  ///
  /// Blocks without people count too; blocks without a unit are free.
  static let identity = Rule("identity") { layer, units, tally in
    guard layer.split == .forbid else { return nil }
    return (0..<units.unitCount).filter { units.isDivided($0) }.map { unit in
      let classes = (0..<units.classCount).filter { units.blocks(unit, in: $0) > 0 }
      return Words.dividedUnit(
        units.grouping.units[unit],
        parts: classes.map {
          ($0 == 0 ? Words.outside : tally.name(ofArea: $0), units.people(unit, in: $0))
        })
    }
  }
}
