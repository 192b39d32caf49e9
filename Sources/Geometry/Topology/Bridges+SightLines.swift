/// What the blocks see of each other over unowned land.
///
/// From every point of a block's outline the sight goes straight out, square to the outline, until it
/// meets the first other line within reach: another block's outline is seen; the block's own outline,
/// or anything between, blocks the sight. So corners see nothing, and no block is seen through a third.
/// Exact up to rounding; about linear in the points.
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

  /// A line within reach of a chunk, in the chunk's own directions: along it and straight out.
  private struct Line {
    let owner: Int32
    var from: Double
    var to: Double
    var outFrom: Double
    var outTo: Double
    /// Whether it shows its block's outside.
    let isFacing: Bool

    func out(at place: Double) -> Double {
      to > from ? outFrom + (place - from) / (to - from) * (outTo - outFrom) : outFrom
    }
  }

  private let chunks: OutlineChunks
  private let reach: Double
  private let tolerance: Double

  /// Sight over at most `reach` metres. Outlines that lie over each other by no more than `tolerance`
  /// still see each other.
  init(_ shapes: [MultiPolygon], reach: Double, tolerance: Double) {
    self.reach = max(reach, tolerance, 1e-6)
    self.tolerance = max(tolerance, 1e-6)
    chunks = OutlineChunks(shapes, longest: max(4 * reach, 1))
  }

  /// Calls `body` with every stretch, block by block.
  func forEach(_ body: (Stretch) -> Void) {
    var seen = [Int32](repeating: -1, count: chunks.count)
    var lines: [Line] = []
    for chunk in 0..<chunks.count {
      lines.removeAll(keepingCapacity: true)
      let frame = Frame(chunks.start[chunk], chunks.end[chunk])
      chunks.forEach(near: frame.box(tolerance: tolerance, reach: reach)) { other in
        guard other != chunk, seen[other] != Int32(chunk) else { return }
        seen[other] = Int32(chunk)
        if let line = line(other, of: chunk, in: frame) { lines.append(line) }
      }
      emit(lines, chunk: chunk, frame: frame, body)
    }
  }

  /// Where a chunk lies, and which way is out.
  private struct Frame {
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

    func box(tolerance: Double, reach: Double) -> Box {
      Box([
        point(0, out: -tolerance), point(length, out: -tolerance), point(0, out: reach),
        point(length, out: reach),
      ])
    }
  }

  /// The part of another chunk that stands within reach straight out of this one.
  private func line(_ other: Int, of chunk: Int, in frame: Frame) -> Line? {
    let (a, b) = (chunks.start[other], chunks.end[other])
    let isFacing = frame.along(b) < frame.along(a)
    let (left, right) = isFacing ? (b, a) : (a, b)
    let isOwn = chunks.owner[other] == chunks.owner[chunk]
    var line = Line(
      owner: chunks.owner[other], from: frame.along(left), to: frame.along(right),
      outFrom: frame.out(left), outTo: frame.out(right), isFacing: isFacing && !isOwn)
    guard line.to - line.from > 1e-9 else { return nil }
    let slope = (line.outTo - line.outFrom) / (line.to - line.from)
    var from = max(0, line.from)
    var to = min(frame.length, line.to)
    let least = isOwn ? 1e-6 : -tolerance
    if abs(slope) > 1e-12 {
      let low = line.from + (least - line.outFrom) / slope
      let high = line.from + (reach - line.outFrom) / slope
      from = max(from, min(low, high))
      to = min(to, max(low, high))
    } else if line.outFrom < least || line.outFrom > reach {
      return nil
    }
    guard to - from > 1e-9 else { return nil }
    let ends = (line.out(at: from), line.out(at: to))
    (line.from, line.to, line.outFrom, line.outTo) = (from, to, ends.0, ends.1)
    return line
  }

  /// Tells, between every two ends of lines, which line is the first straight out.
  private func emit(_ lines: [Line], chunk: Int, frame: Frame, _ body: (Stretch) -> Void) {
    if lines.isEmpty { return }
    let cuts = (lines.map(\.from) + lines.map(\.to)).sorted()
    for (from, to) in zip(cuts, cuts.dropFirst()) where to - from > 1e-9 {
      let middle = (from + to) / 2
      var first: (out: Double, line: Line)?
      for line in lines where line.from <= middle && middle <= line.to {
        let out = line.out(at: middle)
        if let first, (first.out, first.line.owner) <= (out, line.owner) { continue }
        first = (out, line)
      }
      guard let line = first?.line, line.isFacing else { continue }
      body(
        Stretch(
          owner: chunks.owner[chunk], other: line.owner, from: frame.point(from, out: 0),
          to: frame.point(to, out: 0), seenFrom: frame.point(from, out: line.out(at: from)),
          seenTo: frame.point(to, out: line.out(at: to))))
    }
  }
}
