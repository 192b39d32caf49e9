extension StreetLookup {
  /// Answers for numbers of one street; without numbers for the whole of it.
  func answer(_ entry: StreetIndex.Entry, _ numbers: [HouseNumber]) -> StreetAnswer {
    let answers = numbers.map { self.answer(entry, number: $0) }
    guard let first = answers.first else { return whole(entry) }
    var answer = first
    if answers.count > 1 { answer = together(answers, between(entry, numbers), entry) }
    answer.street = entry.street.name
    answer.number = Self.text(of: numbers)
    return answer
  }

  /// The answer for a range: that of its ends where both lie in one area and what is known between them,
  /// too. An end that no source has makes the whole range one that no source has.
  private func together(
    _ ends: [StreetAnswer], _ between: [StreetPiece], _ entry: StreetIndex.Entry
  ) -> StreetAnswer {
    let areas = Set(ends.map(\.area)).union(between.map { Int($0.area) })
    let isUnknown = ends.contains { $0.status == .unknownNumber }
    if areas.count == 1, !isUnknown, Set(ends.map(\.status)).count == 1 { return ends[0] }
    if areas.count == 1, let unknown = ends.first(where: { $0.status == .unknownNumber }) {
      return unknown
    }
    var answer = isUnknown ? StreetAnswer(.unknownNumber) : StreetAnswer(.several)
    if !isUnknown { answer.reason = ends.compactMap(\.reason).first ?? .atBorder }
    let told = ends.flatMap { one in
      one.candidates.isEmpty ? [candidate(entry, one)] : one.candidates
    }
    answer.candidates =
      told
      + StreetPiece.merged(between).filter { piece in
        !told.contains { $0.area == Int(piece.area) }
      }.map { piece in
        StreetAnswer.Candidate(
          street: entry.street.name, part: partName(entry, nil), range: piece.range,
          area: Int(piece.area))
      }
    return answer
  }

  /// What is known between the ends of a range: of its side where both ends are even or both odd.
  private func between(_ entry: StreetIndex.Entry, _ numbers: [HouseNumber]) -> [StreetPiece] {
    guard let low = numbers.min(), let high = numbers.max() else { return [] }
    let isOneSide = low.parity == high.parity
    return pieces(of: entry).filter { piece in
      piece.range.from <= high && piece.range.to >= low
        && (!isOneSide || piece.range.parity == low.parity)
    }
  }

  /// Answers for one number.
  private func answer(_ entry: StreetIndex.Entry, number: HouseNumber) -> StreetAnswer {
    guard let verdict = verdictForHouse(entry, number) else {
      return unknownNumber(entry, number)
    }
    var answer = StreetAnswer(.several, reason: verdict.isConflict ? .conflict : .atBorder)
    if let area = verdict.area {
      answer = StreetAnswer(area == 0 ? .outside : .found)
      answer.area = Int(area)
      answer.knownBy = verdict.knownBy
    } else {
      answer.candidates = candidates(entry, near: number, verdict.areas)
    }
    answer.block = verdict.block.flatMap { $0 < 0 ? nil : Int($0) }
    answer.street = entry.street.name
    answer.number = number.text
    return answer
  }

  /// Answers for a number that no source has: what the numbers before and behind it on the same side
  /// say, if they agree.
  private func unknownNumber(_ entry: StreetIndex.Entry, _ number: HouseNumber) -> StreetAnswer {
    var answer = StreetAnswer(.unknownNumber)
    answer.street = entry.street.name
    answer.number = number.text
    guard entry.hasNumbers else {
      let areas = areasWithoutNumbers(entry)
      answer.area = areas.count == 1 ? Int(areas[0]) : nil
      answer.knownBy = answer.area == nil ? nil : .neighbour
      answer.block = answer.area == nil ? nil : firstBlock(entry)
      answer.candidates = areas.map {
        StreetAnswer.Candidate(
          street: entry.street.name, part: partName(entry, nil), range: nil, area: Int($0))
      }
      return answer
    }
    let neighbours = neighbours(entry, of: number).compactMap { near in
      verdict(entry, near).map { (near, $0) }
    }
    let areas = Set(neighbours.flatMap(\.1.areas)).sorted()
    answer.area = areas.count == 1 ? Int(areas[0]) : nil
    answer.knownBy = answer.area == nil ? nil : .neighbour
    answer.block = neighbours.first?.1.block.flatMap { $0 < 0 ? nil : Int($0) }
    answer.candidates = neighbours.map { near, verdict in
      StreetAnswer.Candidate(
        street: entry.street.name, part: partName(entry, answer.block),
        range: NumberRange(near.parity, near, near), area: verdict.area.map { Int($0) })
    }
    return answer
  }

  /// The nearest known numbers before and behind a number on its side; where that side has none, on
  /// the other.
  private func neighbours(_ entry: StreetIndex.Entry, of number: HouseNumber) -> [HouseNumber] {
    let ranges = entry.ranges
    let own = ranges.filter { $0.parity == number.parity }
    let asked = own.isEmpty ? ranges : own
    let before = asked.map(\.to).filter { $0 < number }.max()
    let behind = asked.map(\.from).filter { $0 > number }.min()
    // On the other side a range may hold the number between its ends.
    let around = asked.filter {
      $0.from <= number && number <= $0.to && !$0.contains(number)
    }.map(\.from)
    return around.isEmpty ? [before, behind].compactMap { $0 } : around
  }

  /// Answers for a whole street.
  private func whole(_ entry: StreetIndex.Entry) -> StreetAnswer {
    let pieces = pieces(of: entry)
    let areas =
      pieces.isEmpty ? areasWithoutNumbers(entry) : Set(pieces.map(\.area)).sorted()
    var answer = StreetAnswer(.several, reason: .numberNeeded)
    answer.street = entry.street.name
    if areas.count == 1, !pieces.contains(where: { $0.isUncertain }) {
      answer = StreetAnswer(areas[0] == 0 ? .outside : .found)
      answer.street = entry.street.name
      answer.area = Int(areas[0])
      answer.knownBy =
        !entry.sides.isEmpty || !entry.bareBlocks.isEmpty
        ? .segment : entry.addresses.isEmpty ? .register : .address
      answer.block = firstBlock(entry)
      return answer
    }
    answer.candidates =
      pieces.isEmpty
      ? areas.map {
        StreetAnswer.Candidate(
          street: entry.street.name, part: partName(entry, nil), range: nil, area: Int($0))
      }
      : StreetPiece.merged(pieces).map { piece in
        StreetAnswer.Candidate(
          street: entry.street.name, part: partName(entry, nil), range: piece.range,
          area: Int(piece.area))
      }
    return answer
  }

  private func firstBlock(_ entry: StreetIndex.Entry) -> Int? {
    let blocks =
      entry.sides.first?.blocks.last ?? entry.addresses.first?.block ?? entry.bareBlocks.last
      ?? entry.parts.first.flatMap { index.parts[Int($0)].blocks.first }
    return blocks.flatMap { $0 < 0 ? nil : Int($0) }
  }

  /// The areas of a street without numbers: along its segments, else of the parts that the register
  /// names.
  func areasWithoutNumbers(_ entry: StreetIndex.Entry) -> [Int32] {
    let land = entry.bareBlocks.filter { $0 >= 0 }
    let blocks = land.isEmpty ? entry.parts.flatMap { index.parts[Int($0)].blocks } : land
    return blocks.isEmpty ? [0] : areas(ofBlocks: blocks)
  }

  /// The stretches around a number in each of some areas.
  private func candidates(
    _ entry: StreetIndex.Entry, near number: HouseNumber, _ areas: [Int32]
  ) -> [StreetAnswer.Candidate] {
    let slices = entry.sides.filter { $0.range.contains(number) }.flatMap(\.slices)
    return areas.map { area in
      let slice = slices.first { self.area(ofBlock: $0.block) == area }
      let row = entry.registered.first { row in
        row.range.contains(number) && self.areas(ofPart: row.part).contains(area)
      }
      let part = slice.flatMap { $0.block < 0 ? nil : index.partOfBlock[Int($0.block)] }
      return StreetAnswer.Candidate(
        street: entry.street.name,
        part: part ?? row.map { index.parts[Int($0.part)].name } ?? partName(entry, nil),
        range: slice?.range ?? row?.range, area: Int(area))
    }
  }

  private func candidate(_ entry: StreetIndex.Entry, _ answer: StreetAnswer)
    -> StreetAnswer.Candidate
  {
    let number = answer.number.flatMap { HouseNumber($0) }
    return StreetAnswer.Candidate(
      street: entry.street.name, part: partName(entry, answer.block),
      range: number.map { NumberRange($0.parity, $0, $0) }, area: answer.area)
  }
}
