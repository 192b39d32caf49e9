/// Numbers of a street that lie in one area.
struct StreetPiece: Hashable {
  let range: NumberRange
  /// The area, 0 for outside.
  let area: Int32
  /// Whether the sources leave several areas open, so that this one is the likeliest.
  let isUncertain: Bool

  /// Pieces of one street, odd before even and ascending, with neighbours of one area as one.
  static func merged(_ pieces: [StreetPiece]) -> [StreetPiece] {
    var merged: [StreetPiece] = []
    for piece in pieces {
      if let last = merged.last, last.area == piece.area, last.range.parity == piece.range.parity {
        merged[merged.count - 1] = StreetPiece(
          range: NumberRange(last.range.parity, last.range.from, piece.range.to),
          area: piece.area, isUncertain: last.isUncertain || piece.isUncertain)
      } else {
        merged.append(piece)
      }
    }
    return merged
  }
}

extension StreetLookup {
  /// All known numbers of a street cut into pieces of one area, odd before even, ascending, no number
  /// in two of them. What answers to single numbers leave open goes to the likeliest area: along a side
  /// as if houses stood evenly, else to the area before. A number with a letter at which no range begins
  /// or ends goes with its number.
  func pieces(of entry: StreetIndex.Entry) -> [StreetPiece] {
    Parity.allCases.flatMap { parity -> [StreetPiece] in
      let ranges =
        entry.sides.filter { $0.range.parity == parity }.flatMap {
          $0.slices.map(\.range) + [$0.range]
        }
        + entry.registered.map(\.range).filter { $0.parity == parity }
        + entry.addresses.filter { $0.number.parity == parity }.map {
          NumberRange(parity, $0.number, $0.number)
        }
      let cuts = Set(ranges.flatMap { [$0.from, $0.to.next] }).sorted()
      let begins = Set(ranges.map(\.from))
      var pieces: [StreetPiece] = []
      for (from, end) in zip(cuts, cuts.dropFirst()) {
        guard let verdict = verdict(entry, from) else { continue }
        let isRest =
          !begins.contains(from) && end.withoutLetter == end && end.number <= from.number + 2
        if isRest, let last = pieces.last, last.range.to.number == from.number,
          verdict.area == nil || verdict.area == last.area
        {
          continue
        }
        let area = verdict.area ?? likeliest(entry, from, verdict, before: pieces.last?.area)
        pieces.append(
          StreetPiece(
            range: NumberRange(parity, from, max(from, end.previous)), area: area,
            isUncertain: verdict.area == nil))
      }
      return pieces
    }
  }

  /// The likeliest of several areas for a number.
  private func likeliest(
    _ entry: StreetIndex.Entry, _ number: HouseNumber, _ verdict: Verdict, before: Int32?
  ) -> Int32 {
    let slices = entry.sides.filter { $0.range.contains(number) }.flatMap(\.slices)
    let slice = slices.first { $0.range.contains(number) }.map { area(ofBlock: $0.block) }
    if let slice, verdict.areas.contains(slice) { return slice }
    if let before, verdict.areas.contains(before) { return before }
    return verdict.areas[0]
  }
}
