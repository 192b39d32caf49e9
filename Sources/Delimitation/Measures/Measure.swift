internal import Land

/// Which way a measure gets better.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// More is better.
  case higher
  /// Less is better.
  case lower
  /// Neither: the number informs.
  case none
}

/// A number about a plan: its card, and how it is computed from a tally.
///
/// A measure takes a tally of a plan, never the state of a search. One over identity layers gives
/// one value per layer, its id followed by a colon and the layer's name.
public struct Measure: Sendable {
  /// The id of product.md, without a layer.
  public let id: String
  /// The unit: `share`, `people`, `km`, `bit` …; `ratio` for pure numbers that are no share.
  public let unit: String
  /// Which way is better.
  public let better: Direction
  /// Its value, or its value for each identity layer.
  public let values: @Sendable (PlanTally) -> [MeasureValue]

  /// A measure with one value per plan.
  init(
    _ id: String, unit: String, better: Direction,
    value: @escaping @Sendable (PlanTally) -> Double?
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    values = { [MeasureValue(measure: id, value: value($0), unit: unit)] }
  }

  /// A measure with one value per plan and forecast of the project.
  init(
    forecast id: String, unit: String, better: Direction,
    value: @escaping @Sendable (PopulationForecast, PlanTally) -> Double?
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    values = { tally in
      tally.problem.supplement.forecasts.map {
        MeasureValue(measure: "\(id):\($0.name)", value: value($0, tally), unit: unit)
      }
    }
  }

  /// A measure with one value per plan and identity layer that does not follow the blocks; without any
  /// value where the plan was not looked at thoroughly.
  init(
    overlap id: String, unit: String, better: Direction,
    value: @escaping @Sendable (FuzzyUnits, PlanTally) -> Double?
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    values = { tally in
      (tally.thorough?.overlaps ?? []).map {
        MeasureValue(measure: "\(id):\($0.name)", value: value($0, tally), unit: unit)
      }
    }
  }

  /// A measure with one value per plan and identity layer.
  init(
    _ id: String, unit: String, better: Direction,
    perLayer value: @escaping @Sendable (UnitTally, PlanTally) -> Double?
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    values = { tally in
      tally.layers.map { layer in
        MeasureValue(
          measure: "\(id):\(layer.grouping.name)", value: value(layer, tally), unit: unit)
      }
    }
  }
}
