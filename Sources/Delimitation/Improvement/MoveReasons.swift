internal import Land

/// Finds why moves are made: what would break, or be lost, without each.
struct MoveReasons {
  let problem: Problem
  let given: LabelledPlan
  let new: LabelledPlan
  let undoing: Undoing
  let groups: [ChangedGroup]
  private let predecessor: [Int]
  private let before: PlanTally
  private let after: PlanTally
  private let keptRules: Set<String>

  init(
    problem: Problem, given: LabelledPlan, new: LabelledPlan, undoing: Undoing,
    groups: [ChangedGroup]
  ) {
    self.problem = problem
    self.given = given
    self.new = new
    self.undoing = undoing
    self.groups = groups
    predecessor = undoing.predecessors(new.plan)
    before = PlanTally(given.plan, in: problem)
    after = PlanTally(new.plan, in: problem)
    keptRules = Set(evaluate(new.plan, in: problem).rules.filter(\.isKept).map(\.rule))
  }

  /// The reasons of one move, at least one.
  func reasons(for group: ChangedGroup) -> [MoveReason] {
    let isNew = group.to > 0 && predecessor[Int(group.to)] < 0
    let isGivenUp = group.from > 0 && !predecessor.contains(Int(group.from))
    let partners = groups.filter { other in
      other == group || (isNew && other.to == group.to)
        || (isGivenUp && other.from == group.from)
    }
    let (plan, place) = undoing.without(partners, in: new.plan)
    let labelled = LabelledPlan(plan: plan, labels: labels(plan, place, partners))
    let broken = evaluate(labelled, in: problem).rules.filter {
      !$0.isKept && keptRules.contains($0.rule)
    }
    var reasons: [MoveReason] = []
    if isNew {
      reasons.append(
        MoveReason(rule: "count", text: Words.areaIsNew(name(ofNew: Int(group.to)))))
    }
    if isGivenUp {
      reasons.append(
        MoveReason(rule: "count", text: Words.areaIsGivenUp(name(ofGiven: Int(group.from)))))
    }
    let undone = PlanTally(plan, in: problem)
    for verdict in broken {
      let texts =
        isNew || isGivenUp ? [] : special(verdict.rule, group: group, undone: undone, place: place)
      let told = texts.isEmpty ? [Words.withoutMove(verdict.reason)] : texts
      reasons += told.map { MoveReason(rule: verdict.rule, text: $0) }
    }
    if broken.isEmpty { reasons.append(coverageReason(undone)) }
    return reasons
  }

  private func coverageReason(_ undone: PlanTally) -> MoveReason {
    let gain = after.deprivedInside - undone.deprivedInside
    guard gain > 0 else { return MoveReason(rule: "", text: Words.servesNothing) }
    let total = Double(max(1, after.deprivedPopulation))
    return MoveReason(
      rule: "coverage",
      text: Words.raisesCoverage(
        people: gain, from: Double(undone.deprivedInside) / total,
        to: Double(after.deprivedInside) / total))
  }

  /// Reasons in words of their own: those of band, deprived share and pieces, for the area that the
  /// blocks leave and the one that they join.
  private func special(
    _ rule: String, group: ChangedGroup, undone: PlanTally, place: [Int?]
  ) -> [Phrase] {
    let left = group.from > 0 ? predecessor.firstIndex(of: Int(group.from)) : nil
    let joined = group.to > 0 ? Int(group.to) : nil
    return [joined, left].compactMap { $0 }.compactMap { number in
      guard let position = place[number] else { return nil }
      switch rule {
      case "population": return band(number, undone.areas[position - 1])
      case "deprived_share": return share(number, undone.areas[position - 1])
      case "connected": return pieces(number, undone.areas[position - 1])
      default: return nil
      }
    }
  }

  private func band(_ number: Int, _ undone: AreaTally) -> Phrase? {
    let band = problem.rules.population
    let old = predecessor[number] > 0 ? before.areas[predecessor[number] - 1].population : nil
    if undone.population < band.lowerBound {
      if let old, old < band.lowerBound {
        return Words.needsMore(name(ofNew: number), has: old, missing: band.lowerBound - old)
      }
      return Words.wouldLack(
        name(ofNew: number), has: undone.population, missing: band.lowerBound - undone.population)
    }
    guard undone.population > band.upperBound else { return nil }
    if let old, old > band.upperBound {
      return Words.hasTooMany(name(ofNew: number), has: old, surplus: old - band.upperBound)
    }
    return Words.wouldExceed(
      name(ofNew: number), has: undone.population, surplus: undone.population - band.upperBound)
  }

  private func share(_ number: Int, _ undone: AreaTally) -> Phrase? {
    let rules = problem.rules
    guard
      !rules.allows(deprived: undone.deprivedPopulation, scored: undone.scoredPopulation),
      let from = undone.deprivedShare, let to = after.areas[number - 1].deprivedShare
    else { return nil }
    return Words.changesShare(name(ofNew: number), from: from, to: to, bounds: rules.deprivedShare)
  }

  private func pieces(_ number: Int, _ undone: AreaTally) -> Phrase? {
    guard undone.pieces.count > 1 else { return nil }
    let old = predecessor[number] > 0 ? before.areas[predecessor[number] - 1].pieces.count : 1
    return old > 1
      ? Words.joinsPieces(name(ofNew: number), pieces: old) : Words.keepsWhole(name(ofNew: number))
  }

  /// How people know an area of the new plan: by its given name where it goes on.
  private func name(ofNew number: Int) -> Phrase {
    let old = predecessor[number]
    return old > 0 ? name(ofGiven: old) : name(new.label(number))
  }

  private func name(ofGiven number: Int) -> Phrase { name(given.label(number)) }

  private func name(_ label: AreaLabel) -> Phrase {
    Words.area(label.id, name: label.name == label.id ? nil : label.name)
  }

  /// Labels of an undone plan's areas: as `name(ofNew:)`, and those of given areas that come back.
  private func labels(
    _ plan: Plan, _ place: [Int?], _ partners: [ChangedGroup]
  ) -> [AreaLabel] {
    var labels = [AreaLabel?](repeating: nil, count: plan.areaCount)
    for number in place.indices.dropFirst() {
      guard let position = place[number] else { continue }
      let old = predecessor[number]
      labels[position - 1] = old > 0 ? given.label(old) : new.label(number)
    }
    for group in partners where group.from > 0 {
      let position = Int(plan.areaOfBlock[Int(group.blocks[0])])
      labels[position - 1] = labels[position - 1] ?? given.label(Int(group.from))
    }
    return labels.enumerated().map { position, label in
      label ?? AreaLabel(id: String(position + 1), name: String(position + 1))
    }
  }
}
