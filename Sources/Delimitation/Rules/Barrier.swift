internal import Land

extension Rule {
  /// `barrier`: no area hangs together only across a forbidden barrier; a rule only where one
  /// separates blocks.
  ///
  /// Such an area also breaks `connected`, which is judged among neighbours. This rule tells that the
  /// barrier is the reason: without it, parts of the area would touch. A link over the barrier makes
  /// neighbours, and both rules are kept.
  static let barrier = Rule("barrier") { tally in
    let separated = tally.problem.territory.adjacency.separated
    if separated.isEmpty { return nil }
    var pairs: [[String]] = tally.areas.map { _ in [] }
    let piece = tally.pieceOfBlock
    let ids = tally.problem.territory.blocks.ids
    for border in separated {
      let (one, other) = (border.first.position, border.second.position)
      let area = tally.plan.areaOfBlock[one]
      guard area > 0, area == tally.plan.areaOfBlock[other], piece[one] != piece[other] else {
        continue
      }
      pairs[Int(area) - 1].append("\(ids[one])–\(ids[other])")
    }
    return pairs.indices.filter { !pairs[$0].isEmpty }.map { position in
      Words.heldAcrossBarrier(tally.name(ofArea: position + 1), pairs: pairs[position])
    }
  }
}

extension PlanTally {
  /// The connected piece of its area that each block lies in, counted per area; -1 outside.
  fileprivate var pieceOfBlock: [Int32] {
    var piece = [Int32](repeating: -1, count: plan.areaOfBlock.count)
    for area in areas {
      for (number, blocks) in area.pieces.enumerated() {
        for block in blocks { piece[Int(block)] = Int32(number) }
      }
    }
    return piece
  }
}
