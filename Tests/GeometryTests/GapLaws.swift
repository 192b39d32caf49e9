import Land
import Testing

@testable import Geometry

@Suite struct `Laws of gaps` {
  /// A land of which a third is missing; some of the rest is drawn smaller, so that it stands alone.
  private func map(seed: UInt64, noise: Double) throws -> BlockMap {
    var generator = Seeded(seed &+ 90)
    let blocks = zip(
      RandomLand.blocks(seed: seed, side: 8, noise: noise), ShrunkLand.blocks(seed: seed, side: 8)
    ).compactMap { whole, small -> (key: String, shape: MultiPolygon)? in
      switch generator.next() % 6 {
      case 0, 1: nil
      case 2: small
      default: whole
      }
    }
    return try BlockMap.drawn(blocks)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `groups of blocks have the same gaps as all blocks together`(seed: UInt64) throws {
    for noise in [0, 0.02] {
      let map = try map(seed: seed, noise: noise)
      let groups = Inspection.groups(of: map)
      #expect(groups.count > 3 && groups.reduce(0) { $0 + $1.count } == map.ids.count)
      let apart = Inspection.gaps(in: groups, toleranceMetres: map.toleranceMetres)
      let whole = Inspection.gaps(in: [map.shapes], toleranceMetres: map.toleranceMetres)
      #expect(apart.wide.count == whole.wide.count, "seed \(seed), noise \(noise)")
      // Both stand on a grid of a tenth of a millimetre, or on none.
      for (one, other) in zip(apart.wide, whole.wide) {
        #expect(abs(one.surface - other.surface) <= 1e-3 * other.perimeter, "seed \(seed)")
      }
      let slivers = [apart, whole].map { $0.closed.reduce(0) { $0 + $1.surface } }
      #expect(abs(slivers[0] - slivers[1]) < 0.1, "seed \(seed): \(slivers)")
    }
  }
}
