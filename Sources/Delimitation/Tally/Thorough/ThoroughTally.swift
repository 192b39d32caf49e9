internal import Land

/// What is counted of a plan only where all measures are asked for.
public struct ThoroughTally: Hashable, Sendable {
  /// The form of each area; nil where the blocks' shapes are not known.
  public let forms: [AreaForm]?
  /// The narrowest place of each area; nil where no cut parts enough people.
  public let bottlenecks: [Bottleneck?]
  /// The people of each unit in each class by overlap, one entry per layer that has overlaps.
  let overlaps: [FuzzyUnits]

  /// Counts the areas of a tally. Linear in the points of the outlines, but for bottlenecks.
  init(_ tally: PlanTally, outlines: BlockOutlines?) {
    let (territory, plan) = (tally.problem.territory, tally.plan)
    forms = outlines.map { outlines in
      let shapes = BlockShapes(outlines, population: territory.blocks.population)
      return tally.areas.map { AreaForm($0, shapes) }
    }
    bottlenecks = tally.areas.map { Bottleneck($0, in: territory) }
    overlaps = tally.problem.supplement.overlaps.map {
      FuzzyUnits($0, plan: plan, population: territory.blocks.population)
    }
  }
}
