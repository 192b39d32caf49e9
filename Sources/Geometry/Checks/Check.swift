/// One thing that `inspect` looks for in a map of blocks and the layers beside it.
struct Check: Sendable {
  /// Its name in findings, in snake case.
  let name: String
  /// Looks for it.
  let run: @Sendable (Inspection) -> [MapFinding]

  /// How many findings of one check are told one by one; the rest comes in one line.
  static let namedAtMost = 1000
  /// A contact shorter than this, in metres, is weak: no more than a street is wide.
  static let weakContactMetres = 25.0
}
