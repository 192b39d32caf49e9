import Geometry
import Land

extension CityReading {
  /// Whether unowned land is given to blocks within the units of a layer.
  func isFill(_ name: String) -> Bool {
    settings.blocks.fill.map { $0.lowercased() == name.lowercased() } ?? false
  }

  /// The map with unowned land given to blocks, if the project wishes that; `units` are those of the
  /// layers, district last. Whoever reads on takes the blocks' shapes from the result.
  mutating func filled(_ map: BlockMap, _ units: [Units]) -> BlockMap {
    guard let known = units.first(where: { isFill($0.grouping.name) }) else { return map }
    let names = map.ids.indices.map { known.grouping.unitName(of: $0) }
    let sources = settings.identity.map(\.source) + [settings.district?.source].compactMap { $0 }
    let column = sources.first { isFill($0.name) }?.column ?? ""
    let layer = fillLayer
    let filled = faults.attempt { () throws(InputError) in
      try map.filled(
        within: layer, column: column, named: known.grouping.name, unitOfBlock: names)
    }
    guard let filled else { return map }
    findings += filled.findings
    return filled.map
  }

  /// The borders of the map: where blocks touch, then bridges over gaps, then what barriers do to
  /// both, then links made by hand.
  mutating func borders(_ map: BlockMap, _ blocks: BlockTable) -> [Border] {
    var borders = map.borders(minimumBorderMetres: settings.blocks.minimumBorder)
    if let gap = settings.blocks.bridgeGaps {
      let bridges = map.bridges(
        gapMetres: gap, minimumBorderMetres: settings.blocks.minimumBorder, beside: borders)
      findings += map.findings(on: bridges, gapMetres: gap)
      marks.bridges = bridges
      borders += bridges.map(\.border)
    }
    let barriers = settings.barriers.compactMap { entry in
      layer(entry.file, options: entry.options).map {
        Barrier(
          name: entry.name, effect: entry.effect, toleranceMetres: entry.tolerance, layer: $0)
      }
    }
    let known = borders
    let marked = faults.attempt { () throws(InputError) in
      try map.borders(known, gapMetres: settings.blocks.bridgeGaps, along: barriers)
    }
    findings += marked?.findings ?? []
    marks.barriers = marked?.drawn ?? []
    let all = linked(marked?.borders ?? borders, map, blocks)
    // Bridges stand behind the borders, in the same order; of those along a barrier with a link only the
    // link is shown.
    let traits = all.filter(\.traits.isBridge).map(\.traits)
    marks.bridges = zip(marks.bridges, traits).filter { !$1.areSeparated && !$1.isLink }.map(\.0)
    return all
  }

  /// The borders with links: over a barrier a link joins what it separates; elsewhere it makes blocks
  /// neighbours that are none.
  private mutating func linked(
    _ borders: [Border], _ map: BlockMap, _ blocks: BlockTable
  ) -> [Border] {
    var borders = borders
    var position: [[BlockIndex]: Int] = [:]
    if !settings.links.isEmpty {
      for (index, border) in borders.enumerated() {
        position[[border.first, border.second]] = index
      }
    }
    for link in settings.links {
      let first = block(link.first, in: blocks.ids, asked: link.place)
      let second = block(link.second, in: blocks.ids, asked: link.place)
      guard let first, let second else { continue }
      let pair = [min(first, second), max(first, second)]
      let known = position[pair].map { borders[$0].traits }
      if let known, !known.isCrossing {
        findings.append(
          Finding(
            check: "link_needless", severity: .note, place: link.place,
            message: Words.linkNeedless(link.first, link.second)))
        continue
      }
      if let index = position[pair] {
        borders[index] = borders[index].adding(.link)
      } else {
        position[pair] = borders.count
        borders.append(Border(first, second, metres: 0, traits: .link))
      }
      marks.links.append(MapMarks.Link(first, second, reason: link.reason))
      findings.append(finding(on: link, isOverBarrier: known != nil, map, first, second))
    }
    return borders
  }

  private func finding(
    on link: ProjectFile.Link, isOverBarrier: Bool, _ map: BlockMap, _ first: BlockIndex,
    _ second: BlockIndex
  ) -> Finding {
    let one = map.centres[first.position]
    let other = map.centres[second.position]
    var finding = Finding(
      check: "link", severity: .note, place: link.place,
      message: Words.link(link.first, link.second, link.reason, isOverBarrier: isOverBarrier))
    finding.key = link.first
    finding.x = (one.x + other.x) / 2
    finding.y = (one.y + other.y) / 2
    return finding
  }
}
