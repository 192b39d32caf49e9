/// The list of all checks, in the order of their findings. Invalid rings and overlaps are found while
/// a map is made.
enum Checks {
  /// Every check.
  static let all: [Check] = [
    .pieces, .islands, .bottlenecks, .gaps, .slenderBlocks,
  ]
}
