import Land

extension Check {
  /// Blocks where nobody lives: parks, harbours, works; or a number that got lost.
  static let emptyBlocks = Check(name: "empty_block") { inspection in
    guard let population = inspection.population else { return [] }
    let blocks = population.indices.filter { population[$0] == 0 }
    let found = blocks.prefix(namedAtMost).map { block in
      var finding = Words.emptyBlock(inspection.place(block), inspection.map.ids[block])
      finding.surfaceSquareMetres = inspection.map.surfaceSquareMetres[block]
      return inspection.about(block, finding)
    }
    return found + inspection.rest(blocks.dropFirst(namedAtMost), "empty_block", .note)
  }
}
