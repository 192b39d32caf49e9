import Land

extension Check {
  /// How well a layer of units follows the blocks: the share of the blocks' surface that it covers, and
  /// the blocks of which more than a twentieth lies in a second unit. Where units overlap each other,
  /// the common surface counts as a second unit's.
  static let identityCuts = Check(name: "identity_cut") { inspection in
    inspection.layers.filter { $0.blockOfRecord == nil }.map { layer in
      let map = inspection.map
      let cover = UnitCover(blocks: map.shapes, units: layer.valid, names: layer.keys)
      let surfaces = map.surfaceSquareMetres
      let whole = surfaces.reduce(0, +)
      let covered = map.ids.indices.reduce(0) { $0 + min(cover.covered($1), surfaces[$1]) }
      let beside = map.ids.indices.map { cover.covered($0) - cover.largest($0).surface }
      let cut = map.ids.indices.filter { beside[$0] > 0.05 * surfaces[$0] }
      let second = cut.reduce(0) { $0 + beside[$1] }
      let people = inspection.people(cut)
      var finding = Words.identityCuts(
        layer, share: whole > 0 ? covered / whole : 0, cut.count, people,
        worst: cut.sorted { (beside[$1], $0) < (beside[$0], $1) }.prefix(5).map { map.ids[$0] })
      finding.people = people
      finding.surfaceSquareMetres = second
      return MapFinding(finding, on: inspection.outline(of: cut))
    }
  }
}
