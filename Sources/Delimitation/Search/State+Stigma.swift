/// The stigma classes of M30, told move by move: share, index and the contrast along the outline, all
/// from whole numbers. At a limit itself they may differ from the measure by rounding to millionths.
extension State {
  /// How many areas are of a class.
  func stigmaCount(_ wanted: StigmaClass) -> Int {
    let outlook = currentOutlook
    return areas.count {
      stigma(sums($0), scored: outlook.scored[$0], contrast: outlook.contrast[$0]) == wanted
    }
  }

  /// How many more areas are of a class after a move: the two it concerns and, where the atom enters or
  /// leaves the programme, those beside it, whose outline changes.
  func stigmaChange(_ wanted: StigmaClass, _ move: Move) -> Int {
    let outlook = currentOutlook
    var change = 0
    if move.source > 0 {
      let after = sums(move.source, sign: -1, move.atom, border: move.toSource)
      change += stigmaChange(wanted, move, area: move.source, after, outlook)
    }
    if move.target > 0 {
      let after = sums(move.target, sign: 1, move.atom, border: move.toTarget)
      change += stigmaChange(wanted, move, area: move.target, after, outlook)
    }
    guard move.source == 0 || move.target == 0 else { return change }
    let row = graph.row(move.atom)
    for slot in row {
      let number = Int(area[Int(graph.neighbours[slot])])
      guard number > 0, number != move.source, number != move.target else { continue }
      let isFirst = !(row.lowerBound..<slot).contains {
        Int(area[Int(graph.neighbours[$0])]) == number
      }
      if isFirst { change += stigmaChange(wanted, move, area: number, sums(number), outlook) }
    }
    return change
  }

  private func stigmaChange(
    _ wanted: StigmaClass, _ move: Move, area number: Int, _ after: AreaSums, _ outlook: Outlook
  ) -> Int {
    var (scored, contrast) = (outlook.scored[number], outlook.contrast[number])
    let before = stigma(sums(number), scored: scored, contrast: contrast)
    for slot in graph.row(move.atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      var sign: Int64 = 0
      if other == number {
        // Seen from the neighbour the drop is the other way.
        sign = (move.target == 0 ? 1 : 0) - (move.source == 0 ? 1 : 0)
        contrast -= sign * graph.lines.contrast[slot]
      } else if other == 0 {
        sign = (move.target == number ? 1 : 0) - (move.source == number ? 1 : 0)
        contrast += sign * graph.lines.contrast[slot]
      }
      scored += sign * graph.lines.scored[slot]
    }
    let next = stigma(after, scored: scored, contrast: contrast)
    return (next == wanted ? 1 : 0) - (before == wanted ? 1 : 0)
  }

  /// The class of an area with these sums and this outline.
  private func stigma(_ sums: AreaSums, scored: Int64, contrast: Int64) -> StigmaClass {
    var (share, index) = (0.0, 0.0)
    if sums.scored > 0 {
      share = Double(sums.deprived) / Double(sums.scored)
      let mean = Double(sums.status) * 1e-6 / Double(sums.scored)
      index = (mean - scale.statusMean) / scale.statusDeviation
    }
    let drop = scored > 0 ? Double(contrast) * 1e-6 / Double(scored) : 0
    if share > StigmaLimits.highShare || index > StigmaLimits.highIndex
      || drop > StigmaLimits.highContrast
    {
      return .high
    }
    let isWatched =
      share > StigmaLimits.watchShare || index > StigmaLimits.watchIndex
      || drop > StigmaLimits.watchContrast
    return isWatched ? .watch : .none
  }
}
