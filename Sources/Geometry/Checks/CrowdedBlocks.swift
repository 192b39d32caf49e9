import Land

extension Check {
  /// Blocks with people on hardly any ground: more than 100,000 to the square kilometre, and more than
  /// twenty times the median of the blocks where someone lives. It does not see a wrong number that
  /// stays below that.
  static let crowdedBlocks = Check(name: "crowded_block") { inspection in
    guard let population = inspection.population else { return [] }
    let map = inspection.map
    let lived = population.indices.filter { population[$0] > 0 }
    guard !lived.isEmpty else { return [] }
    func density(_ block: Int) -> Double {
      Double(population[block]) / max(map.surfaceSquareMetres[block], 1e-6) * 1e6
    }
    let ordered = lived.map(density).sorted()
    let limit = max(100_000, 20 * ordered[ordered.count / 2])
    return lived.filter { density($0) > limit }.prefix(namedAtMost).map { block in
      var finding = Words.crowdedBlock(
        inspection.place(block), map.ids[block], Int64(population[block]),
        map.surfaceSquareMetres[block], density(block))
      finding.surfaceSquareMetres = map.surfaceSquareMetres[block]
      return inspection.about(block, finding)
    }
  }
}
