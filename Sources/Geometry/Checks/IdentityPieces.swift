import Land

extension Check {
  /// Named units and districts whose blocks do not hang together, with blocks and people per piece.
  static let identityPieces = Check(name: "identity_pieces") { inspection in
    inspection.groupings.flatMap { grouping in
      inspection.told("identity_pieces", labels: grouping.unitOfBlock, grouping.units.count) {
        (grouping.name, grouping.units[$0])
      }
    }
  }

  /// The same of the areas in force.
  static let areaPieces = Check(name: "area_pieces") { inspection in
    guard let plan = inspection.plan else { return [] }
    return inspection.told(
      "area_pieces", labels: plan.plan.areaOfBlock.map { $0 - 1 }, plan.labels.count
    ) { (plan.labels[$0].id, plan.labels[$0].name) }
  }
}

extension Inspection {
  /// One finding for each label whose blocks lie in several pieces.
  fileprivate func told(
    _ check: String, labels: [Int32], _ count: Int, _ name: (Int) -> (of: String, name: String)
  ) -> [MapFinding] {
    let piece = adjacency(within: labels).pieces { labels[$0] >= 0 }
    var members = [[Int]](repeating: [], count: Int(piece.max() ?? -1) + 1)
    for (block, number) in piece.enumerated() where number >= 0 {
      members[Int(number)].append(block)
    }
    var pieces = [[[Int]]](repeating: [], count: count)
    for blocks in members { pieces[Int(labels[blocks[0]])].append(blocks) }
    return pieces.indices.filter { pieces[$0].count > 1 }.prefix(Check.namedAtMost).map { unit in
      let parts = pieces[unit].sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      let others = parts.dropFirst().flatMap { $0 }
      let sizes = parts.map { (blocks: $0.count, people: people($0)) }
      let unit = name(unit)
      var finding =
        check == "area_pieces"
        ? Words.areaPieces(place(others[0]), unit.of, unit.name, sizes)
        : Words.identityPieces(place(others[0]), unit.of, unit.name, sizes)
      finding.name = unit.name
      finding.people = people(others)
      finding.surfaceSquareMetres = others.reduce(0) { $0 + map.surfaceSquareMetres[$1] }
      finding.x = map.centres[others[0]].x
      finding.y = map.centres[others[0]].y
      return MapFinding(finding, on: outline(of: others))
    }
  }
}
