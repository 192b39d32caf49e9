/// What one walk along the outline of some shapes tells: who touches whom, and where shapes may lie
/// over each other.
struct Survey {
  /// The outline that was walked.
  let outline: Outline
  /// The box of each shape.
  let boxes: [Box]
  /// Who touches whom, with lengths.
  let contacts: Contacts
  /// Pairs of blocks whose lines face each other without meeting vertex for vertex; ascending.
  let facing: [BlockPair]
  /// Pairs of blocks that overlap no deeper than the tolerance, if at all; ascending, each once.
  let shallow: [BlockPair]
  /// Pairs that may overlap deeper, ascending, each once.
  let deep: [BlockPair]

  /// Overlaps estimated below this surface, in square metres, are rounding.
  private static let rounding = Overlaps.rounding / 10

  /// Walks the outline of some valid shapes. About linear in their points.
  init(_ shapes: [MultiPolygon], toleranceMetres: Double) {
    let boxes = shapes.map { Box($0) }
    let outline = Outline(shapes, boxes: boxes)
    let facing = FacingPieces(outline, reach: max(toleranceMetres, 1e-6))
    let found = facing.found()
    self.outline = outline
    self.boxes = boxes
    contacts = Contacts(
      summing: Self.paired(outline) + found.contacts.entries, blockCount: shapes.count)
    self.facing = Contacts(summing: found.contacts.entries, blockCount: shapes.count).entries
      .map { BlockPair($0.low, $0.high) }
    let overlapping = Contacts(summing: found.overlaps.entries, blockCount: shapes.count).entries
      .filter { $0.metres > Self.rounding }.map { BlockPair($0.low, $0.high) }
    let corners = DeepOverlaps(
      shapes, outline, facing, found.bare, known: overlapping,
      finder: PointFinder(outline, boxes: boxes), toleranceMetres: toleranceMetres)
    deep = corners.deep
    shallow = BlockPair.unique(corners.shallow + overlapping)
  }

  /// The contacts along segments that two blocks draw vertex for vertex.
  private static func paired(_ outline: Outline) -> [Contacts.Entry] {
    var parts = Contacts.Tally()
    for segment in 0..<outline.count {
      let partner = Int(outline.partner[segment])
      guard partner > segment, outline.owner[segment] >= 0 else { continue }
      parts.add(
        Contacts.Entry(
          outline.owner[segment], outline.owner[partner], metres: outline.length(segment)))
    }
    return parts.entries
  }
}
