extension Partition {
  /// Gives the atoms of two areas that are marked to one of them and the others to the other, in the
  /// way that moves fewer atoms. O(atoms of the two + their edges).
  mutating func divide(
    _ pair: borrowing PairGraph, _ areas: (Int, Int), _ isMarked: [Bool], count marked: Int,
    people markedPeople: Int64
  ) {
    let (one, other) = areas
    let total = pair.count
    let marks = isMarked.span
    var stay = 0
    for number in 0..<total where marks[number] == (number < pair.firstCount) { stay += 1 }
    let markedArea = 2 * stay >= total ? one : other
    let restArea = 2 * stay >= total ? other : one
    people[markedArea] = markedPeople
    people[restArea] = pair.total - markedPeople
    resize(
      markedArea, to: Int32(truncatingIfNeeded: marked), restArea,
      to: Int32(truncatingIfNeeded: total - marked))
    Self.placeMembers(
      pair, isMarked, (markedArea, start[markedArea]), (restArea, start[restArea]), &spots,
      &members)
    updateEdges(pair, isMarked)
  }

  private static func placeMembers(
    _ pair: borrowing PairGraph, _ isMarked: [Bool], _ marked: (area: Int, start: Int32),
    _ rest: (area: Int, start: Int32), _ spots: inout [Spot], _ members: inout [Int32]
  ) {
    let marks = isMarked.span
    let atoms = pair.atom.span
    var whereabouts = spots.mutableSpan
    var list = members.mutableSpan
    let areas = (Int32(truncatingIfNeeded: marked.area), Int32(truncatingIfNeeded: rest.area))
    var (inMarked, inRest): (Int32, Int32) = (0, 0)
    for number in 0..<pair.count {
      let atom = atoms[number]
      let isMarked = marks[number]
      let place = isMarked ? inMarked : inRest
      whereabouts[Int(atom)] = Spot(area: isMarked ? areas.0 : areas.1, place: place)
      list[Int((isMarked ? marked.start : rest.start) &+ place)] = atom
      inMarked &+= isMarked ? 1 : 0
      inRest &+= isMarked ? 0 : 1
    }
  }

  /// Edges between the pair and others stay cut; only those within the pair change.
  private mutating func updateEdges(_ pair: borrowing PairGraph, _ isMarked: [Bool]) {
    let marks = isMarked.span
    let edges = pair.edges.span
    let first = Int32(truncatingIfNeeded: pair.firstCount)
    for number in 0..<pair.edgeCount {
      let edge = edges[number]
      let isCut = marks[Int(edge.one)] != marks[Int(edge.other)]
      if isCut != ((edge.one < first) != (edge.other < first)) {
        cut.set(Int(edge.edge), isIn: isCut)
      }
    }
  }
}
