/// What the sources say of one number of a street, under a plan.
struct Verdict: Hashable {
  /// The areas that are possible, ascending; 0 is outside.
  var areas: [Int32]
  /// Which source decided, where one area is left.
  var knownBy: KnownBy
  /// Whether the sources have no area in common.
  var isConflict = false
  /// A block there, where one is known.
  var block: Int32?

  /// The area, where only one is possible.
  var area: Int32? { areas.count == 1 ? areas[0] : nil }
}
