public import Land

extension BlockMap {
  /// Pairs of blocks that touch within the tolerance, with the shared length in metres, independent
  /// of the order of blocks and ascending. Contacts shorter than `minimumBorderMetres` are corners and
  /// left out. Where overlaps deeper than the tolerance were given to one block, the border after that
  /// counts; pairs that only bordered as drawn stay neighbours with that length: no overlap costs a
  /// neighbour. With a minimum of 0, blocks that touch in a corner are neighbours too.
  public func borders(minimumBorderMetres: Double) -> [Border] {
    var contacts = survey.contacts
    if !deepOverlaps.isEmpty {
      let shapes = Overlaps.resolved(drawnShapes, deepOverlaps).shapes
      contacts = Survey(shapes, toleranceMetres: toleranceMetres).contacts
      contacts.fill(from: survey.contacts, below: minimumBorderMetres)
    }
    if minimumBorderMetres == 0 {
      contacts.addCorners(drawnShapes, toleranceMetres: toleranceMetres)
    }
    var borders: [Border] = []
    borders.reserveCapacity(contacts.entries.count)
    for entry in contacts.entries where entry.metres >= minimumBorderMetres {
      borders.append(
        Border(BlockIndex(Int(entry.low)), BlockIndex(Int(entry.high)), metres: entry.metres))
    }
    return borders
  }
}
