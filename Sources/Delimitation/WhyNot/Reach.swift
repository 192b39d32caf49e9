internal import Land

/// Which land areas can reach at all, and how many fit at most: what follows from each rule by itself,
/// without any search. What it rules out is proved.
///
/// Blocks that go together and cannot lie in one area are left out; the rest falls into rooms, which no
/// area leaves. A room without people enough, or without deprived inhabitants enough, holds no area.
struct Reach {
  /// Why no area can hold a block.
  enum Fault: Hashable {
    /// A wish keeps a block of its atom outside.
    case outside
    /// Its atom belongs to a frozen area.
    case frozen
    /// Its atom reaches into several districts.
    case severalDistricts
    /// Its atom has more inhabitants than an area may have.
    case tooManyPeople
    /// Its atom holds two blocks that are wished apart.
    case apart
    /// The pieces of its atom cannot be joined.
    case torn
    /// The land that an area can reach from it holds none.
    case tooLittleRoom
  }

  /// Connected land that no area leaves.
  struct Room {
    var blocks: [Int32] = []
    var population: Int64 = 0
    var scored: Int64 = 0
    var deprived: Int64 = 0
    /// How many atoms, and how many of them with deprived inhabitants.
    var atoms = 0
    var deprivedAtoms = 0
    /// Inhabitants of atoms with a block that is wished inside; nil where none is.
    var wished: Int64?
    /// The most and the least areas that it can hold and must hold.
    var most = 0
    var least = 0
  }

  let preparation: Preparation
  /// Why no area can hold a block; nil where nothing is against it, by block.
  private(set) var faults: [Fault?]
  /// The room of each block, -1 for those that no room holds.
  private(set) var roomOfBlock: [Int32] = []
  /// Every room, those that hold no area included, in the order of their lowest blocks.
  private(set) var rooms: [Room] = []

  init(_ preparation: Preparation) {
    self.preparation = preparation
    let atoms = Reach.atomFaults(preparation)
    faults = preparation.atomOfBlock.map { atoms[Int($0)] }
    repeat { divide() } while shutTornAtoms()
    measure()
    for (block, room) in roomOfBlock.enumerated() where room >= 0 && rooms[Int(room)].most == 0 {
      faults[block] = .tooLittleRoom
    }
  }

  private var problem: Problem { preparation.problem }

  private static func atomFaults(_ preparation: Preparation) -> [Fault?] {
    let problem = preparation.problem
    let graph = preparation.graph
    let outside = Set(problem.rules.keep.filter { $0.wish == .outside }.flatMap(\.blocks))
    let frozen = Set(preparation.frozen.flatMap { $0 })
    let apart = problem.rules.keep.filter { $0.wish == .apart }.map { Set($0.blocks) }
    let rules = problem.rules
    return (0..<graph.count).map { atom in
      let members = graph.members(atom)
      if members.contains(where: frozen.contains) { return .frozen }
      if members.contains(where: outside.contains) { return .outside }
      if preparation.keepsDistricts, problem.districts(of: members).count > 1 {
        return .severalDistricts
      }
      if apart.contains(where: { group in members.count(where: group.contains) > 1 }) {
        return .apart
      }
      let isTooLarge =
        rules.populationIsRequired && graph.population[atom] > rules.population.upperBound
      return isTooLarge ? .tooManyPeople : nil
    }
  }

  /// Numbers the rooms among blocks without a fault.
  private mutating func divide() {
    let adjacency = problem.territory.adjacency
    let districts = preparation.keepsDistricts ? problem.district?.grouping.unitOfBlock : nil
    roomOfBlock = [Int32](repeating: -1, count: faults.count)
    var next: Int32 = 0
    for start in faults.indices where faults[start] == nil && roomOfBlock[start] < 0 {
      var stack = [start]
      roomOfBlock[start] = next
      while let block = stack.popLast() {
        for slot in adjacency.row(block) {
          let other = Int(adjacency.neighbours[slot])
          guard faults[other] == nil, roomOfBlock[other] < 0 else { continue }
          if let districts, districts[block] >= 0, districts[other] >= 0,
            districts[block] != districts[other]
          {
            continue
          }
          roomOfBlock[other] = next
          stack.append(other)
        }
      }
      next += 1
    }
  }

