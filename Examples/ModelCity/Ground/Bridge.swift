import Geometry

/// A bridge: two blocks that face each other across the river.
struct Bridge {
  let name: String
  let west: Int32
  let east: Int32

  static let names = [
    "Südbrücke", "Mühlenbrücke", "Alte Brücke", "Fährbrücke", "Nordbrücke",
  ]

  /// One bridge for each name, from south to north.
  static func all(mesh: Mesh, hierarchy: Hierarchy, river: River, radius: Double) -> [Bridge] {
    var banks: (west: [(north: Double, block: Int32)], east: [(north: Double, block: Int32)]) = (
      [], []
    )
    for side in mesh.sides where side.faces == .water {
      let cell = Int(max(side.left, side.right))
      let middle = mesh.middles[cell]
      let entry = (middle.y, hierarchy.blockOfCell[cell])
      if river.distance(middle) < 0 { banks.west.append(entry) } else { banks.east.append(entry) }
    }
    return names.enumerated().compactMap { place, name in
      let north = radius * (-0.62 + 0.31 * Double(place))
      guard let west = nearest(banks.west, north), let east = nearest(banks.east, north) else {
        return nil
      }
      return Bridge(name: name, west: west, east: east)
    }
  }

  private static func nearest(_ bank: [(north: Double, block: Int32)], _ north: Double) -> Int32? {
    bank.min { (abs($0.north - north), $0.block) < (abs($1.north - north), $1.block) }?.block
  }
}
