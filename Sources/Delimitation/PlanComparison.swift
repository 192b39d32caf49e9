public import Land

/// How two plans of the same blocks relate, in people: who changes, and how far apart the plans are.
///
/// Areas are matched by maximum overlap of people (M33); outside is fixed to outside. Numbers of
/// areas may differ. It sees neither why people move nor how far their new centre is.
public struct PlanComparison: Hashable, Sendable {
  /// All inhabitants.
  public let population: Int64
  /// People by class of the old plan (row) and of the new one (column); 0 is outside (M34).
  public let overlap: [[Int64]]
  /// The area of the old plan that each area of the new one continues, both from 1; nil for a new
  /// area, which has no people in common with its partner.
  public let predecessors: [Int?]
  /// People in another area, or newly in or out, after matching (M33).
  public let peopleChanged: Int64
  /// Of these, people who were outside and are inside now.
  public let newlyIn: Int64
  /// Of these, people who were inside and are outside now.
  public let newlyOut: Int64

  /// Compares two plans of the same blocks. O(n + k³).
  public init(from old: Plan, to new: Plan, population blockPopulation: [Int32]) {
    precondition(
      old.areaOfBlock.count == blockPopulation.count
        && new.areaOfBlock.count == blockPopulation.count, "plans of different blocks")
    var people = [[Int64]](
      repeating: [Int64](repeating: 0, count: new.areaCount + 1), count: old.areaCount + 1)
    for (block, count) in blockPopulation.enumerated() {
      people[Int(old.areaOfBlock[block])][Int(new.areaOfBlock[block])] += Int64(count)
    }
    let matching = Matching(weights: people.dropFirst().map { Array($0.dropFirst()) })
    let total = blockPopulation.reduce(0) { $0 + Int64($1) }
    let neverInside = people[0][0]
    population = total
    overlap = people
    predecessors = matching.rowOfColumn(columns: new.areaCount).map { row in row.map { $0 + 1 } }
    peopleChanged = total - neverInside - matching.weight
    newlyIn = people[0].reduce(0, +) - neverInside
    newlyOut = people.reduce(0) { $0 + $1[0] } - neverInside
  }

  /// People who stay inside and come to another area.
  public var movedBetweenAreas: Int64 { peopleChanged - newlyIn - newlyOut }

  /// `peopleChanged` as a share of all inhabitants; nil where nobody lives.
  public var shareChanged: Double? {
    population > 0 ? Double(peopleChanged) / Double(population) : nil
  }

  /// The joint entropy H(X, Y) of the two classes of a person, in bit; nil where nobody lives.
  public var jointEntropy: Double? {
    population > 0 ? entropy(of: overlap.flatMap { $0 }) : nil
  }

  /// Variation of information, H(X given Y) + H(Y given X) = 2 H(X, Y) - H(X) - H(Y), in bit, with
  /// outside as a class (M35; Meilă 2003). 0 for equal plans; nil where nobody lives.
  public var variationOfInformation: Double? {
    guard let joint = jointEntropy else { return nil }
    let old = entropy(of: overlap.map { $0.reduce(0, +) })
    let new = entropy(
      of: (0..<(overlap.first?.count ?? 0)).map { column in overlap.reduce(0) { $0 + $1[column] } })
    return max(0, 2 * joint - old - new)
  }

  /// Variation of information over joint entropy, 0 to 1; nil where that is 0.
  public var normalisedVariation: Double? {
    guard let variation = variationOfInformation, let joint = jointEntropy, joint > 0 else {
      return nil
    }
    return variation / joint
  }

  private func entropy(of counts: [Int64]) -> Double {
    counts.reduce(0) { $0 + entropyTerm(Double($1) / Double(population)) }
  }
}
