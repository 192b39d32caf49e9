/// What the segments without a partner face.
///
/// A piece of a segment faces the nearest segment of another block that runs the other way (within 60
/// degrees), stands straight opposite and is at most `reach` away. So corners face nothing, and no
/// piece faces two blocks.
struct FacingPieces {
  private let outline: Outline
  private let reach: Double
  private let grid: BoxGrid
  private let loose: [Int32]

  /// A stretch of a segment that faces one block.
  struct Stretch {
    /// The segment, and the block that it faces.
    let segment: Int
    let other: Int32
    /// Its length in metres.
    let metres: Double
    /// Square metres of the segment's own block that lie beyond the line it faces.
    let overlap: Double
  }

  /// A stretch of a segment that faces nothing, as shares of its length.
  struct Bare {
    let segment: Int32
    let from: Double
    let to: Double
  }

  /// A piece of a segment, as shares of its length, and what it faces.
  fileprivate struct Piece {
    let from: Double
    let to: Double
    let owner: Int32
    /// Distance at share 0, positive inside the other block, and its change up to share 1.
    let distance: Double
    let slope: Double
  }

  /// The pieces of an outline within `reach`.
  init(_ outline: Outline, reach: Double) {
    self.outline = outline
    self.reach = reach
    loose = outline.loose
    let total = loose.reduce(0.0) { $0 + outline.length(Int($1)) }
    let step = max(total / Double(max(loose.count, 1)) * 2, reach * 4, 1e-9)
    var boxes: [Box] = []
    var things: [Int32] = []
    boxes.reserveCapacity(loose.count)
    things.reserveCapacity(loose.count)
    for segment in loose {
      Self.visitBoxes(outline, Int(segment), step) { box in
        boxes.append(box)
        things.append(segment)
      }
    }
    grid = BoxGrid(boxes: boxes, things: things, narrowest: max(reach * 2, step / 4))
  }

  /// Calls `stretch` with every stretch that faces a block, and `bare` with every one that faces none.
  func forEach(_ stretch: (Stretch) -> Void, bare: (Bare) -> Void) {
    var pieces: [Piece] = []
    var cuts: [Double] = []
    for segment in loose {
      collect(&pieces, facing: Int(segment))
      distribute(pieces, Int(segment), &cuts, stretch, bare)
    }
  }

  /// Calls `body` with every segment without partner of another block whose box meets that of a stretch;
  /// it may come repeatedly.
  func forEach(near bare: Bare, _ body: (Int) -> Void) {
    let segment = Int(bare.segment)
    let owner = outline.owner[segment]
    let box = Box([outline.point(segment, at: bare.from), outline.point(segment, at: bare.to)])
    grid.forEach(near: box) { item in
      let other = Int(item)
      if outline.owner[other] != owner, Self.box(outline, other).meets(box) { body(other) }
    }
  }

  /// The pieces of a segment that stand straight opposite another and within reach.
  private func collect(_ pieces: inout [Piece], facing one: Int) {
    pieces.removeAll(keepingCapacity: true)
    let owners = outline.owner.span
    let points = outline.points.span
    let starts = grid.starts.span
    let items = grid.items.span
    let owner = owners[one]
    let a = points[one]
    let b = points[one + 1]
    let box = Self.box(outline, one).widened(by: reach)
    let cells = grid.cells(under: box)
    for row in cells.rows {
      // The cells of a row stand side by side in the list.
      let first = Int(starts[row * cells.stride + cells.columns.lowerBound])
      let end = Int(starts[row * cells.stride + cells.columns.upperBound + 1])
      for index in first..<end {
        let other = Int(items[index])
        // About half of them are the block's own.
        let otherOwner = owners[other]
        if otherOwner == owner { continue }
        let c = points[other]
        let d = points[other + 1]
        if max(c.x, d.x) < box.left || min(c.x, d.x) > box.right || max(c.y, d.y) < box.bottom
          || min(c.y, d.y) > box.top
        {
          continue
        }
        guard
          let piece = Self.piece(from: a, to: b, facing: c, d, owner: otherOwner, reach: reach),
          !pieces.contains(where: { $0.isSame(as: piece) })
        else { continue }
        pieces.append(piece)
      }
    }
  }

