public import Land

/// Who is a neighbour before and after mending, as the project counts neighbours: within its tolerance,
/// by its minimum of common border. Every pair that was gained or lost is named.
///
/// Closing a gap makes neighbours of two that face each other across it, and of nobody else; mending
/// costs no pair its border. What breaks this rule is told as such.
public struct MendedNeighbours: Sendable {
  /// A pair that is a neighbour on one side of mending only.
  public struct Change: Hashable, Sendable {
    /// Which way.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Neighbours after, not before.
      case gained
      /// Neighbours before, not after.
      case lost
    }

    /// Which way.
    public let kind: Kind
    /// The record, from 1, of the smaller key.
    public let record: Int
    /// The smaller key.
    public let firstKey: String
    /// The larger key.
    public let secondKey: String
    /// Metres of common border before.
    public let metresBefore: Double
    /// Metres of common border after.
    public let metresAfter: Double
    /// Whether the two faced each other across a gap that mending may close, on the minimum at least.
    public let isExpected: Bool
    /// Where, in the layer's own coordinates.
    public let x: Double
    /// Where, in the layer's own coordinates.
    public let y: Double
    /// What happened, for people.
    public var what: Phrase { Words.neighbours(self) }
  }

  /// Pairs of neighbours before.
  public let before: Int
  /// Pairs of neighbours after.
  public let after: Int
  /// The pairs gained and lost, by their keys.
  public let changes: [Change]

  /// Compares the shapes of a mended state with those from before, both valid.
  init(_ state: MendState, since drawn: [MultiPolygon]) throws(InputError) {
    let land = Neighbourhood(state, drawn)
    let mended = Neighbourhood(state, state.shapes)
    before = land.borders.count
    after = mended.borders.count
    let lost = land.borders.keys.filter { mended.borders[$0] == nil }.map { ($0, Change.Kind.lost) }
    let gained = mended.borders.keys.filter { land.borders[$0] == nil }
      .map { ($0, Change.Kind.gained) }
    var changes: [Change] = []
    // Lengths below the minimum are only needed where something changed.
    let ways = (lost + gained).sorted { $0.0 < $1.0 }
    let lengths = ways.isEmpty ? [:] : land.lengths()
    let mendedLengths = ways.isEmpty ? [:] : mended.lengths()
    for (pair, kind) in ways {
      guard let ends = (kind == .lost ? land : mended).borders[pair] else { continue }
      let shapes = kind == .lost ? drawn : state.shapes
      let line = ContactLine.between(
        shapes[ends.0], shapes[ends.1], toleranceMetres: state.settings.toleranceMetres)
      let own = try state.own(line.middle ?? shapes[ends.0].centre)
      changes.append(
        Change(
          kind: kind, record: ends.0 + 1, firstKey: pair.first, secondKey: pair.second,
          metresBefore: lengths[pair] ?? 0, metresAfter: mendedLengths[pair] ?? 0,
          isExpected: kind == .gained && Self.faces(ends, drawn, state.settings), x: own.x,
          y: own.y))
    }
    self.changes = changes
  }

  /// Whether two faced each other across a gap, on the minimum at least.
  private static func faces(
    _ ends: (Int, Int), _ drawn: [MultiPolygon], _ settings: MendSettings
  ) -> Bool {
    let reach = max(settings.toleranceMetres, settings.width) + 2 * settings.reach
    let across = ContactLine.between(drawn[ends.0], drawn[ends.1], toleranceMetres: reach)
    return across.metres >= settings.minimumBorderMetres
  }
}

/// Two keys, the smaller first.
private struct KeyPair: Hashable, Comparable {
  let first: String
  let second: String

  static func < (one: KeyPair, other: KeyPair) -> Bool {
    one.first == other.first
      ? one.second.unicodeScalars.lexicographicallyPrecedes(other.second.unicodeScalars)
      : one.first.unicodeScalars.lexicographicallyPrecedes(other.first.unicodeScalars)
  }
}

/// The neighbours among some shapes, by key.
private struct Neighbourhood {
  /// Two records of each pair of keys that has the minimum of common border.
  private(set) var borders: [KeyPair: (Int, Int)] = [:]
  private let map: BlockMap
  private let records: [Int]
  private let keys: [String]

  init(_ state: MendState, _ shapes: [MultiPolygon]) {
    records = shapes.indices.filter { !shapes[$0].polygons.isEmpty }
    keys = state.keys
    map = BlockMap(
      ids: records.map { state.keys[$0] }, records: records.map { $0 + 1 },
      drawn: records.map { shapes[$0] }, system: state.system,
      toleranceMetres: state.settings.toleranceMetres, findings: [], file: state.layer.file)
    for border in map.borders(
      minimumBorderMetres: max(state.settings.minimumBorderMetres, Self.least))
    {
      guard let (pair, ends) = pair(border), borders[pair] == nil else { continue }
      borders[pair] = ends
    }
  }

  /// Metres of common border of every pair, however short.
  func lengths() -> [KeyPair: Double] {
    var lengths: [KeyPair: Double] = [:]
    for border in map.borders(minimumBorderMetres: Self.least) {
      if let (pair, _) = pair(border) { lengths[pair, default: 0] += border.metres }
    }
    return lengths
  }

  /// Below this, in metres, two only meet in a corner.
  private static let least = 0.001

  /// The keys of a border and its records in the same order; nil between records of one key.
  private func pair(_ border: Border) -> (KeyPair, (Int, Int))? {
    let one = records[border.first.position]
    let other = records[border.second.position]
    if keys[one] == keys[other] { return nil }
    let isAscending = keys[one].unicodeScalars.lexicographicallyPrecedes(keys[other].unicodeScalars)
    let ends = isAscending ? (one, other) : (other, one)
    return (KeyPair(first: keys[ends.0], second: keys[ends.1]), ends)
  }
}

extension MultiLine {
  /// Length of all lines.
  fileprivate var metres: Double {
    lines.reduce(0) { sum, line in
      sum + zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }
  }

  /// The middle point of the line with the most points.
  fileprivate var middle: Point? {
    guard let line = lines.max(by: { $0.count < $1.count }) else { return nil }
    return line[line.count / 2]
  }
}
