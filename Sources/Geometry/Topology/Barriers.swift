public import Land

/// Lines or surfaces that separate blocks: a river, a railway, a motorway.
public struct Barrier: Sendable {
  /// How people call it.
  public let name: String
  /// What it does to the blocks on its two sides.
  public let effect: BarrierEffect
  /// How far from a border it may be drawn and still run along it, in metres.
  public let toleranceMetres: Double
  /// The layer that draws it.
  public let layer: Layer

  /// A barrier of all lines or polygons of a layer.
  public init(name: String, effect: BarrierEffect, toleranceMetres: Double, layer: Layer) {
    precondition(toleranceMetres >= 0 && toleranceMetres.isFinite, "tolerance must be 0 or more")
    self.name = name
    self.effect = effect
    self.toleranceMetres = toleranceMetres
    self.layer = layer
  }
}

extension BlockMap {
  /// The borders with the traits of the barriers along them, in the same order, and what is to be said:
  /// for each barrier between how many pairs it lies, then each pair; and the barriers in the map's
  /// system.
  ///
  /// A barrier lies between two blocks where on more than half of the length on which they meet (or,
  /// over a gap of at most `gapMetres`, face each other) the straight way from one outline to the other
  /// comes within the barrier's tolerance of its line, or through its surface. Looked at every two
  /// metres. A railway that crosses a border square, from one block into the other, does not separate
  /// the two. Pairs that bordered only before overlaps were given to one block are not seen.
  public func borders(
    _ borders: [Border], gapMetres: Double?, along barriers: [Barrier]
  ) throws(InputError) -> (borders: [Border], findings: [Finding], drawn: [MapMarks.Barrier]) {
    if barriers.isEmpty { return (borders, [], []) }
    let touching = borders.indices.filter { !borders[$0].traits.isBridge }
    let bridged = borders.indices.filter { borders[$0].traits.isBridge }
    let chunks = OutlineChunks(shapes, longest: 1)
    var views = [BorderViews(self, chunks, borders, positions: touching, reach: toleranceMetres)]
    if let gapMetres, !bridged.isEmpty {
      views.append(BorderViews(self, chunks, borders, positions: bridged, reach: gapMetres))
    }
    var marked = borders
    var findings: [Finding] = []
    var drawn: [MapMarks.Barrier] = []
    for barrier in barriers {
      drawn.append(try self.drawn(barrier))
      let line = try asked(barrier, drawn[drawn.count - 1])
      var along: [Int] = []
      for view in views { along += view.positions(along: line) }
      along.sort()
      for position in along {
        marked[position] = marked[position].adding(barrier.effect.trait)
      }
      findings += barrierFindings(barrier, drawn[drawn.count - 1], along.map { borders[$0] })
    }
    return (marked, findings, drawn)
  }

  private func asked(
    _ barrier: Barrier, _ drawn: MapMarks.Barrier
  ) throws(InputError) -> BarrierLine {
    do {
      return try BarrierLine(drawn, tolerance: barrier.toleranceMetres)
    } catch {
      throw InputError(.malformed, [Words.barrierUnusable(barrier, error.message)])
    }
  }

  private func barrierFindings(
    _ barrier: Barrier, _ drawn: MapMarks.Barrier, _ pairs: [Border]
  ) -> [Finding] {
    if pairs.isEmpty {
      let land = Box(shapes)
      if drawn.box.isEmpty { return [Words.barrierEmpty(barrier)] }
      if !land.isEmpty, !land.widened(by: barrier.toleranceMetres).meets(drawn.box) {
        return [Words.barrierElsewhere(barrier)]
      }
    }
    return [Words.barrier(barrier, pairs)]
      + pairs.map { border in
        let first = border.first.position
        let second = border.second.position
        var finding = Words.barrierPair(self, barrier, ids[first], ids[second], border)
        finding.key = ids[first]
        finding.name = barrier.name
        finding.x = (centres[first].x + centres[second].x) / 2
        finding.y = (centres[first].y + centres[second].y) / 2
        finding.lengthMetres = border.metres
        return finding
      }
  }
}

extension MapMarks.Barrier {
  /// The rectangle around all that is drawn.
  fileprivate var box: Box {
    var box = Box(shapes)
    for line in lines { box.include(Box(line)) }
    return box
  }
}

extension Box {
  /// The rectangle around several shapes.
  fileprivate init(_ shapes: [MultiPolygon]) {
    self.init([Point]())
    for shape in shapes { include(Box(shape)) }
  }
}

/// What the two blocks of some borders see of each other.
private struct BorderViews {
  private let lines: SightLines
  /// Around each block, what it can see.
  private let boxes: [Box]
  /// Keys of the pairs, ascending, and their positions among all borders.
  private let keys: [UInt64]
  private let position: [Int]

  init(
    _ map: BlockMap, _ chunks: OutlineChunks, _ borders: [Border], positions: [Int], reach: Double
  ) {
    lines = SightLines(chunks, reach: reach, tolerance: map.toleranceMetres)
    boxes = map.shapes.map { Box($0).widened(by: reach) }
    let keyed = positions.map { position in
      (PairKey.of(borders[position].first.rawValue, borders[position].second.rawValue), position)
    }.sorted { $0 < $1 }
    keys = keyed.map(\.0)
    position = keyed.map(\.1)
  }

  /// The positions of the borders along which a barrier lies for more than half of their length.
  func positions(along line: borrowing BarrierLine) -> [Int] {
    var total = [Double](repeating: 0, count: keys.count)
    var along = total
    var looks: [(place: Int, metres: Double, along: Double)] = []
    // A block that cannot see as far as the barrier has none of it in its sight, nor in that of others.
    let canSee = boxes.map { line.isNear($0) }
    lines.forEach(where: { canSee[Int($0)] }) { stretch in
      if let place = place(of: PairKey.of(stretch.owner, stretch.other)) {
        looks.append((place, stretch.metres, line.metres(along: stretch)))
      }
    }
    // Summed in the order of lengths, so that sums do not depend on where a ring begins.
    for look in looks.sorted(by: {
      ($0.place, $0.metres, $0.along) < ($1.place, $1.metres, $1.along)
    }) {
      total[look.place] += look.metres
      along[look.place] += look.along
    }
    return keys.indices.filter { total[$0] > 0 && 2 * along[$0] > total[$0] }.map { position[$0] }
  }

  private func place(of key: UInt64) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
