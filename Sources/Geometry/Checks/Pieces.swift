import Land

extension Check {
  /// The territory falls into several connected pieces: no area can reach over.
  static let pieces = Check(name: "pieces") { inspection in
    let piece = inspection.adjacency.pieces()
    let count = Int(piece.max() ?? -1) + 1
    guard count > 1 else { return [] }
    var members = [[Int]](repeating: [], count: count)
    for (block, number) in piece.enumerated() { members[Int(number)].append(block) }
    members.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let sizes = members.map(\.count)
    return members.dropFirst().filter { $0.count > 1 }.map { blocks in
      var finding = Words.piece(inspection.map, sizes, blocks)
      finding.x = inspection.map.centres[blocks[0]].x
      finding.y = inspection.map.centres[blocks[0]].y
      finding.surfaceSquareMetres = blocks.reduce(0) {
        $0 + inspection.map.surfaceSquareMetres[$1]
      }
      finding.people = inspection.people(blocks)
      return finding
    }
  }
}
