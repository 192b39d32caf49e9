extension BlockMap {
  /// The dissolved shape of each group of blocks, gaps and overlaps up to the tolerance closed, but
  /// never over another block. `group[block]` from 1 to `groupCount`, 0 for none; the result has
  /// `groupCount` shapes, valid, empty for an empty group. Holes on average thinner than the tolerance
  /// are filled.
  public func dissolved(group: [Int32], groupCount: Int) -> [MultiPolygon] {
    let shapes = shapes
    precondition(group.count == shapes.count, "one group per block")
    let survey = resolvedSurvey
    // Where lines face each other inside a group there is something to close.
    var mustClose = [Bool](repeating: false, count: groupCount)
    for pair in survey.facing where group[pair.low] == group[pair.high] && group[pair.low] > 0 {
      mustClose[Int(group[pair.low]) - 1] = true
    }
    let rings = GroupRings(survey.outline, group: group, groupCount: groupCount)
    let members = Buckets(group, count: groupCount + 1)
    let grid = BoxGrid(
      boxes: survey.boxes, things: survey.boxes.indices.map { Int32($0) }, narrowest: 0)
    var isTaken = [Bool](repeating: false, count: survey.outline.count)
    return (0..<groupCount).map { number in
      let dissolve = Dissolve(toleranceMetres: toleranceMetres) { box in
        var near: Set<Int32> = []
        grid.forEach(near: box) { block in
          if group[Int(block)] != Int32(number + 1), survey.boxes[Int(block)].meets(box) {
            near.insert(block)
          }
        }
        return near.sorted().map { shapes[Int($0)] }
      }
      return mustClose[number]
        ? dissolve.closed(members[number + 1].map { shapes[Int($0)] })
        : dissolve.withoutSlivers(rings.shape(of: number, isTaken: &isTaken))
    }
  }
}
