internal import Land

/// What lies around a place, by name: the land that an area there could take, and what bars the rest.
struct Surroundings {
  let reach: Reach

  /// Why a neighbour cannot be joined.
  enum Bar: Hashable {
    case fault(Reach.Fault)
    case otherDistrict(String)
    case barrier
  }

  /// Named land, its inhabitants and, where it cannot be joined, why.
  struct Neighbour: Hashable {
    let name: String
    let people: Int64
    let bar: Bar?
  }

  private var problem: Problem { reach.preparation.problem }

  /// Inhabitants of blocks.
  func people(of blocks: some Sequence<Int32>) -> Int64 {
    blocks.reduce(0) { $0 + Int64(problem.territory.blocks.population[Int($1)]) }
  }

  /// The land of a room beside some blocks, most inhabitants first.
  func within(_ room: Int, besides blocks: [Int32]) -> [Neighbour] {
    let own = Set(blocks)
    return named(reach.rooms[room].blocks.filter { !own.contains($0) }) { _ in nil }
  }

  /// The land that touches a room and cannot be joined, most inhabitants first.
  func beyond(_ room: Int) -> [Neighbour] {
    let adjacency = problem.territory.adjacency
    let number = Int32(room)
    var bars: [Int32: Bar] = [:]
    for block in reach.rooms[room].blocks {
      for slot in adjacency.row(Int(block)) {
        let other = adjacency.neighbours[slot]
        guard reach.roomOfBlock[Int(other)] != number, bars[other] == nil else { continue }
        bars[other] = bar(other)
      }
    }
    for border in adjacency.separated {
      let pair = [Int32(border.first.position), Int32(border.second.position)]
      for (one, other) in [(pair[0], pair[1]), (pair[1], pair[0])]
      where reach.roomOfBlock[Int(one)] == number && reach.roomOfBlock[Int(other)] != number
        && bars[other] == nil
      {
        bars[other] = .barrier
      }
    }
    // A named neighbour is told with all its people that the room does not have.
    var whole = bars
    let units = bars.keys.sorted().reduce(into: [Int32: Bar]()) { units, block in
      if unit(of: block) >= 0 { units[unit(of: block)] = units[unit(of: block)] ?? bars[block] }
    }
    for block in reach.roomOfBlock.indices.map({ Int32($0) })
    where reach.roomOfBlock[Int(block)] != number && whole[block] == nil {
      whole[block] = units[unit(of: block)]
    }
    return named(whole.keys.sorted()) { whole[$0] }
  }

  /// The land that touches some blocks and is not barred to them, most inhabitants first.
  func beside(_ blocks: [Int32]) -> [Neighbour] {
    let adjacency = problem.territory.adjacency
    let own = Set(blocks)
    let rooms = Set(blocks.map { reach.roomOfBlock[Int($0)] }.filter { $0 >= 0 })
    let touching = Set(
      blocks.flatMap { adjacency.row(Int($0)).map { adjacency.neighbours[$0] } }
    ).filter { !own.contains($0) && rooms.contains(reach.roomOfBlock[Int($0)]) }
    let units = Set(touching.map { unit(of: $0) })
    let land = reach.roomOfBlock.indices.map { Int32($0) }.filter {
      !own.contains($0) && rooms.contains(reach.roomOfBlock[Int($0)])
        && (unit(of: $0) < 0 ? touching.contains($0) : units.contains(unit(of: $0)))
    }
    return named(land) { _ in nil }
  }

  private func bar(_ block: Int32) -> Bar {
    if let fault = reach.faults[Int(block)], fault != .tooLittleRoom { return .fault(fault) }
    return .otherDistrict(problem.district?.grouping.unitName(of: Int(block)) ?? "")
  }

  private func unit(of block: Int32) -> Int32 {
    problem.leadingLayer?.grouping.unitOfBlock[Int(block)] ?? -1
  }

  /// Blocks by unit and bar.
  private func named(_ blocks: [Int32], bar: (Int32) -> Bar?) -> [Neighbour] {
    struct Key: Hashable {
      let name: String
      let bar: Bar?
    }
    var order: [Key] = []
    var people: [Key: Int64] = [:]
    for block in blocks {
      let unit = problem.leadingLayer?.grouping.unitName(of: Int(block))
      let key = Key(
        name: unit ?? problem.territory.blocks.ids[Int(block)], bar: bar(block))
      if people[key] == nil { order.append(key) }
      people[key, default: 0] += Int64(problem.territory.blocks.population[Int(block)])
    }
    return order.map { Neighbour(name: $0.name, people: people[$0] ?? 0, bar: $0.bar) }
      .enumerated().sorted { ($1.element.people, $0.offset) < ($0.element.people, $1.offset) }
      .map(\.element)
  }
}
