import Land

extension Check {
  /// A block of several parts that do not touch: it counts as one all the same.
  static let multiPartBlocks = Check(name: "multi_part_block") { inspection in
    let map = inspection.map
    let blocks = map.ids.indices.filter { map.shapes[$0].polygons.count > 1 }
    let found = blocks.prefix(namedAtMost).map { block in
      let sizes = map.shapes[block].polygons.map { MultiPolygon(polygons: [$0]).surface }
        .sorted(by: >)
      var finding = Words.multiPart(inspection.place(block), map.ids[block], sizes)
      finding.surfaceSquareMetres = sizes.dropFirst().reduce(0, +)
      return inspection.about(block, finding)
    }
    return found
      + inspection.rest(blocks.dropFirst(namedAtMost), "multi_part_block", .note)
  }
}

extension Inspection {
  /// The blocks that are not told one by one, in one line.
  func rest(_ blocks: some Collection<Int>, _ check: String, _ severity: Severity) -> [MapFinding] {
    guard !blocks.isEmpty else { return [] }
    var finding = Words.moreBlocks(Place(file: map.file), check, severity, blocks.count)
    finding.people = people(blocks)
    return [MapFinding(finding)]
  }
}
