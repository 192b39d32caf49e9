import Geometry

import Land

/// Where the name of a barrier stands best: near the middle of its longest piece in the frame, where
/// it runs straight.
struct BarrierName: Sendable {
  /// A place on the map, in units.
  typealias Place = (x: Double, y: Double)

  /// How far apart places are tried.
  private static let step = 8.0
  /// How many steps before and behind a place should run straight.
  private static let ahead = 4
  /// How much of the frame's rim is left free.
  private static let rim = 12.0

  private let frame: MapFrame

  /// Names in a frame.
  init(_ frame: MapFrame) { self.frame = frame }

  /// Places for the name, the best first; none where the barrier does not reach into the frame.
  func places(of barrier: MapMarks.Barrier) -> [Place] {
    let rings = barrier.shapes.flatMap { shape in
      shape.polygons.flatMap { [$0.exterior.points] + $0.holes.map(\.points) }
    }
    let drawn = rings.isEmpty ? pieces(of: barrier.lines) : middles(of: rings)
    let longest = drawn.map(Self.evenly).max { $0.count < $1.count } ?? []
    return Self.ordered(longest)
  }

  /// Places of a piece: straight ones first, each group from the middle outwards, some steps apart.
  private static func ordered(_ piece: [Place]) -> [Place] {
    let middle = piece.count / 2
    let tried = piece.indices.filter { abs($0 - middle) % 3 == 0 }
    func isBent(_ index: Int) -> Int {
      let from = max(index - ahead, 0)
      let to = min(index + ahead, piece.count - 1)
      let straight = Double(max(to - from, 1)) * step
      return distance(piece[from], piece[to]) < 0.95 * straight ? 1 : 0
    }
    return tried.sorted { (isBent($0), abs($0 - middle), $0) < (isBent($1), abs($1 - middle), $1) }
      .prefix(24).map { piece[$0] }
  }

  /// Points at equal steps along a line, without its ends; its middle where it is short.
  private static func evenly(_ line: [Place]) -> [Place] {
    var places: [Place] = []
    var left = step / 2
    for (from, to) in zip(line, line.dropFirst()) {
      let length = distance(from, to)
      while left <= length, length > 0 {
        places.append(
          (from.x + (to.x - from.x) * left / length, from.y + (to.y - from.y) * left / length))
        left += step
      }
      left -= length
    }
    return places.isEmpty ? Array(line.prefix(1)) : places
  }

  private static func distance(_ one: Place, _ other: Place) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }

  /// The pieces of lines inside the frame.
  private func pieces(of lines: [[Point]]) -> [[Place]] {
    var pieces: [[Place]] = []
    for line in lines {
      var isOpen = false
      for (from, to) in zip(line, line.dropFirst()) {
        guard let part = clipped(frame.position(from), frame.position(to)) else {
          isOpen = false
          continue
        }
        if isOpen, part.isFromStart {
          pieces[pieces.count - 1].append(part.to)
        } else {
          pieces.append([part.from, part.to])
        }
        isOpen = part.isToEnd
      }
    }
    return pieces
  }

  /// The part of a segment inside the frame (Liang and Barsky 1984).
  private func clipped(
    _ from: Place, _ to: Place
  ) -> (from: Place, to: Place, isFromStart: Bool, isToEnd: Bool)? {
    var (low, high) = (0.0, 1.0)
    let (right, bottom) = (Double(frame.width) - Self.rim, Double(frame.height) - Self.rim)
    for (start, way, end) in [
      (from.x, to.x - from.x, right), (from.y, to.y - from.y, bottom),
    ] {
      if way == 0 {
        if start < Self.rim || start > end { return nil }
        continue
      }
      let (one, other) = ((Self.rim - start) / way, (end - start) / way)
      low = max(low, min(one, other))
      high = min(high, max(one, other))
    }
    guard low < high else { return nil }
    func place(_ share: Double) -> Place {
      (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    }
    return (place(low), place(high), low == 0, high == 1)
  }

  /// The middle lines of surfaces: the middles of the widest stretches of rows or of columns of the
  /// frame, whichever are more.
  private func middles(of rings: [[Point]]) -> [[Place]] {
    let drawn = rings.map { $0.map { frame.position($0) } }
    let rows = scan(drawn, to: Double(frame.height), across: Double(frame.width))
    let turned = drawn.map { $0.map { (x: $0.y, y: $0.x) } }
    let columns = scan(turned, to: Double(frame.width), across: Double(frame.height))
    if rows.joined().count >= columns.joined().count { return rows }
    return columns.map { $0.map { (x: $0.y, y: $0.x) } }
  }

  /// The middles of rows, a new piece where nothing is or the middle leaps.
  private func scan(_ rings: [[Place]], to end: Double, across: Double) -> [[Place]] {
    var pieces: [[Place]] = []
    var isOpen = false
    for y in stride(from: Self.rim, through: end - Self.rim, by: Self.step) {
      guard let middle = widest(rings, y, across) else {
        isOpen = false
        continue
      }
      let last = pieces.last?.last
      if isOpen, let last, Self.distance(last, (middle, y)) < 4 * Self.step {
        pieces[pieces.count - 1].append((middle, y))
      } else {
        pieces.append([(middle, y)])
      }
      isOpen = true
    }
    return pieces
  }

  /// The middle of the widest stretch inside rings on a row.
  private func widest(_ rings: [[Place]], _ y: Double, _ across: Double) -> Double? {
    var cuts: [Double] = []
    for ring in rings {
      for (from, to) in zip(ring, ring.dropFirst()) where (from.y > y) != (to.y > y) {
        cuts.append(from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x))
      }
    }
    cuts.sort()
    var best: (width: Double, middle: Double)?
    for index in stride(from: 1, to: cuts.count, by: 2) {
      let (left, right) = (max(cuts[index - 1], Self.rim), min(cuts[index], across - Self.rim))
      if right > left, right - left > best?.width ?? 0 {
        best = (right - left, (left + right) / 2)
      }
    }
    return best?.middle
  }
}
