/// What lies along the outlines of areas. Most goals do not look at it, so it is only kept from when
/// `keepOutlook` is called; before that it is counted anew each time it is asked for.
struct Outlook {
  /// Millimetres of the boundary that run along a barrier or between units.
  var alongLines: Int64 = 0
  /// Per area: millimetres of border towards outside, scored on both sides, and millimetres times
  /// millionths of the index by which the burden drops there.
  var scored: [Int64]
  var contrast: [Int64]
}

extension State {
  /// Keeps the outlook up to date from here on. O(n + m).
  mutating func keepOutlook() {
    if outlook == nil { outlook = countedOutlook() }
  }

  /// The outlook of the plan as it stands.
  var currentOutlook: Outlook { outlook ?? countedOutlook() }

  private func countedOutlook() -> Outlook {
    let zero = [Int64](repeating: 0, count: areaCount + 1)
    var counted = Outlook(scored: zero, contrast: zero)
    for atom in 0..<graph.count {
      let own = Int(area[atom])
      for slot in graph.row(atom) {
        let other = Int(area[Int(graph.neighbours[slot])])
        guard other != own else { continue }
        if Int(graph.neighbours[slot]) > atom {
          counted.alongLines += graph.lines.alongLines[slot]
        }
        if own > 0, other == 0 {
          counted.scored[own] += graph.lines.scored[slot]
          counted.contrast[own] += graph.lines.contrast[slot]
        }
      }
    }
    return counted
  }

  /// Follows a move that is about to be made.
  mutating func updateOutlook(_ move: Move) {
    guard var next = outlook else { return }
    // So that the arrays are not copied.
    outlook = nil
    next.alongLines += lineChange(move)
    for slot in graph.row(move.atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      let (metres, drop) = (graph.lines.scored[slot], graph.lines.contrast[slot])
      if other > 0 {
        // Seen from the neighbour, whose area meets outside at the atom, the drop is the other way.
        let sign: Int64 = (move.target == 0 ? 1 : 0) - (move.source == 0 ? 1 : 0)
        next.scored[other] += sign * metres
        next.contrast[other] -= sign * drop
      } else {
        next.scored[move.source] -= metres
        next.contrast[move.source] -= drop
        next.scored[move.target] += metres
        next.contrast[move.target] += drop
      }
    }
    // Outside has no outline.
    (next.scored[0], next.contrast[0]) = (0, 0)
    outlook = next
  }

  /// By how many millimetres more the boundary runs along lines after a move.
  @inline(__always) func lineChange(_ move: Move) -> Int64 {
    var change: Int64 = 0
    for slot in graph.row(move.atom) {
      let other = Int(area[Int(graph.neighbours[slot])])
      if other == move.source { change += graph.lines.alongLines[slot] }
      if other == move.target { change -= graph.lines.alongLines[slot] }
    }
    return change
  }
}
