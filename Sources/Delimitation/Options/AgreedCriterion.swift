internal import Land

/// A criterion by which plans are set against each other (M37), with its materiality step.
public struct AgreedCriterion: Hashable, Sendable {
  /// The measure's id, with its layer.
  public let measure: String
  /// Whether more of it is better.
  public let isHigherBetter: Bool
  /// The least difference that counts, in the measure's unit, above 0.
  public let step: Double
  /// Whether it decides about dominance; mixing is told, but decides nothing.
  public let decides: Bool

  /// A criterion.
  public init(measure: String, isHigherBetter: Bool, step: Double, decides: Bool) {
    precondition(step > 0, "a step must be above 0")
    self.measure = measure
    self.isHigherBetter = isHigherBetter
    self.step = step
    self.decides = decides
  }

  /// How many steps better `one` is than `other`; below 0 where it is worse.
  public func gain(_ one: Double, over other: Double) -> Double {
    (isHigherBetter ? one - other : other - one) / step
  }
}

extension Problem {
  /// Coverage, separated people and split units of every layer that matters, boundary, compactness,
  /// distance from the target and people who change: by these no option may dominate another. Mixing
  /// is told beside them. A criterion that the problem cannot measure is left out.
  public var agreedCriteria: [AgreedCriterion] {
    let steps = materiality
    let everyone = Double(max(1, territory.blocks.totalPopulation))
    let layers = layersByWeight
    let deprived = deprivedPopulation
    var list: [AgreedCriterion] = []
    func add(_ measure: String, _ step: Double, higher: Bool = false, decides: Bool = true) {
      list.append(
        AgreedCriterion(measure: measure, isHigherBetter: higher, step: step, decides: decides))
    }
    if deprived > 0 { add("coverage", steps.people / Double(deprived), higher: true) }
    for layer in layers { add("separated_people:" + layer, steps.people / everyone) }
    for layer in layers { add("split_units:" + layer, steps.splitUnits) }
    if steps.boundaryKilometres > 0 { add("boundary_km", steps.boundaryKilometres) }
    add("polsby_popper_mean", steps.compactness, higher: true)
    add("deviation_mean", steps.deviation)
    if statusQuo != nil { add("people_changed", steps.people) }
    if deprived > 0 { add("mixing_mean", steps.mixing, higher: true, decides: false) }
    return list
  }
}
