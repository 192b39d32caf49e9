/// What the segments without a partner face.
///
/// A piece of a segment faces the nearest segment of another block that runs the other way (within 60
/// degrees), stands straight opposite and is at most `reach` away. So corners face nothing, and no
/// piece faces two blocks.
struct FacingPieces {
  private let outline: Outline
  private let reach: Double
  private let near: NearSegments

  /// What the segments without a partner face.
  struct Found {
    /// Half the length of every stretch that faces a block, by the pair of blocks.
    fileprivate(set) var contacts = Contacts.Tally()
    /// Half the surface of what lies beyond the line that is faced, by the pair of blocks, where any does.
    fileprivate(set) var overlaps = Contacts.Tally()
    /// The stretches that face nothing.
    fileprivate(set) var bare: [Bare] = []
  }

  /// A stretch of a segment that faces nothing, as shares of its length.
  struct Bare {
    /// The segment, and its place among those without partner.
    let segment: Int32
    fileprivate let place: Int32
    let from: Double
    let to: Double
  }

  /// The pieces of an outline within `reach`.
  init(_ outline: Outline, reach: Double) {
    self.outline = outline
    self.reach = reach
    near = NearSegments(outline, reach: reach)
  }

  /// Every stretch of every segment. About linear in the segments.
  func found() -> Found {
    var found = Found()
    var pieces: [Piece] = []
    var cuts: [Double] = []
    let points = outline.points.span
    let owners = outline.owner.span
    let entries = near.entries.span
    for place in near.loose.indices {
      let one = Int(near.loose[place])
      let a = points[one]
      let b = points[one + 1]
      pieces.removeAll(keepingCapacity: true)
      var entry = Int(near.firsts[place])
      while entry >= 0 {
        let other = Int(entries[entry].other)
        let (c, d) = (points[other], points[other + 1])
        if let piece = Piece(from: a, to: b, facing: c, d, owner: owners[other], reach: reach) {
          pieces.append(piece)
        }
        entry = Int(entries[entry].next)
      }
      distribute(pieces, place, &cuts, &found)
    }
    return found
  }

  /// Calls `body` with every segment of another block that comes within reach of a stretch's segment.
  func forEach(near bare: Bare, _ body: (Int) -> Void) {
    var entry = Int(near.firsts[Int(bare.place)])
    while entry >= 0 {
      body(Int(near.entries[entry].other))
      entry = Int(near.entries[entry].next)
    }
  }

  /// Gives every stretch between the pieces' ends to the nearest block that it faces.
  private func distribute(
    _ pieces: [Piece], _ place: Int, _ cuts: inout [Double], _ found: inout Found
  ) {
    let segment = Int(near.loose[place])
    func addBare(_ from: Double, _ to: Double) {
      if to <= from { return }
      found.bare.append(
        Bare(segment: Int32(segment), place: Int32(place), from: from, to: to))
    }
    guard let first = pieces.first else { return addBare(0, 1) }
    let owner = outline.owner[segment]
    let length = outline.length(segment)
    if pieces.count == 1 {
      addBare(0, first.from)
      found.add(first, owner, first.from, first.to, length)
      return addBare(first.to, 1)
    }
    while cuts.count < 2 * pieces.count { cuts.append(0) }
    let count = Self.sort(pieces, into: cuts.mutableSpan)
    var bareFrom = 0.0
    var from = cuts[0]
    for index in 1..<count where cuts[index] > from {
      let to = cuts[index]
      let middle = (from + to) / 2
      if let nearest = pieces.nearest(at: middle) {
        addBare(bareFrom, from)
        found.add(pieces[nearest], owner, from, to, length)
        bareFrom = to
      }
      from = to
    }
    addBare(bareFrom, 1)
  }
}

extension FacingPieces {
  /// Writes the ends of a few pieces ascending, and says how many they are.
  private static func sort(
    _ pieces: [Piece], into cuts: consuming MutableSpan<Double>
  ) -> Int {
    var count = 0
    for piece in pieces {
      for end in 0..<2 {
        let number = end == 0 ? piece.from : piece.to
        var place = count
        while place > 0, cuts[place - 1] > number {
          cuts[place] = cuts[place - 1]
          place -= 1
        }
        cuts[place] = number
        count += 1
      }
    }
    return count
  }
}

extension FacingPieces.Found {
  /// Adds a stretch that faces a block.
  fileprivate mutating func add(
    _ piece: FacingPieces.Piece, _ owner: Int32, _ from: Double, _ to: Double, _ length: Double
  ) {
    let metres = (to - from) * length
    contacts.add(Contacts.Entry(owner, piece.owner, metres: metres / 2))
    let overlap = piece.overlap(from, to) * length
    if overlap > 0 { overlaps.add(Contacts.Entry(owner, piece.owner, metres: overlap / 2)) }
  }
}
