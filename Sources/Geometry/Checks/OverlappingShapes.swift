import Land

extension Check {
  /// Blocks that lie over each other, and units of a layer that do: those of more than a square metre
  /// one by one, the largest first, the rest in one line. Records drawn alike are told elsewhere.
  static let overlaps = Check(name: "overlap") { inspection in
    inspection.layers.flatMap { layer in
      layer.blockOfRecord == nil
        ? inspection.unitOverlaps(layer) : inspection.blockOverlaps(layer)
    }
  }
}

extension Inspection {
  fileprivate func blockOverlaps(_ layer: InspectedLayer) -> [MapFinding] {
    let overlaps = LayerOverlaps(of: map)
    let blocks = layer.blockOfRecord ?? []
    let alike = Set(
      self.alike(in: layer).pairs.map { [Int(blocks[$0.first]), Int(blocks[$0.second])].sorted() })
    return told(
      overlaps, overlaps.pairs.filter { !alike.contains([$0.first, $0.second]) }, layer,
      label: { map.ids[$0] }
    ) { pair, finding in
      finding.key = map.ids[pair.second]
      finding.name = name(pair.second)
      finding.people = people([pair.first, pair.second])
      return place(pair.second)
    }
  }

  fileprivate func unitOverlaps(_ layer: InspectedLayer) -> [MapFinding] {
    let alike = Set(self.alike(in: layer).pairs.map { [$0.first, $0.second] })
    let overlaps = LayerOverlaps(ofUnits: layer)
    return told(
      overlaps, overlaps.pairs.filter { !alike.contains([$0.first, $0.second]) }, layer,
      label: layer.label
    ) { pair, finding in
      finding.name = layer.keys[pair.second]
      let units = [pair.first, pair.second].map { layer.keys[$0] }
      let sums = units.compactMap { $0.flatMap { people(ofUnit: $0, layer) } }
      finding.people = sums.count == 2 ? sums[0] + (units[0] == units[1] ? 0 : sums[1]) : nil
      return layer.place(pair.second)
    }
  }

  /// The findings: large overlaps one by one, the rest in one line.
  private func told(
    _ overlaps: LayerOverlaps, _ pairs: [LayerOverlaps.Pair], _ layer: InspectedLayer,
    label: (Int) -> String, details: (LayerOverlaps.Pair, inout Finding) -> Place
  ) -> [MapFinding] {
    let large = pairs.filter { $0.surface > Overlaps.noteworthy }
      .sorted { ($1.surface, $0.first, $0.second) < ($0.surface, $1.first, $1.second) }
    var found = large.prefix(Check.namedAtMost).map { pair in
      let common = overlaps.common(pair)
      let isThin = Dissolve.vanishes(common, narrowedBy: map.toleranceMetres / 2)
      var sample = Finding(
        check: "", severity: .note, place: layer.place(0), message: Phrase(verbatim: ""))
      let place = details(pair, &sample)
      var finding = Words.overlap(
        place, label(pair.first), label(pair.second), pair.surface, isThin: isThin,
        isLarge: overlaps.isLarge(pair), ofUnits: layer.blockOfRecord == nil)
      (finding.key, finding.name, finding.people) = (sample.key, sample.name, sample.people)
      finding.surfaceSquareMetres = pair.surface
      return MapFinding(finding, on: common)
    }
    let rest =
      large.dropFirst(Check.namedAtMost) + pairs.filter { $0.surface <= Overlaps.noteworthy }
    if !rest.isEmpty { found.append(MapFinding(Words.smallOverlaps(layer, rest.map(\.surface)))) }
    return found
  }
}
