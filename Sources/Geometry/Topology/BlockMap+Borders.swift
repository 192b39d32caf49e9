public import Land

extension BlockMap {
  /// Pairs of blocks that touch within the tolerance, with the shared length in metres, independent
  /// of the order of blocks and ascending. Contacts shorter than `minimumBorderMetres` are corners and
  /// left out. Where overlaps were given to one block, the border after that counts; pairs that only
  /// bordered as drawn stay neighbours with that length: no overlap costs a neighbour. With a minimum
  /// of 0, blocks that touch in a corner are neighbours too.
  public func borders(minimumBorderMetres: Double) -> [Border] {
    var contacts = Contacts(shapes, toleranceMetres: toleranceMetres)
    if !overlaps.isEmpty {
      contacts.fill(
        from: Contacts(drawnShapes, toleranceMetres: toleranceMetres),
        below: minimumBorderMetres)
    }
    if minimumBorderMetres == 0 {
      contacts.addCorners(drawnShapes, toleranceMetres: toleranceMetres)
    }
    return contacts.entries.filter { $0.metres >= minimumBorderMetres }.map {
      Border(
        BlockIndex(Int($0.key >> 32)), BlockIndex(Int($0.key & 0xFFFF_FFFF)), metres: $0.metres)
    }
  }
}
