internal import Land

/// Settings that no plan can meet, found before any search. Each is proved.
struct Contradictions {
  let preparation: Preparation

  /// Every contradiction found, in words.
  var all: [Phrase] { wishes + frozenAreas + sizes }

  private var problem: Problem { preparation.problem }
  private var band: ClosedRange<Int64> { problem.rules.population }

  /// Blocks that must lie inside and cannot.
  private var wishes: [Phrase] {
    problem.rules.keep.filter { $0.wish == .inside }.compactMap { rule in
      let shut = rule.blocks.filter { preparation.isExcluded[Int($0)] }
      return shut.isEmpty ? nil : Words.wishedInsideAndOutside(rule.subject, blocks: shut.count)
    } + outsideAndFrozen
  }

  private var outsideAndFrozen: [Phrase] {
    let outside = Set(problem.rules.keep.filter { $0.wish == .outside }.flatMap(\.blocks))
    var seen: Set<Int32> = []
    return problem.rules.keep.filter { $0.wish == .frozen }.compactMap { rule in
      let clashes = rule.blocks.filter { outside.contains($0) || seen.contains($0) }
      seen.formUnion(rule.blocks)
      return clashes.isEmpty ? nil : Words.frozenTwice(rule.subject, blocks: clashes.count)
    }
  }

  /// Frozen areas that break a rule of every area.
  private var frozenAreas: [Phrase] {
    guard !preparation.frozen.isEmpty, outsideAndFrozen.isEmpty else { return [] }
    var area = [Int32](repeating: 0, count: problem.territory.blocks.count)
    for (number, blocks) in preparation.frozen.enumerated() {
      for block in blocks { area[Int(block)] = Int32(number + 1) }
    }
    let own = ["connected", "population", "deprived_share", "district"]
    return evaluate(Plan(areaOfBlock: area), in: problem).rules
      .filter { !$0.isKept && own.contains($0.rule) }.map { Words.frozenBreaks($0.reason) }
  }

  private var sizes: [Phrase] {
    guard problem.rules.populationIsRequired else { return tooFewBlocks }
    switch problem.rules.count {
    case .between(let least, _): return tooLittleRoom(least)
    case .wholeCity: return uncoveredParts
    }
  }

  private var tooFewBlocks: [Phrase] {
    guard case .between(let least, _) = problem.rules.count else { return [] }
    let room = preparation.frozen.count + preparation.parts.reduce(0) { $0 + $1.graph.count }
    return room < least ? [Words.tooFewBlocks(room: room, wished: least)] : []
  }

  /// Fewer areas fit, by inhabitants alone, than are wished.
  private func tooLittleRoom(_ least: Int) -> [Phrase] {
    let room = preparation.parts.map { part in
      (part: part, areas: min(part.graph.count, Int(part.population / max(1, band.lowerBound))))
    }
    let total = preparation.frozen.count + room.reduce(0) { $0 + $1.areas }
    guard total < least else { return [] }
    let all = problem.territory.blocks.totalPopulation
    guard let largest = room.max(by: { $0.part.population < $1.part.population }) else {
      return [Words.noLand(wished: least)]
    }
    if largest.areas == 0 {
      return [
        Words.noRoom(
          place: preparation.name(of: largest.part), people: largest.part.population, band: band,
          total: all)
      ]
    }
    let places = room.filter { $0.areas > 0 }.map { (preparation.name(of: $0.part), $0.areas) }
    return [Words.tooLittleRoom(fits: total, wished: least, band: band, places: places)]
  }

  /// Parts of a whole city that no number of areas can cover.
  private var uncoveredParts: [Phrase] {
    preparation.parts.compactMap { part in
      let most = Int(part.population / max(1, band.lowerBound))
      guard preparation.leastAreas(in: part) > most else { return nil }
      return Words.uncovered(
        place: preparation.name(of: part), people: part.population, band: band)
    }
  }
}

extension Preparation {
  /// How people call a part: its district, and its largest unit; else its first block.
  func name(of part: Part) -> Phrase {
    let blocks = (0..<part.graph.count).flatMap { part.graph.members($0) }
    let district = keepsDistricts ? largestUnit(problem.district?.grouping, blocks) : nil
    let unit = largestUnit(problem.leadingLayer?.grouping, blocks)
    switch (district, unit) {
    case (let district?, let unit?):
      return Phrase(english: "\(district) (with \(unit))", german: "\(district) (mit \(unit))")
    case (let name?, nil), (nil, let name?): return Phrase(verbatim: name)
    case (nil, nil):
      let id = blocks.first.map { problem.territory.blocks.ids[Int($0)] } ?? ""
      return Phrase(english: "the land around block \(id)", german: "das Land um Block \(id)")
    }
  }

  private func largestUnit(_ grouping: Grouping?, _ blocks: [Int32]) -> String? {
    guard let grouping else { return nil }
    var people = [Int64](repeating: -1, count: grouping.units.count)
    for block in blocks where grouping.unitOfBlock[Int(block)] >= 0 {
      people[Int(grouping.unitOfBlock[Int(block)])] +=
        Int64(problem.territory.blocks.population[Int(block)]) + 1
    }
    guard let most = people.max(), most >= 0, let unit = people.firstIndex(of: most) else {
      return nil
    }
    return grouping.units[unit]
  }
}
