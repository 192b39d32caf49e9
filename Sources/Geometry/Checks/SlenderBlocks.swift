import Land

extension Check {
  /// A block so thin that the tolerance alone would cross it: mostly a leftover of drawing.
  static let slenderBlocks = Check(name: "slender_block") { inspection in
    let map = inspection.map
    return map.ids.indices.filter { block in
      // Twice the surface over the perimeter is at most the mean width.
      2 * map.surfaceSquareMetres[block] <= map.toleranceMetres * map.perimeterMetres[block]
    }.map { block in
      var finding = Words.slender(inspection.place(block), map.ids[block])
      finding.surfaceSquareMetres = map.surfaceSquareMetres[block]
      finding.lengthMetres = map.perimeterMetres[block]
      return inspection.about(block, finding)
    }
  }
}
