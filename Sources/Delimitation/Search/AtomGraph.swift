internal import Land

/// What the search moves: atoms, each a set of blocks that no valid plan separates, and who touches
/// whom. Every figure is a whole number, so that sums never depend on the order of moves.
struct AtomGraph: Sendable {
  /// Blocks of each atom, ascending, as compressed rows.
  let blockOffsets: [Int32]
  let blocks: [Int32]
  /// Inhabitants; of scored blocks; of deprived blocks.
  let population: [Int64]
  let scored: [Int64]
  let deprived: [Int64]
  /// Surface in square decimetres and outline in millimetres.
  let surface: [Int64]
  let perimeter: [Int64]
  /// Where their people live and how burdened they are.
  let moments: AtomMoments
  /// Neighbouring atoms and shared border in millimetres, as compressed rows.
  let offsets: [Int32]
  let neighbours: [Int32]
  let border: [Int64]
  /// How many pairs of their blocks have a barrier between them that areas should not reach over,
  /// parallel to `neighbours`; empty where the land has none.
  let crossings: [Int64]
  /// What lies along the borders, parallel to `neighbours`.
  let lines: AtomLines
  /// The pieces of units of which the atoms are made.
  let shards: Shards
  /// People of each atom in each identity unit, as compressed rows; units are numbered over all layers.
  let cellOffsets: [Int32]
  let cellUnit: [Int32]
  let cellPeople: [Int64]
  /// The layer of each unit.
  let unitLayer: [Int32]
  /// People of each atom in each area of the status quo (1…) or outside it (0), as compressed rows.
  let oldOffsets: [Int32]
  let oldArea: [Int32]
  let oldPeople: [Int64]
  /// The district of each atom, -1 for none.
  let district: [Int32]
  /// Whether a wish demands the atom inside some area.
  let isWishedInside: [Bool]
  /// Whether the atom's blocks hang together by themselves.
  let isWhole: [Bool]
  /// Whether the atom stays where it is: frozen areas, and land that no area may take.
  let isLocked: [Bool]
  /// Whether the atom may lie outside the programme.
  let mayBeOutside: Bool

  /// How many atoms.
  var count: Int { population.count }
  /// How many identity units.
  var unitCount: Int { unitLayer.count }

  /// The slots of an atom's row of neighbours.
  @inline(__always) func row(_ atom: Int) -> Range<Int> {
    Int(offsets[atom])..<Int(offsets[atom + 1])
  }

  /// Avoided pairs between an atom and the neighbour of a slot.
  @inline(__always) func crossings(_ slot: Int) -> Int64 {
    crossings.isEmpty ? 0 : crossings[slot]
  }

  /// The slots of an atom's identity cells.
  @inline(__always) func cells(_ atom: Int) -> Range<Int> {
    Int(cellOffsets[atom])..<Int(cellOffsets[atom + 1])
  }

  /// The slots of an atom's cells of the status quo.
  @inline(__always) func oldCells(_ atom: Int) -> Range<Int> {
    Int(oldOffsets[atom])..<Int(oldOffsets[atom + 1])
  }

  /// The lowest block of each atom.
  var firstBlocks: [Int32] { (0..<count).map { blocks[Int(blockOffsets[$0])] } }

  /// The blocks of an atom.
  func members(_ atom: Int) -> ArraySlice<Int32> {
    blocks[Int(blockOffsets[atom])..<Int(blockOffsets[atom + 1])]
  }
}
