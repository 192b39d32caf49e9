import Land

extension Check {
  /// A block without any neighbour: it can only be an area by itself.
  static let islands = Check(name: "island") { inspection in
    let map = inspection.map
    return map.ids.indices.filter { inspection.adjacency.row($0).isEmpty }.map { block in
      var finding = Words.island(inspection.place(block), map.ids[block])
      finding.key = map.ids[block]
      finding.x = map.centres[block].x
      finding.y = map.centres[block].y
      finding.surfaceSquareMetres = map.surfaceSquareMetres[block]
      finding.people = inspection.people([block])
      return finding
    }
  }
}
