import Land

extension Check {
  /// A block that is the only way to others: an area that takes them must take it too.
  static let bottlenecks = Check(name: "bottleneck") { inspection in
    inspection.cuts(in: inspection.adjacency) { block, behind, count, people in
      Words.bottleneck(inspection.place(block), inspection.map.ids[block], behind, count, people)
    }
  }

  /// The same within the areas in force: a block that an area hangs by.
  static let areaBottlenecks = Check(name: "area_bottleneck") { inspection in
    guard let plan = inspection.plan, let labels = inspection.areaLabels else { return [] }
    return inspection.cuts(in: inspection.adjacency(within: labels)) {
      block, behind, count, people in
      Words.areaBottleneck(
        inspection.place(block), plan.label(Int(labels[block])), inspection.map.ids[block], behind,
        count, people)
    }
  }
}

extension Inspection {
  /// A finding for each block that cuts others off in a graph.
  fileprivate func cuts(
    in adjacency: Adjacency, _ words: (Int, [String], Int, Int64?) -> Finding
  ) -> [MapFinding] {
    let blocks = CutBlocks(adjacency)
    let sums = population.map { numbers in
      RangeSums(blocks.walk.sequence.map { Int64(numbers[$0]) })
    }
    return blocks.cuts.prefix(Check.namedAtMost).map { cut in
      let count = cut.behind.reduce(0) { $0 + $1.count }
      let some = blocks.some(cut, at: 5).sorted().map { map.ids[$0] }
      let people = sums?.sum(cut.behind)
      var finding = words(cut.block, some, count, people)
      finding.people = people
      return about(cut.block, finding)
    }
  }
}
