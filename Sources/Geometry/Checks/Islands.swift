import Land

extension Check {
  /// A block without any neighbour: it can only be an area by itself.
  static let islands = Check(name: "island") { inspection in
    let map = inspection.map
    let blocks = map.ids.indices.filter { inspection.adjacency.row($0).isEmpty }
    guard map.ids.count > 1 else { return [] }
    let found = blocks.prefix(namedAtMost).map { block in
      var finding = Words.island(
        inspection.place(block), map.ids[block], inspection.name(block), inspection.people([block]))
      finding.surfaceSquareMetres = map.surfaceSquareMetres[block]
      return inspection.about(block, finding)
    }
    return found + inspection.rest(blocks.dropFirst(namedAtMost), "island", .warning)
  }
}
