/// Pieces of segments without a partner that face a segment of another block.
struct FacingPieces {
  private let outline: Outline
  private let reach: Double
  private let grid: BoxGrid
  private let loose: [Int32]

  /// A piece of a segment, as shares of its length, and what it faces.
  private struct Piece {
    let from: Double
    let to: Double
    let other: Int
    /// Signed distance at share 0 and its change up to share 1.
    let distance: Double
    let slope: Double
  }

  /// The pieces of an outline within `reach`.
  init(_ outline: Outline, reach: Double) {
    self.outline = outline
    self.reach = reach
    loose = (0..<outline.count).filter { outline.partner[$0] < 0 }.map { Int32($0) }
    let total = loose.reduce(0.0) { $0 + outline.length(Int($1)) }
    let step = max(total / Double(max(loose.count, 1)) * 2, reach * 4, 1e-9)
    var boxes: [Box] = []
    var things: [Int32] = []
    for segment in loose {
      Self.visitBoxes(outline, Int(segment), step) { box in
        boxes.append(box)
        things.append(segment)
      }
    }
    grid = BoxGrid(boxes: boxes, things: things, narrowest: max(reach * 2, step / 4))
  }

  /// Calls `body` with a block, the block it faces, and the length of the piece that does.
  func forEach(_ body: (_ owner: Int32, _ other: Int32, _ metres: Double) -> Void) {
    var seen = [Int32](repeating: -1, count: outline.count)
    var pieces: [Piece] = []
    for segment in loose {
      pieces.removeAll(keepingCapacity: true)
      let one = Int(segment)
      Self.visitBoxes(outline, one, .infinity) { box in
        grid.forEach(near: box.widened(by: reach)) { other in
          guard outline.owner[Int(other)] != outline.owner[one], seen[Int(other)] != segment
          else { return }
          seen[Int(other)] = segment
          if let piece = piece(of: one, facing: Int(other)) { pieces.append(piece) }
        }
      }
      if pieces.isEmpty { continue }
      distribute(pieces, outline.length(one)) { other, metres in
        body(outline.owner[one], outline.owner[other], metres)
      }
    }
  }

  /// The piece of a segment that stands straight opposite another and within reach.
  private func piece(of one: Int, facing other: Int) -> Piece? {
    let length = outline.length(other)
    let ex = (outline.endX[other] - outline.startX[other]) / length
    let ey = (outline.endY[other] - outline.startY[other]) / length
    let dx = outline.endX[one] - outline.startX[one]
    let dy = outline.endY[one] - outline.startY[one]
    let along = dx * ex + dy * ey
    guard along <= -0.5 * outline.length(one) else { return nil }
    let px = outline.startX[one] - outline.startX[other]
    let py = outline.startY[one] - outline.startY[other]
    let position = px * ex + py * ey
    let distance = py * ex - px * ey
    let slope = dy * ex - dx * ey
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
    guard to > from else { return nil }
    return Piece(from: from, to: to, other: other, distance: distance, slope: slope)
  }

  /// Gives every stretch between the pieces' ends to the nearest block that it faces.
  private func distribute(
    _ pieces: [Piece], _ length: Double, _ body: (_ other: Int, _ metres: Double) -> Void
  ) {
    if pieces.count == 1 {
      return body(pieces[0].other, (pieces[0].to - pieces[0].from) * length)
    }
    let cuts = (pieces.map(\.from) + pieces.map(\.to)).sorted()
    for (from, to) in zip(cuts, cuts.dropFirst()) where to > from {
      let middle = (from + to) / 2
      var nearest: (distance: Double, owner: Int32, other: Int)?
      for piece in pieces where piece.from <= middle && middle <= piece.to {
        let distance = abs(piece.distance + middle * piece.slope)
        let owner = outline.owner[piece.other]
        if let best = nearest, (best.distance, best.owner) <= (distance, owner) { continue }
        nearest = (distance, owner, piece.other)
      }
      if let nearest { body(nearest.other, (to - from) * length) }
    }
  }

  /// Boxes that cover a segment, each over at most `step` of its length.
  private static func visitBoxes(
    _ outline: Outline, _ segment: Int, _ step: Double, _ body: (Box) -> Void
  ) {
    let a = Point(x: outline.startX[segment], y: outline.startY[segment])
    let b = Point(x: outline.endX[segment], y: outline.endY[segment])
    let count = max(1, (outline.length(segment) / step).rounded(.up))
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
