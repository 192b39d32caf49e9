/// Every criterion and every price of a broken rule, in the order in which energies are added up.
///
/// The search and the laws of the tests walk the same list. It is a list of types, not of values, so
/// that the walk is laid out when the program is built and the search pays for no lookup.
enum Criteria {
  /// Shows each to a visitor.
  @inline(__always)
  static func visit<Visitor: CriterionVisitor>(
    _ visitor: inout Visitor, _ state: borrowing State, _ goal: Goal
  ) {
    visitor.visit(BoundaryCriterion.self, state, goal)
    visitor.visit(CrossingCriterion.self, state, goal)
    visitor.visit(BandPenalty.self, state, goal)
    visitor.visit(SharePenalty.self, state, goal)
    visitor.visit(CompactnessCriterion.self, state, goal)
    visitor.visit(MixingCriterion.self, state, goal)
    visitor.visit(ClosenessCriterion.self, state, goal)
    visitor.visit(CoverageCriterion.self, state, goal)
    visitor.visit(FloorPenalty.self, state, goal)
    visitor.visit(SeparationCriterion.self, state, goal)
    visitor.visit(SplitCriterion.self, state, goal)
    visitor.visit(ChangeCriterion.self, state, goal)
    visitor.visit(WishPenalty.self, state, goal)
    visitor.visit(TargetingCriterion.self, state, goal)
    visitor.visit(PartsCriterion.self, state, goal)
    visitor.visit(PiecesCriterion.self, state, goal)
    visitor.visit(LinesCriterion.self, state, goal)
    visitor.visit(ReachCriterion.self, state, goal)
    visitor.visit(StigmaHighCriterion.self, state, goal)
    visitor.visit(StigmaWatchCriterion.self, state, goal)
  }
}
