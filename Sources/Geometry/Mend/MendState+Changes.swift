import Land

extension MendState {
  /// Notes land that moved in this round. Several pieces between the same records are one change.
  mutating func move(
    _ step: String, _ kind: MendChange.Kind, from: Int32?, to: Int32, _ piece: MultiPolygon,
    surface: Double, what: (_ pieces: Int) -> Phrase
  ) throws(InputError) {
    let movement = MendChange.Movement(
      step: step, kind: kind, from: from.map { Int($0) + 1 }, to: Int(to) + 1)
    let centre = try own(piece.centre)
    guard let same = placeInRound[movement] else {
      placeInRound[movement] = round.count
      round.append(
        change(step, kind, from: from, to: to, at: centre, surface: surface, what(1)))
      return
    }
    round[same].surfaceSquareMetres += surface
    round[same].pieces += 1
    round[same].what = what(round[same].pieces)
    if surface > round[same].largestPiece {
      (round[same].x, round[same].y) = (centre.x, centre.y)
      round[same].largestPiece = surface
    }
  }

  /// A change of one record, or of two between which land moved.
  func change(
    _ step: String, _ kind: MendChange.Kind, from: Int32?, to: Int32, at point: Point,
    surface: Double, _ what: Phrase
  ) -> MendChange {
    var change = MendChange(
      step: step, kind: kind, record: Int(to) + 1, key: keys[Int(to)],
      unit: unitOf.isEmpty ? nil : unitOf[Int(to)], what: what, x: point.x, y: point.y,
      surfaceSquareMetres: surface, fromRecord: from.map { Int($0) + 1 },
      toRecord: Int(to) + 1, fromKey: from.map { keys[Int($0)] }, toKey: keys[Int(to)],
      people: nil)
    change.largestPiece = surface
    return change
  }

  /// Enters what a round did; changes of the same kind between the same records are added up.
  mutating func closeRound() {
    // What is no more than rounding counts with the moves of vertices.
    for change in round
    where change.kind != .mended || change.surfaceSquareMetres > MendSettings.rounding {
      guard let same = placeInChanges[change.movement] else {
        placeInChanges[change.movement] = changes.count
        changes.append(change)
        continue
      }
      // What is left is seen again in every round and counts once.
      if change.kind != .left { changes[same].surfaceSquareMetres += change.surfaceSquareMetres }
    }
    forgetRound { _ in true }
  }

  /// Takes changes back that were noted in this round.
  mutating func forgetRound(where isForgotten: (MendChange) -> Bool) {
    round.removeAll(where: isForgotten)
    placeInRound = [:]
    for (place, change) in round.enumerated() { placeInRound[change.movement] = place }
  }
}
