/// The list of all checks, in the order of their findings.
enum Checks {
  /// Every check.
  static let all: [Check] = [
    .invalidRings, .repeatedPoints, .spikes, .duplicateShapes, .overlaps, .gaps, .slenderBlocks,
    .multiPartBlocks, .islands, .pieces, .areaPieces, .bottlenecks, .areaBottlenecks, .weakContacts,
    .areaWeakContacts, .cornerContacts, .emptyBlocks, .crowdedBlocks, .identityPieces,
    .identityCuts,
  ]
}
