import Indicators
import Testing

@Suite struct `Differences of published figures` {
  /// Blocks of 500 people, 200 of working age.
  func figures(_ numerator: [Double], _ edition: Edition) -> SocialFigures {
    var figures = SocialFigures(edition: edition, thresholds: .usual)
    figures.indicators = [
      ProtectedCounts(
        IndicatorCounts(
          name: "ALO", numerator: numerator.map { CountRange($0) },
          denominator: numerator.map { _ in CountRange(200) }, thresholds: .usual),
        population: numerator.map { _ in 500 }, group: numerator.map { _ in 0 },
        order: Array(numerator.indices))
    ]
    return figures
  }

  func conflicts(_ sets: [[Int]], _ figures: SocialFigures) -> [[Int]] {
    DifferenceAudit(population: figures.indicators[0].cells.map { _ in 500 })
      .conflicts(of: sets, in: figures).map(\.blocks)
  }

  @Test func `tell of a block that one option has and the other has not`() {
    let figures = figures([40, 50, 2, 60, 70], .confidential)
    #expect(conflicts([[0, 1, 2], [0, 1]], figures) == [[2]])
    #expect(conflicts([[0, 1, 2], [0, 1, 3]], figures) == [])
  }

  @Test func `are found where two areas are taken from a third, and two make up more than a third`()
  {
    let figures = figures([40, 50, 2, 60, 70], .confidential)
    #expect(conflicts([[0, 1, 2], [0], [1]], figures) == [[2]])
    #expect(conflicts([[0, 1], [2, 3], [0, 1, 3]], figures) == [[2]])
  }

  @Test func `tell nothing in the public edition`() {
    let figures = figures([40, 50, 2, 60, 70], .open)
    #expect(conflicts([[0, 1, 2], [0, 1], [2, 3], [4]], figures) == [])
  }

  @Test func `count what was published before, if it is of the same source`() {
    var figures = figures([40, 50, 2, 60, 70], .confidential)
    figures.earlier = [
      EarlierFigure(indicator: "ALO", blocks: [0, 1], numerator: 90, denominator: 400)
    ]
    #expect(conflicts([[0, 1, 2]], figures) == [[2]])
    figures.earlier = [
      EarlierFigure(indicator: "ALO", blocks: [0, 1], numerator: 91, denominator: 400)
    ]
    #expect(conflicts([[0, 1, 2]], figures) == [])
  }
}
