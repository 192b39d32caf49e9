import Land

extension MendState {
  /// Notes for every record whose vertices changed how many were inserted and dropped, and the surface
  /// that this moved beyond overlaps and gaps.
  mutating func noteVertices(since valid: [MultiPolygon]) throws(InputError) {
    var moved = [Double](repeating: 0, count: shapes.count)
    for change in changes where change.step == "overlaps" || change.step == "gaps" {
      // Who gets an overlap had that land already.
      if let from = change.fromRecord {
        moved[from - 1] -= change.surfaceSquareMetres
      } else if let to = change.toRecord {
        moved[to - 1] += change.surfaceSquareMetres
      }
    }
    for record in shapes.indices where shapes[record] != valid[record] {
      let before = Set(valid[record].allPoints)
      let after = Set(shapes[record].allPoints)
      let rest = shapes[record].surface - valid[record].surface - moved[record]
      let new = after.subtracting(before).sorted(by: Point.isBefore)
      let middle = new.first ?? shapes[record].centre
      changes.append(
        change(
          "borders", .mended, from: nil, to: Int32(record), at: try own(middle),
          surface: abs(rest),
          Words.vertices(inserted: new.count, dropped: before.subtracting(after).count, by: rest)))
    }
  }

  /// All changes, by step, then what should be looked at, then by keys.
  var orderedChanges: [MendChange] {
    func key(_ change: MendChange) -> (Int, Int, Int32, Int32) {
      let step = MendSteps.all.firstIndex { $0.name == change.step } ?? 0
      let kind: [MendChange.Kind: Int] = [.decide: 0, .left: 1, .mended: 2]
      return (
        step, kind[change.kind] ?? 3, rank[change.record - 1],
        change.fromRecord.map { rank[$0 - 1] } ?? -1
      )
    }
    let keyed = changes.enumerated().map { (key: key($1), place: $0, change: $1) }
    return keyed.sorted { one, other in
      one.key == other.key ? one.place < other.place : one.key < other.key
    }.map(\.change)
  }
}
