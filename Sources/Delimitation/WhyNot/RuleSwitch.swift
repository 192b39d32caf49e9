internal import Land

/// One rule of a problem as something that can be given up by itself. That areas hang together is never
/// given up.
enum RuleSwitch: Hashable, Sendable {
  /// The wished number of areas; without it any number from 1.
  case count
  /// The limits of the band.
  case populationLower, populationUpper
  /// The limits of the deprived share.
  case shareLower, shareUpper
  /// That no area spans two districts.
  case district
  /// That the units of an identity layer stay whole, by its position.
  case identity(Int)
  /// That areas do not reach over forbidden barriers.
  case barrier
  /// One wish, by its position.
  case keep(Int)
}

extension Problem {
  /// Every rule that the problem has, those that people would give up first at the front.
  var switches: [RuleSwitch] {
    var list: [RuleSwitch] = rules.keep.indices.reversed().map { .keep($0) }
    list += identity.indices.filter { identity[$0].split == .forbid }.map { .identity($0) }
    if !territory.adjacency.separated.isEmpty { list.append(.barrier) }
    if rules.deprivedShare.upperBound < 1 { list.append(.shareUpper) }
    if rules.deprivedShare.lowerBound > 0 { list.append(.shareLower) }
    if rules.populationIsRequired {
      if rules.population.upperBound < territory.blocks.totalPopulation {
        list.append(.populationUpper)
      }
      if rules.population.lowerBound > 0 { list.append(.populationLower) }
    }
    if district?.span == .forbid { list.append(.district) }
    if countMatters { list.append(.count) }
    return list
  }

  /// Whether some number of areas from 1 is not allowed.
  private var countMatters: Bool {
    guard case .between(let least, let most) = rules.count else { return true }
    return least > 1 || most < territory.blocks.count
  }

  /// The same problem with these rules only.
  func keeping(only kept: Set<RuleSwitch>) -> Problem {
    without(Set(switches).subtracting(kept))
  }

  /// The same problem without some of its rules.
  func without(_ removed: Set<RuleSwitch>) -> Problem {
    if removed.isEmpty { return self }
    var layers = identity
    for (index, layer) in identity.enumerated() where removed.contains(.identity(index)) {
      layers[index] = IdentityLayer(grouping: layer.grouping, split: .allow, weight: layer.weight)
    }
    var districts = district
    if removed.contains(.district), let district {
      districts = DistrictLayer(grouping: district.grouping, span: .allow)
    }
    let thinned = with(
      territory: removed.contains(.barrier) ? territory.withoutBarriers : nil, identity: layers,
      district: districts, rules: bounds(without: removed))
    // Judged last: how many areas can be needed depends on the other rules.
    guard removed.contains(.count) else { return thinned }
    return thinned.with(rules: thinned.rules.with(count: thinned.anyCount))
  }

  private func bounds(without removed: Set<RuleSwitch>) -> AreaRules {
    let (people, share) = (rules.population, rules.deprivedShare)
    let lower = removed.contains(.populationLower) ? 0 : people.lowerBound
    let upper =
      removed.contains(.populationUpper)
      ? max(lower, territory.blocks.totalPopulation) : people.upperBound
    let least = removed.contains(.shareLower) ? 0 : share.lowerBound
    let most = removed.contains(.shareUpper) ? 1 : share.upperBound
    return rules.with(
      population: lower...upper, deprivedShare: least...most,
      keep: rules.keep.indices.filter { !removed.contains(.keep($0)) }.map { rules.keep[$0] })
  }

  /// A range of counts that has a plan if any number of areas has one: an area without a block that is
  /// wished inside can be given up without breaking another rule, so that many are never needed.
  private var anyCount: AreaCount {
    let wished = Set(rules.keep.filter { $0.wish == .inside }.flatMap(\.blocks)).count
    let needed = max(1, wished + rules.keep.count { $0.wish == .frozen })
    switch rules.count {
    case .between(let least, let most):
      return .between(min(1, least), min(max(most, needed), max(1, territory.blocks.count)))
    case .wholeCity: return .between(1, needed)
    }
  }
}

extension Territory {
  /// The same land where forbidden barriers are only to be avoided.
  fileprivate var withoutBarriers: Territory {
    let opened = adjacency.separated.map {
      Border($0.first, $0.second, metres: $0.metres, traits: .avoidedBarrier)
    }
    return Territory(
      blocks: blocks,
      adjacency: Adjacency(
        blockCount: adjacency.blockCount, borders: adjacency.borders + opened))
  }
}
