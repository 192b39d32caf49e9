extension Measure {
  /// M12, parts: the most connected parts of any area in the neighbour graph; 1 = all hang together.
  /// Undefined without areas.
  static let partsMaximum = Measure("parts_max", unit: "parts", better: .lower) { tally in
    tally.areas.map { Double($0.pieces.count) }.max()
  }

  /// M12, bottleneck: the shortest cut of any area that leaves at least a tenth of its people on each
  /// side (own). 0 where an area is in such parts. Undefined where it was not looked for, and where no
  /// area can be cut so.
  ///
  /// Exact for areas up to 40 blocks, else the best cut found: `bottleneck_exact` of the areas tells.
  /// Does not see whether people can pass where blocks touch.
  static let bottleneckMinimum = Measure("bottleneck_min", unit: "m", better: .higher) { tally in
    tally.thorough?.bottlenecks.compactMap { $0?.metres }.min()
  }
}
