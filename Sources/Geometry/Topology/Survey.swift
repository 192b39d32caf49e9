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
    var parts = Self.paired(outline)
    var overlaps: [Contacts.Entry] = []
    var bare: [FacingPieces.Bare] = []
    var faced: [BlockPair] = []
    let facing = FacingPieces(outline, reach: max(toleranceMetres, 1e-6))
    facing.forEach { stretch in
      let owner = outline.owner[stretch.segment]
      let pair = BlockPair(owner, stretch.other)
      if faced.last != pair { faced.append(pair) }
      parts.add(Contacts.Entry(owner, stretch.other, metres: stretch.metres / 2))
      if stretch.overlap > 0 {
        overlaps.add(Contacts.Entry(owner, stretch.other, metres: stretch.overlap / 2))
      }
    } bare: {
      bare.append($0)
    }
    self.outline = outline
    self.boxes = boxes
    contacts = Contacts(summing: parts, blockCount: shapes.count)
    self.facing = BlockPair.unique(faced)
    let found = DeepOverlaps(
      shapes, outline, facing, bare, finder: PointFinder(outline, boxes: boxes),
      toleranceMetres: toleranceMetres)
    deep = found.deep
    shallow = BlockPair.unique(
      found.shallow
        + Contacts(summing: overlaps, blockCount: shapes.count).entries
        .filter { $0.metres > Self.rounding }.map { BlockPair($0.low, $0.high) })
  }

  /// The contacts along segments that two blocks draw vertex for vertex.
  private static func paired(_ outline: Outline) -> [Contacts.Entry] {
    var parts: [Contacts.Entry] = []
    for segment in 0..<outline.count {
      let partner = Int(outline.partner[segment])
      guard partner > segment, outline.owner[segment] >= 0 else { continue }
      parts.add(
        Contacts.Entry(
          outline.owner[segment], outline.owner[partner], metres: outline.length(segment)))
    }
    return parts
  }
}

extension [Contacts.Entry] {
  /// Adds to the last entry if it is the same pair, as it mostly is along a ring.
  fileprivate mutating func add(_ entry: Contacts.Entry) {
    if let last = indices.last, self[last].pair == entry.pair {
      self[last].steps += entry.steps
    } else {
      append(entry)
    }
  }
}
