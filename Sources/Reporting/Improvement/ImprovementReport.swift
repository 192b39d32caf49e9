public import Delimitation
public import Geometry
public import Land

/// The improvement of a plan with every figure that its documents need, computed once.
public struct ImprovementReport: Sendable {
  /// One plan of the curve.
  public struct Step: Sendable {
    /// Its report, its areas called as in the given plan where they go on.
    public let report: Report
    /// What it changes and reaches.
    public let figures: ImprovedPlan
  }

  /// The given plan.
  public let given: Report
  /// The smallest change first, then the plans of the curve; at least one.
  public let steps: [Step]
  /// The moves of the smallest change.
  public let moves: [PlanMove]
  /// With fewer people changed no valid plan exists.
  public let leastChange: Int64
  /// Whether the smallest change found is the smallest there is.
  public let isProved: Bool

  /// A report of an improvement that found a plan; `plan` as it was given.
  public init(
    _ improvement: Improvement, of plan: LabelledPlan, problem: Problem, map: BlockMap,
    provenance: Provenance
  ) {
    precondition(!improvement.curve.isEmpty, "an improvement without a plan")
    let given = Report(plan: plan, problem: problem, map: map, provenance: provenance)
    let steps = improvement.curve.map { figures in
      Step(
        report: Report(
          plan: label(figures.plan, in: problem, statusQuo: plan), problem: problem, map: map,
          provenance: provenance), figures: figures)
    }
    self.given = given
    self.steps = steps
    moves = Delimitation.moves(from: given.plan, to: steps[0].report.plan, in: problem)
    leastChange = improvement.leastChange
    isProved = improvement.isProved
  }

  /// The plan of the smallest change.
  public var improved: Report { steps[0].report }

  /// People for whom the smallest change changes something.
  public var peopleChanged: Int64 { steps[0].figures.peopleChanged }

  /// Whether nothing has to change.
  public var isUnchanged: Bool { moves.isEmpty }

  /// Coverage of a plan as a share; 0 where nobody is deprived.
  public func coverage(_ report: Report) -> Double {
    report.evaluation.value(KnownMeasure.coverage.rawValue) ?? 0
  }

  /// How a class of the given plan is called: an area by id and name, or outside.
  public func from(_ move: PlanMove) -> AreaLabel? {
    move.from > 0 ? given.plan.label(move.from) : nil
  }

  /// The same of the class of the new plan; areas that go on keep the name they had.
  public func to(_ move: PlanMove) -> AreaLabel? {
    guard move.to > 0 else { return nil }
    let label = improved.plan.label(move.to)
    return given.plan.labels.first { $0.id == label.id } ?? label
  }

  /// The folder of a plan of the curve: that of the smallest change is the result itself.
  static func folder(_ step: Int) -> String { step == 0 ? "" : "step-\(step)" }
}