  /// Shuts the atoms whose blocks lie in several rooms; whether there were any.
  private mutating func shutTornAtoms() -> Bool {
    let graph = preparation.graph
    var hasShut = false
    for atom in 0..<graph.count {
      let members = graph.members(atom)
      guard let first = members.first, faults[Int(first)] == nil else { continue }
      guard members.contains(where: { roomOfBlock[Int($0)] != roomOfBlock[Int(first)] }) else {
        continue
      }
      for block in members { faults[Int(block)] = .torn }
      hasShut = true
    }
    return hasShut
  }

  private mutating func measure() {
    rooms = [Room](repeating: Room(), count: Int(roomOfBlock.max() ?? -1) + 1)
    let graph = preparation.graph
    for (block, room) in roomOfBlock.enumerated() where room >= 0 {
      rooms[Int(room)].blocks.append(Int32(block))
    }
    for atom in 0..<graph.count {
      guard let first = graph.members(atom).first, roomOfBlock[Int(first)] >= 0 else { continue }
      let room = Int(roomOfBlock[Int(first)])
      rooms[room].population += graph.population[atom]
      rooms[room].scored += graph.scored[atom]
      rooms[room].deprived += graph.deprived[atom]
      rooms[room].atoms += 1
      if graph.deprived[atom] > 0 { rooms[room].deprivedAtoms += 1 }
      if graph.isWishedInside[atom] {
        rooms[room].wished = (rooms[room].wished ?? 0) + graph.population[atom]
      }
    }
    for room in rooms.indices {
      rooms[room].most = mostAreas(in: rooms[room])
      rooms[room].least = leastAreas(in: rooms[room], number: Int32(room))
    }
  }

  /// How many areas a room can hold, by inhabitants, by deprived inhabitants and by blocks alone.
  private func mostAreas(in room: Room) -> Int {
    let rules = problem.rules
    let share = rules.deprivedShare
    var most = room.atoms
    if share.lowerBound > 0 { most = min(most, room.deprivedAtoms) }
    guard rules.populationIsRequired, rules.population.lowerBound > 0 else { return most }
    let lower = rules.population.lowerBound
    most = min(most, Int(room.population / lower))
    // Areas with a share have at most so many scored inhabitants together; the others are unscored.
    let unscored = Double(room.population - room.scored)
    var people = Double(room.population)
    if share.lowerBound > 0 {
      people = min(people, Double(room.deprived) / share.lowerBound + unscored)
    }
    if share.upperBound < 1 {
      let others = Double(room.scored - room.deprived)
      people = min(people, others / (1 - share.upperBound) + unscored)
    }
    // A little more, so that rounding never rules out what is possible.
    return min(most, Int((people * (1 + 1e-9) + 1e-6) / Double(lower)))
  }

  /// How many areas a room must hold.
  private func leastAreas(in room: Room, number: Int32) -> Int {
    let rules = problem.rules
    let upper = rules.populationIsRequired ? max(1, rules.population.upperBound) : Int64.max
    if rules.count == .wholeCity { return max(1, Int(ceiling(room.population, by: upper))) }
    guard let wished = room.wished else { return 0 }
    return max(1, Int(ceiling(wished, by: upper)), mostApart(inRoom: number))
  }

  private func ceiling(_ people: Int64, by upper: Int64) -> Int64 {
    people / upper + (people % upper > 0 ? 1 : 0)
  }

  /// The most blocks of a room that are wished inside and apart from each other.
  private func mostApart(inRoom number: Int32) -> Int {
    let inside = Set(problem.rules.keep.filter { $0.wish == .inside }.flatMap(\.blocks))
    return problem.rules.keep.filter { $0.wish == .apart }.map { rule in
      Set(
        rule.blocks.filter { roomOfBlock[Int($0)] == number && inside.contains($0) }.map {
          preparation.atomOfBlock[Int($0)]
        }
      ).count
    }.max() ?? 0
  }
}

extension Problem {
  /// The districts that blocks lie in, ascending; blocks without a district left out.
  func districts(of blocks: some Sequence<Int32>) -> [Int32] {
    guard let units = district?.grouping.unitOfBlock else { return [] }
    return Set(blocks.map { units[Int($0)] }.filter { $0 >= 0 }).sorted()
  }
}
