/// One look after another from chunks of outlines: outwards in bands, each as deep as a few chunks are
/// long, until every place of the chunk has met a line or the reach ends. So a look over a street
/// never asks what lies beyond the houses on its other side.
struct SightScan {
  /// A line in the directions of the chunk that looks: along it and straight out.
  struct Line {
    let owner: Int32
    let from: Double
    let to: Double
    let outFrom: Double
    let outTo: Double
    /// Whether it shows another block's outside.
    let isFacing: Bool

    /// How far out it runs at a place along the chunk.
    func out(at place: Double) -> Double {
      to > from ? outFrom + (place - from) / (to - from) * (outTo - outFrom) : outFrom
    }
  }

  /// Shorter stretches are no more than rounding, in metres.
  private static let rounding = 1e-9

  private let chunks: OutlineChunks
  private let reach: Double
  private let tolerance: Double
  /// The number of the band in which each chunk was last met.
  private var met: [Int]
  private var band = 0
  private var lines: [Line] = []
  /// The places along the chunk that have met nothing yet, and those of the next band.
  private var open: [(from: Double, to: Double)] = []
  private var rest: [(from: Double, to: Double)] = []
  private var cuts: [Double] = []

  init(_ chunks: OutlineChunks, reach: Double, tolerance: Double) {
    self.chunks = chunks
    self.reach = reach
    self.tolerance = tolerance
    met = [Int](repeating: 0, count: chunks.count)
  }

  /// Calls `body` with every stretch of a chunk, given by its ends along the chunk, that first meets a
  /// line that faces it; the line may begin before the stretch and end after it.
  mutating func look(
    from chunk: Int, _ frame: SightLines.Frame, _ body: (Double, Double, Line) -> Void
  ) {
    open.removeAll(keepingCapacity: true)
    open.append((0, frame.length))
    var low = -tolerance
    var high = min(reach, chunks.lookMetres / 4)
    while let first = open.first, let last = open.last {
      gather(chunk, frame, frame.box(first.from, last.to, out: low, high), high)
      rest.removeAll(keepingCapacity: true)
      for part in open { meet(part.from, part.to, body) }
      swap(&open, &rest)
      if high >= reach { return }
      low = high
      high = min(reach, high + chunks.lookMetres)
      if !frame.box(0, frame.length, out: low, reach).meets(chunks.box) { return }
    }
  }

  /// Collects the lines near a box that stand straight out of a chunk, no further than `high`.
  private mutating func gather(
    _ chunk: Int, _ frame: SightLines.Frame, _ box: Box, _ high: Double
  ) {
    band += 1
    lines.removeAll(keepingCapacity: true)
    chunks.forEach(near: box) { other in
      guard other != chunk, met[other] != band else { return }
      met[other] = band
      if let line = line(other, of: chunk, in: frame, high) { lines.append(line) }
    }
  }

  /// The part of another chunk that stands straight out of this one, no further than `high`.
  private func line(
    _ other: Int, of chunk: Int, in frame: SightLines.Frame, _ high: Double
  ) -> Line? {
    let (a, b) = (chunks.start[other], chunks.end[other])
    let (alongA, alongB) = (frame.along(a), frame.along(b))
    let isFacing = alongB < alongA
    let (left, right) = isFacing ? (alongB, alongA) : (alongA, alongB)
    guard right > 0, left < frame.length, right - left > Self.rounding else { return nil }
    let (outA, outB) = (frame.out(a), frame.out(b))
    let (outLeft, outRight) = isFacing ? (outB, outA) : (outA, outB)
    let isOwn = chunks.owner[other] == chunks.owner[chunk]
    let least = isOwn ? 1e-6 : -tolerance
    let slope = (outRight - outLeft) / (right - left)
    var from = max(0, left)
    var to = min(frame.length, right)
    if abs(slope) > 1e-12 {
      let atLeast = left + (least - outLeft) / slope
      let atHigh = left + (high - outLeft) / slope
      from = max(from, min(atLeast, atHigh))
      to = min(to, max(atLeast, atHigh))
    } else if outLeft < least || outLeft > high {
      return nil
    }
    guard to - from > Self.rounding else { return nil }
    return Line(
      owner: chunks.owner[other], from: from, to: to,
      outFrom: outLeft + (from - left) * slope, outTo: outLeft + (to - left) * slope,
      isFacing: isFacing && !isOwn)
  }

  /// Tells for a part of the chunk, between every two ends of lines, which line is the first straight
  /// out; what meets none stays for the next band.
  private mutating func meet(
    _ start: Double, _ end: Double, _ body: (Double, Double, Line) -> Void
  ) {
    cuts.removeAll(keepingCapacity: true)
    cuts.append(start)
    for line in lines {
      if line.from > start, line.from < end { cuts.append(line.from) }
      if line.to > start, line.to < end { cuts.append(line.to) }
    }
    cuts.append(end)
    if cuts.count > 2 { cuts.sort() }
    for index in 1..<cuts.count where cuts[index] - cuts[index - 1] > Self.rounding {
      let (from, to) = (cuts[index - 1], cuts[index])
      guard let line = first(at: (from + to) / 2) else {
        if let last = rest.last, last.to == from {
          rest[rest.count - 1].to = to
        } else {
          rest.append((from, to))
        }
        continue
      }
      if line.isFacing { body(from, to, line) }
    }
  }

  /// The nearest line straight out at a place; of equally near ones that of the first block.
  private func first(at place: Double) -> Line? {
    var first: (out: Double, line: Line)?
    for line in lines where line.from <= place && place <= line.to {
      let out = line.out(at: place)
      if let first, (first.out, first.line.owner) <= (out, line.owner) { continue }
      first = (out, line)
    }
    return first?.line
  }
}
