/// What the blocks see of each other over unowned land.
///
/// From every point of a block's outline the sight goes straight out, square to the outline, until it
/// meets the first other line within reach: another block's outline is seen; the block's own outline,
/// or anything between, blocks the sight. So corners see nothing, and no block is seen through a third.
/// Exact up to rounding. Each look ends where it meets a line (`SightScan`), so the work is about linear
/// in the points, whatever the reach; only outlines that see nothing cost more with a wider one.
struct SightLines {
  /// A stretch of one block's outline that sees another block.
  struct Stretch {
    /// The block that looks, and the block that it sees.
    let owner: Int32
    let other: Int32
    /// The ends of the stretch, and what each sees.
    let from: Point
    let to: Point
    let seenFrom: Point
    let seenTo: Point

    /// Length on the outline that looks.
    var metres: Double { from.distance(to: to) }
    /// How far the other is at the nearer end.
    var width: Double { min(from.distance(to: seenFrom), to.distance(to: seenTo)) }
  }

  /// Where a chunk lies, and which way is out.
  struct Frame {
    let origin: Point
    let length: Double
    let alongX: Double
    let alongY: Double

    init(_ start: Point, _ end: Point) {
      origin = start
      length = start.distance(to: end)
      alongX = (end.x - start.x) / length
      alongY = (end.y - start.y) / length
    }

    /// A point from its distance along the chunk and its distance out of the block.
    func point(_ along: Double, out: Double) -> Point {
      Point(
        x: origin.x + along * alongX + out * alongY, y: origin.y + along * alongY - out * alongX)
    }

    func along(_ point: Point) -> Double {
      (point.x - origin.x) * alongX + (point.y - origin.y) * alongY
    }

    func out(_ point: Point) -> Double {
      (point.x - origin.x) * alongY - (point.y - origin.y) * alongX
    }

    /// The rectangle around what lies straight out of a part of the chunk, between two depths.
    func box(_ from: Double, _ to: Double, out low: Double, _ high: Double) -> Box {
      var box = Box(from: point(from, out: low), to: point(to, out: high))
      box.include(Box(from: point(from, out: high), to: point(to, out: low)))
      return box
    }
  }

  private let chunks: OutlineChunks
  private let reach: Double
  private let tolerance: Double

  /// Sight over at most `reach` metres. Outlines that lie over each other by no more than `tolerance`
  /// still see each other.
  init(_ chunks: OutlineChunks, reach: Double, tolerance: Double) {
    // Beyond the last outline there is nothing to see.
    let box = chunks.box
    let widest = box.left <= box.right ? box.right - box.left + box.top - box.bottom + 1 : 1
    self.reach = min(max(reach, tolerance, 1e-6), widest)
    self.tolerance = max(tolerance, 1e-6)
    self.chunks = chunks
  }

  /// Calls `body` with every stretch of the blocks that `isWanted`, block by block.
  func forEach(where isWanted: (Int32) -> Bool = { _ in true }, _ body: (Stretch) -> Void) {
    var scan = SightScan(chunks, reach: reach, tolerance: tolerance)
    for chunk in 0..<chunks.count where isWanted(chunks.owner[chunk]) {
      let frame = Frame(chunks.start[chunk], chunks.end[chunk])
      scan.look(from: chunk, frame) { from, to, line in
        body(
          Stretch(
            owner: chunks.owner[chunk], other: line.owner, from: frame.point(from, out: 0),
            to: frame.point(to, out: 0), seenFrom: frame.point(from, out: line.out(at: from)),
            seenTo: frame.point(to, out: line.out(at: to))))
      }
    }
  }
}
