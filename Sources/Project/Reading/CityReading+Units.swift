import Delimitation
import Geometry
import Land
import Tables

extension CityReading {
  /// The units of one layer; nil when it has faults. `people`, one number per block, tells how many live
  /// where the layer leaves blocks uncovered.
  mutating func units(
    _ source: ProjectFile.UnitSource, _ columns: BlockColumns, _ map: BlockMap, people: [Int32]?
  ) -> Units? {
    guard let file = source.file else { return unitsOfColumn(source, columns) }
    guard let layer = layer(file, options: source.options) else { return nil }
    unitLayers[file] = layer
    if isFill(source.name) { fillLayer = layer }
    let finer = source.weighBy.flatMap { finerLayer($0) }
    if source.weighBy != nil, finer == nil { return nil }
    let overlaid = faults.attempt { () throws(InputError) -> Units in
      let (overlay, overlaps) =
        if let finer, let weighBy = source.weighBy {
          (
            choice: try map.units(
              of: layer, column: source.column, weighedBy: finer, population: people,
              mayDiffer: weighBy.mayDiffer),
            overlaps: try map.overlaps(of: layer, column: source.column, named: source.name)
          )
        } else {
          try map.unitsWithOverlaps(
            of: layer, column: source.column, named: source.name, people: people)
        }
      findings += overlay.findings
      let names = (layer.attributes.column(source.column)?.cells ?? []).compactMap { $0 }
      let all = Grouping(name: source.name, unitNames: names).units
      var units = Units(
        grouping: Grouping(name: source.name, unitNames: overlay.names), share: overlay.share,
        names: all)
      units.overlaps = overlaps
      return units
    }
    return overlaid
  }

  /// A finer layer with people, read once however many layers it weighs; nil when it has faults.
  private mutating func finerLayer(_ source: ProjectFile.WeighBy) -> FinerLayer? {
    if let known = finerLayers[source] { return known }
    let read = layer(source.file, options: source.options)
    let finer = read.flatMap { layer in
      faults.attempt { () throws(InputError) -> FinerLayer in
        try FinerLayer(layer, column: source.column)
      }
    }
    findings += finer?.findings ?? []
    finerLayers[source] = .some(finer)
    return finer
  }

  private mutating func unitsOfColumn(
    _ source: ProjectFile.UnitSource, _ columns: BlockColumns
  ) -> Units? {
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(source.column, asked: source.place)
    }
    guard let column = read else { return nil }
    let nameless = column.cells.indices.filter { column.cells[$0] == nil }
    if let first = nameless.first {
      findings.append(
        Finding(
          check: "unit_missing", severity: .warning,
          place: Place(
            file: column.place.file, row: column.rows[first], column: column.place.column),
          message: Words.withoutUnit(
            source.name, nameless.map { column.ids[$0] }), mend: Words.mendWithoutUnit))
    }
    return Units(grouping: Grouping(name: source.name, unitNames: column.cells))
  }

  /// The wishes about named blocks.
  mutating func keepRules(_ units: [Units], ids: [String]) -> [KeepRule] {
    settings.areas.keep.compactMap { keep in
      switch keep.subject {
      case .blocks(let names):
        let blocks = names.compactMap { block($0, in: ids, asked: keep.place) }
        guard blocks.count == names.count else { return nil }
        return KeepRule(
          blocks: Set(blocks.map(\.rawValue)).sorted(), wish: keep.wish,
          subject: names.joined(separator: ", "), reason: keep.reason)
      case .unit(let layer, let unit):
        guard let blocks = blocks(of: unit, layer: layer, units, asked: keep.place)
        else { return nil }
        return KeepRule(
          blocks: blocks, wish: keep.wish, subject: "\(layer) \(unit)", reason: keep.reason)
      }
    }
  }

  private mutating func blocks(
    of unit: String, layer: String, _ units: [Units], asked: Place
  ) -> [Int32]? {
    guard let found = units.first(where: { $0.grouping.name.lowercased() == layer.lowercased() })
    else {
      let names = units.map(\.grouping.name)
      faults.add(
        Finding(
          check: "layer_unknown", severity: .error, place: asked,
          message: Words.layerUnknown(layer),
          mend: Words.knownWords(nearest: nearestName(to: layer, among: names), all: names)))
      return nil
    }
    guard found.names.contains(unit) else {
      faults.add(
        Finding(
          check: "unit_unknown", severity: .error, place: asked,
          message: Words.unitUnknown(unit, layer: found.grouping.name),
          mend: Words.nearest(nearestName(to: unit, among: found.names))))
      return nil
    }
    // Every block of the unit, also one that is only mostly in it: a wish is about the whole quarter.
    return found.grouping.unitOfBlock.indices
      .filter { found.grouping.unitName(of: $0) == unit }.map { Int32($0) }
  }

  mutating func block(_ id: String, in ids: [String], asked: Place) -> BlockIndex? {
    if let position = ids.firstIndex(of: id) { return BlockIndex(position) }
    faults.add(
      Finding(
        check: "block_unknown", severity: .error, place: asked, message: Words.blockUnknown(id),
        mend: Words.nearest(nearestName(to: id, among: ids))))
    return nil
  }
}
