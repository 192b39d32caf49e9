/// Some sets of blocks over the pieces into which they cut each other, so that unions and differences are
/// quick.
struct LandAtoms {
  /// Some atoms together: a bit for each.
  struct Union: Hashable {
    fileprivate var words: [UInt64]
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    fileprivate func contains(_ other: Union) -> Bool {
      zip(words, other.words).allSatisfy { $0 & $1 == $1 }
    }
    fileprivate func touches(_ other: Union) -> Bool {
      zip(words, other.words).contains { $0 & $1 != 0 }
    }
    fileprivate func joined(_ other: Union) -> Union {
      Union(words: zip(words, other.words).map { $0 | $1 })
    }
    fileprivate func without(_ other: Union) -> Union {
      Union(words: zip(words, other.words).map { $0 & ~$1 })
    }
  }

  /// The different sets, in the order of their first.
  private let sets: [Union]
  /// The blocks of each atom, ascending.
  let blocksOfAtom: [[Int]]

  /// Cuts the land of `blockCount` blocks.
  init(_ sets: [[Int]], blockCount: Int) {
    var membership = [[Int32]](repeating: [], count: blockCount)
    for (number, blocks) in sets.enumerated() {
      for block in blocks { membership[block].append(Int32(number)) }
    }
    var atomOf: [[Int32]: Int] = [:]
    var blocksOfAtom: [[Int]] = []
    var atoms = [Int](repeating: 0, count: blockCount)
    for block in 0..<blockCount {
      if let atom = atomOf[membership[block]] {
        atoms[block] = atom
        blocksOfAtom[atom].append(block)
      } else {
        atoms[block] = blocksOfAtom.count
        atomOf[membership[block]] = blocksOfAtom.count
        blocksOfAtom.append([block])
      }
    }
    self.blocksOfAtom = blocksOfAtom
    var lands: [Union] = []
    var known: Set<Union> = []
    for blocks in sets {
      var words = [UInt64](repeating: 0, count: (blocksOfAtom.count + 63) / 64)
      for block in blocks { words[atoms[block] / 64] |= 1 << UInt64(atoms[block] % 64) }
      let land = Union(words: words)
      if !land.isEmpty, known.insert(land).inserted { lands.append(land) }
    }
    self.sets = lands
  }

  /// The atoms of some land, ascending.
  func atoms(of land: Union) -> [Int] {
    blocksOfAtom.indices.filter { land.words[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
  }

  /// Of a set that holds or touches more others than this, only one other is taken at a time.
  private static let mostTakenInPairs = 300

  /// Every set, and every land that is left of one or two sets when up to two others are taken away.
  func forEachReachable(_ visit: (Union) -> Void) {
    for (number, land) in sets.enumerated() {
      visit(land)
      let inside = sets.indices.filter { $0 != number && land.contains(sets[$0]) }
      for (position, first) in inside.enumerated() {
        let rest = land.without(sets[first])
        visit(rest)
        guard inside.count <= Self.mostTakenInPairs else { continue }
        for second in inside.dropFirst(position + 1) where rest.contains(sets[second]) {
          visit(rest.without(sets[second]))
        }
      }
      let touching = sets.indices.filter { $0 != number && land.touches(sets[$0]) }
      guard touching.count <= Self.mostTakenInPairs else { continue }
      for (position, first) in touching.enumerated() {
        for second in touching.dropFirst(position + 1) {
          guard !sets[first].touches(sets[second]) else { continue }
          let both = sets[first].joined(sets[second])
          if both.contains(land) { visit(both.without(land)) }
        }
      }
    }
  }
}
