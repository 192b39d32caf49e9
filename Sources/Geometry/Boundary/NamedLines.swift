/// Lines with names, such as the segments of streets, ready to be asked which runs along something.
public struct NamedLines: Sendable {
  /// One straight piece of a line.
  private struct Piece: Sendable {
    let from: Point
    let to: Point
    let name: Int32
  }

  private let names: [String]
  private let pieces: [Piece]
  private let grid: BoxGrid

  /// A line and something that runs along it may differ by this angle: 35 degrees, as its cosine.
  private static let cosine = 0.819_152_044_288_991_8

  /// Lines by their names, in metres of the blocks' system. Linear in their points.
  public init(_ lines: [(name: String, points: [Point])]) {
    let names = Set(lines.map(\.name)).sorted()
    var position: [String: Int32] = [:]
    for (place, name) in names.enumerated() { position[name] = Int32(place) }
    var pieces: [Piece] = []
    for line in lines {
      for (from, to) in zip(line.points, line.points.dropFirst()) where from != to {
        pieces.append(Piece(from: from, to: to, name: position[line.name] ?? 0))
      }
    }
    self.names = names
    self.pieces = pieces
    grid = BoxGrid(
      boxes: pieces.map { Box([$0.from, $0.to]) }, things: pieces.indices.map { Int32($0) },
      narrowest: 20)
  }

  /// The name of the nearest line that runs along a stretch of a border, no farther from its middle than
  /// `metres`; of equally near ones the first by name. nil where none does.
  func along(from: Point, to: Point, within metres: Double) -> String? {
    let middle = from.towards(to, 0.5)
    let box = Box(
      left: middle.x - metres, bottom: middle.y - metres, right: middle.x + metres,
      top: middle.y + metres)
    var best: (distance: Double, name: Int32)?
    grid.forEach(near: box) { index in
      let piece = pieces[Int(index)]
      guard Self.runAlong(piece, from, to) else { return }
      let distance = Self.distance(piece, to: middle)
      if distance <= metres, (distance, piece.name) < best ?? (.infinity, 0) {
        best = (distance, piece.name)
      }
    }
    return best.map { names[Int($0.name)] }
  }

  private static func runAlong(_ piece: Piece, _ from: Point, _ to: Point) -> Bool {
    let (ax, ay) = (piece.to.x - piece.from.x, piece.to.y - piece.from.y)
    let (bx, by) = (to.x - from.x, to.y - from.y)
    let lengths = ((ax * ax + ay * ay) * (bx * bx + by * by)).squareRoot()
    return abs(ax * bx + ay * by) >= cosine * lengths
  }

  private static func distance(_ piece: Piece, to point: Point) -> Double {
    let (x, y) = (piece.to.x - piece.from.x, piece.to.y - piece.from.y)
    let share = ((point.x - piece.from.x) * x + (point.y - piece.from.y) * y) / (x * x + y * y)
    return point.distance(to: piece.from.towards(piece.to, min(max(share, 0), 1)))
  }
}
