import Land

extension MendStep {
  /// A hole between blocks that is nowhere wider than the width for gaps goes to the neighbour with
  /// the longest common border. Where more than two blocks see each other across it, it is cut
  /// between all of them first (`GapCuts`). Where units are a file, it is cut along their borders
  /// and every part stays in its unit; where they are a column, the unit with the longest border
  /// comes first. A part without a neighbour in its own unit is left and reported.
  static let gaps = MendStep(
    name: "gaps", title: Words.gapsTitle, rule: Words.gapsRule, repeats: true
  ) { state throws(InputError) in
    var cover = ShapeCache(state.unitShapes)
    let lines = state.cuts(&cover)
    if !lines.isEmpty {
      // The same overlaps are decided again over more faces.
      state.forgetRound { $0.step == "overlaps" }
      state.arrange(lines: lines)
      try state.giveOverlaps()
    }
    guard let faces = state.arrangement?.faces else { return }
    for face in faces.owners.indices where faces.owners[face].isEmpty {
      let gap = faces.shape(face)
      guard gap.isNoWider(than: state.settings.width) else { continue }
      let unit = state.unit(around: gap, &cover)
      guard let taker = state.neighbour(of: face, unit: unit) else {
        if gap.surface > MendSettings.rounding { try state.leave(face, gap, unit: unit) }
        continue
      }
      state.arrangement?.owner[face] = taker
      try state.move("gaps", .mended, from: nil, to: taker, gap, surface: gap.surface) {
        Words.filledGap(pieces: $0)
      }
    }
  }
}

extension MendState {
  /// Lines across gaps between all blocks that see each other, and along the borders of units inside
  /// gaps that several units share.
  fileprivate func cuts(_ cover: inout ShapeCache) -> [[Point]] {
    guard let arrangement else { return [] }
    let faces = arrangement.faces
    let across = GapCuts(arrangement, width: settings.width)
    var lines: [[Point]] = []
    for face in faces.owners.indices where faces.owners[face].isEmpty {
      let gap = faces.shape(face)
      guard gap.isNoWider(than: settings.width), gap.surface > 10 * MendSettings.rounding
      else { continue }
      lines += across.lines(across: face)
      let parts = units(near: gap).map { cover.part(of: gap, in: $0) }
        .filter { $0.surface > 10 * MendSettings.rounding }
      let covered = parts.reduce(0) { $0 + $1.surface }
      if parts.count > 1 || (parts.count == 1 && covered < gap.surface - 10 * MendSettings.rounding)
      {
        for part in parts {
          for polygon in part.polygons {
            lines.append(polygon.exterior.points)
            lines += polygon.holes.map(\.points)
          }
        }
      }
    }
    return lines
  }

  /// The record that a gap goes to; nil where its unit has no block beside it.
  fileprivate func neighbour(of face: Int, unit: String?) -> Int32? {
    guard let arrangement else { return nil }
    var borders: [Int32: Double] = [:]
    for start in arrangement.faces.rings[face] {
      for half in arrangement.faces.ring(start) {
        let other = arrangement.owner(leftOf: Int(half) ^ 1)
        if other >= 0 { borders[other, default: 0] += arrangement.length(half) }
      }
    }
    let records = borders.keys.sorted { rank[Int($0)] < rank[Int($1)] }
    let length = { (record: Int32) in borders[record] ?? 0 }
    var eligible = records
    if let unit {
      eligible = records.filter { unitOf[Int($0)] == unit }
    } else if unitShapes.isEmpty, settings.units != nil {
      var ofUnit: [String: Double] = [:]
      for record in records { ofUnit[unitOf[Int(record)] ?? "", default: 0] += length(record) }
      let longest = ofUnit.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      eligible = records.filter { (unitOf[Int($0)] ?? "") == longest }
    }
    return eligible.max {
      length($0) < length($1) || (length($0) == length($1) && rank[Int($0)] > rank[Int($1)])
    }
  }

  fileprivate mutating func leave(_ face: Int, _ gap: MultiPolygon, unit: String?)
    throws(InputError)
  {
    guard let arrangement else { return }
    var beside: Int32 = -1
    for half in arrangement.faces.ring(arrangement.faces.rings[face][0]) where beside < 0 {
      beside = arrangement.owner(leftOf: Int(half) ^ 1)
    }
    guard beside >= 0 else { return }
    try move("gaps", .left, from: nil, to: beside, gap, surface: 0) { _ in
      Words.leftGap(gap.surface, unit: unit)
    }
  }
}

extension MultiPolygon {
  /// Whether nothing of the shape is wider than a width.
  func isNoWider(than width: Double) -> Bool {
    // In any shape a circle of radius surface / perimeter has room.
    if 2 * surface > width * perimeter { return false }
    let box = Box(self)
    if min(box.right - box.left, box.top - box.bottom) <= width { return true }
    // Slivers, as most gaps are, lie in a strip along their longest edge.
    if polygons.allSatisfy({ $0.exterior.widthAlongLongestEdge <= width }) { return true }
    let rest = try? GEOSContext().shape(self).widened(by: -width / 2)
    return rest?.isEmpty ?? true
  }
}

extension Ring {
  /// The width of the strip along the ring's longest edge that holds the whole ring.
  fileprivate var widthAlongLongestEdge: Double {
    var longest = (length: 0.0, x: 0.0, y: 0.0)
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      if length > longest.length { longest = (length, b.x - a.x, b.y - a.y) }
    }
    guard longest.length > 0, let origin = points.first else { return 0 }
    var low = 0.0
    var high = 0.0
    for point in points {
      let across =
        ((point.y - origin.y) * longest.x - (point.x - origin.x) * longest.y) / longest.length
      low = min(low, across)
      high = max(high, across)
    }
    return high - low
  }
}
