internal import Land

extension Measure {
  /// M11, boundary quality: the share of the boundary (M10) that runs along a barrier or between two
  /// units of an identity layer (own). Undefined where there is no boundary.
  ///
  /// Any layer's line will do; having no unit is one more unit. Lines that a forbidden barrier makes
  /// are part of no boundary, as in M10. Does not see roads or waters that are not named as barriers.
  static let boundaryQuality = Measure("boundary_quality", unit: "share", better: .higher) {
    tally in
    let (plan, problem) = (tally.plan.areaOfBlock, tally.problem)
    var (along, all) = (0.0, 0.0)
    for border in problem.territory.adjacency.borders {
      let (one, other) = (border.first.position, border.second.position)
      guard plan[one] != plan[other] else { continue }
      all += border.metres
      let isLine =
        border.traits.isAlongBarrier
        || problem.identity.contains {
          $0.grouping.unitOfBlock[one] != $0.grouping.unitOfBlock[other]
        }
      if isLine { along += border.metres }
    }
    return all > 0 ? along / all : nil
  }
}
