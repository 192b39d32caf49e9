import Land

extension Check {
  /// Records whose rings are invalid, with the kinds of fault and the first place of each.
  static let invalidRings = Check(name: "invalid_ring") { inspection in
    inspection.layers.flatMap { layer in
      layer.invalid.map { record in
        let faults = RingFaults(layer.drawn[record])
        let kinds = faults.kinds.isEmpty ? [.dividedInside] : faults.kinds
        let change = layer.valid[record].surface - layer.drawn[record].surface
        var finding = Words.invalidRing(layer, record, kinds, faults.places, change)
        inspection.add(to: &finding, record, of: layer)
        let spot = kinds.first.flatMap { faults.places[$0]?.first } ?? layer.valid[record].centre
        finding.x = spot.x
        finding.y = spot.y
        if abs(change) >= 0.005 { finding.surfaceSquareMetres = abs(change) }
        var result = MapFinding(finding)
        result.kind = kinds.map(\.rawValue).joined(separator: "; ")
        return result
      }
    }
  }
}

extension Inspection {
  /// Adds key, name and people of a layer's record.
  func add(to finding: inout Finding, _ record: Int, of layer: InspectedLayer) {
    if let block = layer.blockOfRecord?[record], block >= 0 {
      finding.key = map.ids[Int(block)]
      finding.name = name(Int(block))
      finding.people = people([Int(block)])
    } else if layer.blockOfRecord == nil {
      finding.name = layer.keys[record]
      finding.people = layer.keys[record].flatMap { people(ofUnit: $0, layer) }
    }
  }

  /// Inhabitants of the blocks of a layer's unit.
  func people(ofUnit name: String, _ layer: InspectedLayer) -> Int64? {
    guard let grouping = layer.grouping, let unit = grouping.units.firstIndex(of: name) else {
      return nil
    }
    return people(grouping.unitOfBlock.indices.filter { grouping.unitOfBlock[$0] == Int32(unit) })
  }
}
