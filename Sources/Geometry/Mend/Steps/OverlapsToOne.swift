import Land

extension MendStep {
  /// Every overlap goes to one block: the one with the smaller key. Large ones (over 1,000 m² or more
  /// than half of the smaller block) go to the block whose unit covers them, else to the block that
  /// would lose more than half of itself, else to the smaller key; each is reported for decision. A
  /// block of which nothing would remain keeps its shape, which is reported too.
  static let overlaps = MendStep(
    name: "overlaps", title: Words.overlapsTitle, rule: Words.overlapsRule, repeats: true
  ) { state throws(InputError) in
    state.drawn = state.shapes
    state.assignUnits()
    state.arrange(lines: [])
    try state.giveOverlaps()
  }
}

extension MendState {
  /// Cuts the land into faces.
  mutating func arrange(lines: [[Point]]) {
    arrangement = Arrangement(shapes, lines: lines, reach: settings.reach)
  }

  /// Gives every face that several records own to one of them.
  mutating func giveOverlaps() throws(InputError) {
    guard let faces = arrangement?.faces else { return }
    let verdicts = OverlapVerdicts(self, faces)
    var rest = shapes.map { _ in 0.0 }
    var winners = [Int32](repeating: -1, count: faces.owners.count)
    for (face, owners) in faces.owners.enumerated() where !owners.isEmpty {
      let winner = verdicts.winner(among: owners)
      winners[face] = winner
      rest[Int(winner)] += faces.shape(face).surface
    }
    for (face, owners) in faces.owners.enumerated() where owners.count > 1 {
      arrangement?.owner[face] = winners[face]
      let piece = faces.shape(face)
      for loser in owners where loser != winners[face] {
        let verdict = verdicts.verdict(winners[face], loser)
        let isKept = rest[Int(loser)] <= MendSettings.rounding
        if isKept { kept.insert(loser) }
        let kind: MendChange.Kind = isKept ? .left : verdict.isLarge ? .decide : .mended
        let surface = isKept ? 0 : piece.surface
        try move("overlaps", kind, from: loser, to: winners[face], piece, surface: surface) {
          isKept ? Words.keptWhole(verdict.surface) : Words.gaveOverlap(pieces: $0, verdict)
        }
      }
    }
  }
}

/// Who gets what several records own.
struct OverlapVerdicts {
  /// What was decided between two records, and why.
  struct Verdict {
    /// Why the winner wins.
    enum Reason { case smallerKey, unit, loss }
    let winner: Int32
    let reason: Reason
    let surface: Double
    let isLarge: Bool
  }

  private var verdicts: [UInt64: Verdict] = [:]
  private let rank: [Int32]

  /// Decides every pair.
  init(_ state: MendState, _ faces: Faces) {
    rank = state.rank
    var surfaces: [UInt64: Double] = [:]
    var pieces: [UInt64: [MultiPolygon]] = [:]
    for (face, owners) in faces.owners.enumerated() where owners.count > 1 {
      let piece = faces.shape(face)
      for (position, one) in owners.enumerated() {
        for other in owners[(position + 1)...] {
          surfaces[Noding.key(one, other), default: 0] += piece.surface
          pieces[Noding.key(one, other), default: []].append(piece)
        }
      }
    }
    for (pair, surface) in surfaces {
      verdicts[pair] = Self.decide(pair, surface, pieces[pair] ?? [], state)
    }
  }

  /// What was decided between two records.
  func verdict(_ one: Int32, _ other: Int32) -> Verdict {
    verdicts[Noding.key(one, other)]
      ?? Verdict(winner: min(one, other), reason: .smallerKey, surface: 0, isLarge: false)
  }

  /// Who gets a face of several owners: they meet in the order of their keys.
  func winner(among owners: [Int32]) -> Int32 {
    let ordered = owners.sorted { rank[Int($0)] < rank[Int($1)] }
    return ordered.dropFirst().reduce(ordered[0]) { verdict($0, $1).winner }
  }

  private static func decide(
    _ pair: UInt64, _ surface: Double, _ pieces: [MultiPolygon], _ state: MendState
  ) -> Verdict {
    let ends = [Int32(pair >> 32), Int32(pair & 0xFFFF_FFFF)]
      .sorted { state.rank[Int($0)] < state.rank[Int($1)] }
    let sizes = ends.map { state.shapes[Int($0)].surface }
    let isLarge =
      surface > MendSettings.largeSquareMetres
      || surface > MendSettings.largeShare * min(sizes[0], sizes[1])
    func verdict(_ winner: Int32, _ reason: Verdict.Reason) -> Verdict {
      Verdict(winner: winner, reason: reason, surface: surface, isLarge: isLarge)
    }
    guard isLarge else { return verdict(ends[0], .smallerKey) }
    let units = ends.map { state.unitOf[Int($0)] }
    if units[0] != units[1], !state.unitShapes.isEmpty {
      let covered = units.map { state.surface(of: pieces, inUnit: $0) }
      if covered[0] > 0.5 * surface, covered[0] > covered[1] { return verdict(ends[0], .unit) }
      if covered[1] > 0.5 * surface, covered[1] > covered[0] { return verdict(ends[1], .unit) }
    }
    let wouldLose = sizes.map { surface > MendSettings.largeShare * $0 }
    if wouldLose[1], !wouldLose[0] { return verdict(ends[1], .loss) }
    return verdict(ends[0], .smallerKey)
  }
}
