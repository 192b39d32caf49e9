import Land

extension Check {
  /// The territory falls into several connected pieces: no area can reach over. Each piece but the
  /// largest, with the units it holds; blocks by themselves are islands.
  static let pieces = Check(name: "pieces") { inspection in
    let piece = inspection.adjacency.pieces()
    let count = Int(piece.max() ?? -1) + 1
    guard count > 1 else { return [] }
    var members = [[Int]](repeating: [], count: count)
    for (block, number) in piece.enumerated() { members[Int(number)].append(block) }
    members.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let sizes = members.map(\.count)
    return members.dropFirst().filter { $0.count > 1 }.prefix(namedAtMost).map { blocks in
      let names = inspection.names(of: blocks)
      var finding = Words.piece(
        inspection.map, sizes, blocks, names, inspection.people(blocks))
      finding.name = names
      finding.surfaceSquareMetres = blocks.reduce(0) {
        $0 + inspection.map.surfaceSquareMetres[$1]
      }
      finding.people = inspection.people(blocks)
      finding.x = inspection.map.centres[blocks[0]].x
      finding.y = inspection.map.centres[blocks[0]].y
      return MapFinding(finding, on: inspection.outline(of: blocks))
    }
  }
}
