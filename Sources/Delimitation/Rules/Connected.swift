internal import Land

extension Rule {
  /// `connected`: each area hangs together in the neighbour graph.
  static let connected = Rule("connected") { tally in
    tally.areas.indices.compactMap { position in
      let pieces = tally.areas[position].pieces
      guard pieces.count > 1 else { return nil }
      let apart = tally.smallerPieces(of: position)
      return Words.disconnected(
        tally.name(ofArea: position + 1), parts: pieces.count,
        blocks: tally.blockNames(apart.blocks), count: apart.blocks.count, people: apart.people)
    }
  }
}

extension PlanTally {
  /// The blocks of an area's pieces except the one with most people, and their people.
  fileprivate func smallerPieces(of position: Int) -> (blocks: [Int32], people: Int64) {
    let pieces = areas[position].pieces
    let people = pieces.map { piece in
      piece.reduce(Int64(0)) { $0 + Int64(problem.territory.blocks.population[Int($1)]) }
    }
    // Of equally peopled pieces the first stays.
    let main = people.firstIndex(of: people.max() ?? 0) ?? 0
    let rest = pieces.indices.filter { $0 != main }
    return (rest.flatMap { pieces[$0] }.sorted(), rest.reduce(0) { $0 + people[$1] })
  }
}
