import Land

extension Check {
  /// Blocks that touch only in a corner or along less than the minimum border: one line, because a city
  /// of streets is full of them. Not told where corners count as neighbours.
  static let cornerContacts = Check(name: "corner_contact") { inspection in
    let minimum = inspection.minimumBorderMetres
    guard minimum > 0 else { return [] }
    let all = inspection.map.borders(minimumBorderMetres: 0)
    var known = 0
    var short = 0
    for border in all where border.metres < minimum {
      if inspection.isNeighbour(border) {
        known += 1
      } else if border.metres > 0 {
        short += 1
      }
    }
    let count = all.count { $0.metres < minimum } - known
    guard count > 0 else { return [] }
    return [MapFinding(Words.corners(inspection.map.file, count, short, minimum))]
  }
}

extension Inspection {
  /// Whether two blocks are neighbours all the same, by a link.
  fileprivate func isNeighbour(_ border: Border) -> Bool {
    adjacency.row(border.first.position).contains {
      adjacency.neighbours[$0] == border.second.rawValue
    }
  }
}
