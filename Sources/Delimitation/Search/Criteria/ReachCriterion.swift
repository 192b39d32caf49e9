/// In the place of reach (M13), what can be told from sums: the root mean square distance, in metres, of
/// an area's inhabitants from their mean point, on average over the areas.
///
/// Reach itself is the mean distance from the geometric median, which no sums give; this one counts far
/// blocks more. Areas without people count as 0; the measure leaves them out.
enum ReachCriterion: AreaCriterion {
  static let id = "spread_mean"

  static func weight(in goal: Goal) -> Double { goal.reach }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    guard sums.population > 0 else { return 0 }
    let people = Double(sums.population)
    let (east, north) = (Double(sums.east) / people, Double(sums.north) / people)
    let square = Double(sums.square) / people - east * east - north * north
    return max(0, square).squareRoot() / state.divisor
  }
}
