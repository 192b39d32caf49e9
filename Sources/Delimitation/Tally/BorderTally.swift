internal import Land

/// The borders at which a plan cuts: between two areas (inner) and towards outside (outer).
public struct BorderTally: Hashable, Sendable {
  /// Pairs of neighbours in two different areas.
  public internal(set) var innerEdges = 0
  /// Pairs of neighbours of which one is outside the programme.
  public internal(set) var outerEdges = 0
  /// Border between areas, in metres.
  public internal(set) var innerMetres = 0.0
  /// Border towards outside, in metres. The city's own limit is not part of it.
  public internal(set) var outerMetres = 0.0

  /// Pairs of neighbours along a barrier that should not be crossed and has no link there; anywhere.
  public internal(set) var avoidedEdges = 0
  /// Those of them of which both blocks lie in one area: it reaches over the barrier.
  public internal(set) var crossings = 0

  mutating func add(metres: Double, isOuter: Bool) {
    if isOuter {
      outerEdges += 1
      outerMetres += metres
    } else {
      innerEdges += 1
      innerMetres += metres
    }
  }
}
