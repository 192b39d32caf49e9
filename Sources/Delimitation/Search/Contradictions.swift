internal import Land

/// Settings that no plan can meet, found before any search. Each is proved.
struct Contradictions {
  let preparation: Preparation
  let reach: Reach

  init(preparation: Preparation) {
    self.preparation = preparation
    reach = Reach(preparation)
  }

  /// Every contradiction found, in words.
  var all: [Phrase] { wishes + frozenAreas + wholeCity + sizes }

  /// Whether any was found.
  var isEmpty: Bool { all.isEmpty }

  private var problem: Problem { preparation.problem }
  private var band: ClosedRange<Int64> { problem.rules.population }
  private var surroundings: Surroundings { Surroundings(reach: reach) }

  /// Blocks that must lie inside and cannot.
  private var wishes: [Phrase] {
    problem.rules.keep.filter { $0.wish == .inside }.flatMap { rule in
      faults(of: rule.blocks).map { fault, blocks in wish(rule, fault, blocks) }
    }
  }

  /// The faults of blocks, each with the blocks that have it, in the order of the blocks.
  private func faults(of blocks: [Int32]) -> [(Reach.Fault, [Int32])] {
    var order: [Reach.Fault] = []
    var found: [Reach.Fault: [Int32]] = [:]
    for block in blocks {
      guard let fault = reach.faults[Int(block)], fault != .frozen else { continue }
      if found[fault] == nil { order.append(fault) }
      found[fault, default: []].append(block)
    }
    return order.map { ($0, found[$0] ?? []) }
  }

  private func wish(_ rule: KeepRule, _ fault: Reach.Fault, _ blocks: [Int32]) -> Phrase {
    let subject = Words.subject(of: rule)
    let atom = blocks.first.map {
      Array(preparation.graph.members(Int(preparation.atomOfBlock[Int($0)])))
    }
    let people = surroundings.people(of: atom ?? [])
    switch fault {
    case .outside, .frozen: return Words.wishedInsideAndOutside(subject, blocks: blocks.count)
    case .severalDistricts:
      let names = problem.districts(of: atom ?? []).compactMap {
        problem.district?.grouping.units[Int($0)]
      }
      return Words.wishedAcrossDistricts(subject, districts: names)
    case .tooManyPeople:
      return Words.wishedTooLarge(subject, people: people, upper: band.upperBound)
    case .apart: return Words.wishedApartAndWhole(subject)
    case .torn: return Words.wishedTorn(subject, people: people)
    case .tooLittleRoom: return tooLittleRoom(rule, blocks)
    }
  }

  /// A wish in land that holds no area: what an area there could take, and what bars the rest.
  private func tooLittleRoom(_ rule: KeepRule, _ blocks: [Int32]) -> Phrase {
    let number = blocks.first.map { Int(reach.roomOfBlock[Int($0)]) } ?? 0
    let room = reach.rooms[number]
    let subject = Words.subject(of: rule)
    let isPopulous = !problem.rules.populationIsRequired || room.population >= band.lowerBound
    if isPopulous {
      return Words.wishedOutOfShare(
        subject, people: room.population, deprived: room.deprived,
        bounds: problem.rules.deprivedShare)
    }
    let own = blocks.filter { Int(reach.roomOfBlock[Int($0)]) == number }
    let mine = surroundings.people(of: own)
    return Words.sentences([
      Words.wishedInTooLittleRoom(
        subject, people: mine, missing: band.lowerBound - mine, lower: band.lowerBound,
        reachable: room.population),
      Words.surroundings(
        within: surroundings.within(number, besides: own), beyond: surroundings.beyond(number)),
    ])
  }

  /// Frozen areas that break a rule by themselves or clash with other wishes.
  private var frozenAreas: [Phrase] {
    guard !preparation.frozen.isEmpty else { return [] }
    let clashes = frozenClashes
    return clashes.isEmpty ? frozenBreaches : clashes
  }

  private var frozenClashes: [Phrase] {
    let keep = problem.rules.keep
    let outside = Set(keep.filter { $0.wish == .outside }.flatMap(\.blocks))
    var seen: Set<Int32> = []
    var phrases: [Phrase] = []
    for rule in keep where rule.wish == .frozen {
      let clashes = rule.blocks.filter { outside.contains($0) || seen.contains($0) }
      seen.formUnion(rule.blocks)
      let subject = Words.subject(of: rule)
      if !clashes.isEmpty {
        phrases.append(Words.frozenTwice(subject, blocks: clashes.count))
        continue
      }
      let own = Set(rule.blocks)
      let atom = rule.blocks.first.map { Int(preparation.atomOfBlock[Int($0)]) }
      let more = atom.map { preparation.graph.members($0).filter { !own.contains($0) } } ?? []
      if !more.isEmpty {
        let ids = more.prefix(5).map { problem.territory.blocks.ids[Int($0)] }
        phrases.append(
          Words.frozenCutsUnit(subject, blocks: Words.names(ids, of: more.count), more.count))
      }
      for other in keep where other.wish == .apart && other.blocks.count(where: own.contains) > 1 {
        phrases.append(Words.frozenAndApart(subject, Words.subject(of: other)))
      }
    }
    return phrases
  }

  private var frozenBreaches: [Phrase] {
    let own = ["connected", "population", "deprived_share", "district"]
    return evaluate(preparation.frozenPlan, in: problem).rules
      .filter { !$0.isKept && own.contains($0.rule) }.map { Words.frozenBreaks($0.reason) }
  }
}
