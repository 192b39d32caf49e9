internal import Land

/// What the number of areas contradicts.
extension Contradictions {
  private var rules: AreaRules { preparation.problem.rules }
  private var frozen: Int { preparation.frozen.count }

  /// More or fewer areas than the land can hold.
  var sizes: [Phrase] {
    tooFewRooms + tooManyNeeded + overfullRooms
  }

  /// Parts of a whole city that lie in no area whatever is done.
  var wholeCity: [Phrase] {
    guard rules.count == .wholeCity else { return [] }
    let shut = reach.faults.indices.filter { block in
      let fault = reach.faults[block]
      return fault != nil && fault != .frozen && fault != .tooLittleRoom
    }
    let phrases = shut.isEmpty ? [] : [Words.shutInWholeCity(shut, of: preparation)]
    let empty = reach.rooms.filter { $0.most == 0 }
    return phrases + empty.map(uncovered)
  }

  private func uncovered(_ room: Reach.Room) -> Phrase {
    Words.uncovered(
      place: preparation.name(of: room.blocks), people: room.population,
      band: rules.populationIsRequired ? rules.population : nil, deprived: room.deprived,
      bounds: rules.deprivedShare)
  }

  /// Fewer areas fit, by inhabitants and deprived inhabitants alone, than are wished.
  private var tooFewRooms: [Phrase] {
    guard case .between(let least, _) = rules.count else { return [] }
    let total = frozen + reach.rooms.reduce(0) { $0 + $1.most }
    guard total < least else { return [] }
    guard let largest = reach.rooms.max(by: { $0.population < $1.population }) else {
      return [Words.noLand(wished: least)]
    }
    guard rules.populationIsRequired else {
      return [Words.tooFewBlocks(room: total, wished: least)]
    }
    if largest.population < rules.population.lowerBound, frozen == 0 {
      return [
        Words.noRoom(
          place: preparation.name(of: largest.blocks), people: largest.population,
          band: rules.population, total: preparation.problem.territory.blocks.totalPopulation)
      ]
    }
    let places = reach.rooms.filter { $0.most > 0 }.map {
      (preparation.name(of: $0.blocks), $0.most)
    }
    let byPeople =
      total
      == frozen
      + reach.rooms.reduce(0) {
        $0 + min($1.atoms, Int($1.population / max(1, rules.population.lowerBound)))
      }
    return [
      Words.tooLittleRoom(
        fits: total, wished: least, rules: rules, byPeople: byPeople, frozen: frozen, places: places
      )
    ]
  }

  /// More areas are needed than are wished.
  private var tooManyNeeded: [Phrase] {
    guard case .between(_, let most) = rules.count else { return [] }
    let needed = frozen + reach.rooms.reduce(0) { $0 + $1.least }
    guard needed > most else { return [] }
    let places = reach.rooms.filter { $0.least > 0 }.map {
      (preparation.name(of: $0.blocks), $0.least)
    }
    return [Words.moreNeeded(needed: needed, wished: most, frozen: frozen, places: places)]
  }

  /// Rooms that must hold more areas than they can.
  private var overfullRooms: [Phrase] {
    reach.rooms.filter { $0.most > 0 && $0.least > $0.most }.map { room in
      rules.count == .wholeCity
        ? uncovered(room)
        : Words.overfull(
          place: preparation.name(of: room.blocks), needed: room.least, fits: room.most)
    }
  }
}

extension Preparation {
  /// How people call a part: its district, and its largest unit; else its first block.
  func name(of part: Part) -> Phrase {
    name(of: (0..<part.graph.count).flatMap { part.graph.members($0) })
  }

  /// The same for any blocks.
  func name(of blocks: [Int32]) -> Phrase {
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
