internal import Land

extension AreaRules {
  /// The same rules but for what is given.
  func with(
    count: AreaCount? = nil, population: ClosedRange<Int64>? = nil,
    deprivedShare: ClosedRange<Double>? = nil, populationIsRequired: Bool? = nil,
    keep: [KeepRule]? = nil
  ) -> AreaRules {
    AreaRules(
      count: count ?? self.count, population: population ?? self.population,
      populationIsRequired: populationIsRequired ?? self.populationIsRequired,
      deprivedShare: deprivedShare ?? self.deprivedShare, keep: keep ?? self.keep,
      exceptions: exceptions)
  }
}

extension Problem {
  /// The same problem but for what is given.
  func with(
    territory: Territory? = nil, identity: [IdentityLayer]? = nil, district: DistrictLayer? = nil,
    rules: AreaRules? = nil
  ) -> Problem {
    Problem(
      territory: territory ?? self.territory, deprivation: deprivation,
      identity: identity ?? self.identity, district: district ?? self.district,
      rules: rules ?? self.rules, statusQuo: statusQuo)
  }

  /// The same problem with other units in one identity layer.
  func with(grouping: Grouping, inLayer layer: Int) -> Problem {
    var layers = identity
    layers[layer] = IdentityLayer(
      grouping: grouping, split: layers[layer].split, weight: layers[layer].weight)
    return with(identity: layers)
  }
}