  /// The piece of the segment from `a` to `b` that faces the one from `c` to `d`, if any.
  private static func piece(
    from a: Point, to b: Point, facing c: Point, _ d: Point, owner: Int32, reach: Double
  ) -> Piece? {
    let dx = b.x - a.x
    let dy = b.y - a.y
    let ex = d.x - c.x
    let ey = d.y - c.y
    let dot = dx * ex + dy * ey
    let squared = ex * ex + ey * ey
    // Within 60 degrees of the opposite direction.
    guard dot < 0, 4 * dot * dot >= (dx * dx + dy * dy) * squared else { return nil }
    let length = squared.squareRoot()
    let along = dot / length
    let px = a.x - c.x
    let py = a.y - c.y
    let position = (px * ex + py * ey) / length
    let distance = (py * ex - px * ey) / length
    let slope = (dy * ex - dx * ey) / length
    // Shares at which the segment passes the other's end and start; `along` is negative.
    var from = max(0, (length - position) / along)
    var to = min(1, -position / along)
    if abs(slope) > 1e-12 {
      let one = (reach - distance) / slope
      let two = (-reach - distance) / slope
      from = max(from, min(one, two))
      to = min(to, max(one, two))
    } else if abs(distance) > reach {
      return nil
    }
    return to > from
      ? Piece(from: from, to: to, owner: owner, distance: distance, slope: slope) : nil
  }

  /// Gives every stretch between the pieces' ends to the nearest block that it faces.
  private func distribute(
    _ pieces: [Piece], _ segment: Int, _ cuts: inout [Double], _ stretch: (Stretch) -> Void,
    _ bare: (Bare) -> Void
  ) {
    guard let first = pieces.first else {
      return bare(Bare(segment: Int32(segment), from: 0, to: 1))
    }
    let length = outline.length(segment)
    func tell(_ piece: Piece, _ from: Double, _ to: Double) {
      stretch(
        Stretch(
          segment: segment, other: piece.owner, metres: (to - from) * length,
          overlap: piece.overlap(from, to) * length))
    }
    func tellBare(_ from: Double, _ to: Double) {
      if to > from { bare(Bare(segment: Int32(segment), from: from, to: to)) }
    }
    if pieces.count == 1 {
      tellBare(0, first.from)
      tell(first, first.from, first.to)
      return tellBare(first.to, 1)
    }
    cuts.removeAll(keepingCapacity: true)
    for piece in pieces {
      cuts.insert(ascending: piece.from)
      cuts.insert(ascending: piece.to)
    }
    var bareFrom = 0.0
    var from = cuts[0]
    for to in cuts.dropFirst() where to > from {
      let middle = (from + to) / 2
      var nearest: (distance: Double, piece: Piece)?
      for piece in pieces where piece.from <= middle && middle <= piece.to {
        let distance = abs(piece.distance + middle * piece.slope)
        if let best = nearest, (best.distance, best.piece.owner) <= (distance, piece.owner) {
          continue
        }
        nearest = (distance, piece)
      }
      if let nearest {
        tellBare(bareFrom, from)
        tell(nearest.piece, from, to)
        bareFrom = to
      }
      from = to
    }
    tellBare(bareFrom, 1)
  }

  private static func box(_ outline: Outline, _ segment: Int) -> Box {
    let a = outline.points[segment]
    let b = outline.points[segment + 1]
    return Box(
      left: min(a.x, b.x), bottom: min(a.y, b.y), right: max(a.x, b.x), top: max(a.y, b.y))
  }

  /// Boxes that cover a segment, each over at most `step` of its length.
  private static func visitBoxes(
    _ outline: Outline, _ segment: Int, _ step: Double, _ body: (Box) -> Void
  ) {
    let length = outline.length(segment)
    if length <= step { return body(box(outline, segment)) }
    let a = outline.points[segment]
    let b = outline.points[segment + 1]
    let count = (length / step).rounded(.up)
    func at(_ part: Double) -> Point {
      part >= count
        ? b : Point(x: a.x + (b.x - a.x) * part / count, y: a.y + (b.y - a.y) * part / count)
    }
    var part = 0.0
    while part < count {
      body(Box([at(part), at(part + 1)]))
      part += 1
    }
  }
}

extension [Double] {
  /// Puts a number where it belongs among a few ascending ones.
  fileprivate mutating func insert(ascending number: Double) {
    append(number)
    var place = count - 1
    while place > 0, self[place - 1] > number {
      self[place] = self[place - 1]
      place -= 1
    }
    self[place] = number
  }
}

extension FacingPieces.Piece {
  /// Whether another piece is this one, found through another cell.
  fileprivate func isSame(as other: Self) -> Bool {
    owner == other.owner && from == other.from && to == other.to && distance == other.distance
  }

  /// The integral of the positive distance between two shares, per metre of the segment.
  fileprivate func overlap(_ from: Double, _ to: Double) -> Double {
    let one = distance + slope * from
    let two = distance + slope * to
    if one <= 0, two <= 0 { return 0 }
    if one >= 0, two >= 0 { return (to - from) * (one + two) / 2 }
    let high = max(one, two)
    return (to - from) * high / (abs(one) + abs(two)) * high / 2
  }
}
