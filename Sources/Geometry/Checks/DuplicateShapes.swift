import Land

extension Check {
  /// Records drawn alike: under another key, or twice under one. Of units only those of another name.
  static let duplicateShapes = Check(name: "duplicate_shape") { inspection in
    inspection.layers.flatMap { layer in
      inspection.alike(in: layer).pairs.compactMap { pair in
        let isSameKey = layer.keys[pair.first] == layer.keys[pair.second]
        var finding = Words.duplicate(layer, pair, isSameKey: isSameKey)
        inspection.add(to: &finding, pair.second, of: layer)
        finding.surfaceSquareMetres = layer.valid[pair.second].surface
        var result = MapFinding(finding, on: layer.valid[pair.second])
        result.kind = isSameKey ? "same_key" : pair.isExact ? "same_shape" : "same_within_tolerance"
        return result
      }
    }
  }
}

extension Inspection {
  /// The records of a layer that are drawn alike.
  func alike(in layer: InspectedLayer) -> LikeShapes {
    var overlaps: [(first: Int, second: Int, surface: Double)] = []
    if layer.blockOfRecord != nil {
      // Records of blocks of several parts are compared point for point only.
      var records = [[Int]](repeating: [], count: map.ids.count)
      for (record, block) in (layer.blockOfRecord ?? []).enumerated() where block >= 0 {
        records[Int(block)].append(record)
      }
      for overlap in map.overlaps
      where records[overlap.first].count == 1 && records[overlap.second].count == 1 {
        overlaps.append(
          (records[overlap.first][0], records[overlap.second][0], overlap.surface))
      }
    } else {
      overlaps = layer.overlaps.map { ($0.first, $0.second, $0.surface) }
    }
    return LikeShapes(layer.valid, overlaps: overlaps, toleranceMetres: map.toleranceMetres)
  }
}
