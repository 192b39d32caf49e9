public import Land

/// Answers for one plan to which area an address belongs.
public struct StreetLookup: Sendable {
  /// The streets.
  public let index: StreetIndex
  /// The plan.
  public let plan: LabelledPlan
  /// The areas in each part of the city, ascending.
  private let areasOfPart: [[Int32]]
  /// Whether names are proposed for a street that is not known.
  var proposesNames = true
  /// How the parts of the city are spelled, each once; nil where they are gathered when they are asked for.
  private var gatheredParts: [String]?

  /// A lookup; plan and index must speak of the same blocks.
  public init(_ index: StreetIndex, plan: LabelledPlan) {
    precondition(plan.plan.areaOfBlock.count == index.blockCount, "another city's plan")
    self.index = index
    self.plan = plan
    areasOfPart = index.parts.map { part in
      Set(part.blocks.map { plan.plan.areaOfBlock[Int($0)] }).sorted()
    }
  }

  /// The area of a block, 0 for outside; land of no block lies outside.
  func area(ofBlock block: Int32) -> Int32 { block < 0 ? 0 : plan.plan.areaOfBlock[Int(block)] }

  /// The areas of some blocks, each once, ascending.
  func areas(ofBlocks blocks: [Int32]) -> [Int32] {
    if blocks.isEmpty { return [] }
    if blocks.count == 1 { return [area(ofBlock: blocks[0])] }
    return Set(blocks.map { area(ofBlock: $0) }).sorted()
  }

  /// The same lookup with all streets in memory, for those who ask for many.
  public func inMemory() -> StreetLookup {
    var lookup = StreetLookup(index.inMemory, plan: plan)
    lookup.gatheredParts = lookup.spelledParts
    return lookup
  }

  /// How the parts of the city are spelled that a source names or a street has in brackets.
  var spelledParts: [String] {
    if let gatheredParts { return gatheredParts }
    let names = index.parts.map(\.name) + index.entries.compactMap(\.street.part)
    return Set(Set(names).map { Spelling.key($0) }).sorted()
  }

  /// The areas of a part of the city.
  func areas(ofPart part: Int32) -> [Int32] { areasOfPart[Int(part)] }

  /// What the sources say of a number exactly as written; nil where none has it.
  ///
  /// Address points say in which area the number lies, segments in which areas their side lies, the
  /// register in which areas its part lies; what all of them allow holds. Where they allow nothing
  /// together, all they say is possible and that is a conflict.
  func verdict(_ entry: StreetIndex.Entry, _ number: HouseNumber) -> Verdict? {
    // A point in no block is no answer: it may be drawn wrongly.
    let points = entry.blocks(at: number).filter { $0 >= 0 }
    let sides = entry.sides.filter { $0.range.contains(number) }
    let rows = entry.registered.filter { $0.range.contains(number) }
    let byPoint = areas(ofBlocks: points)
    let bySide = Set(sides.flatMap { areas(ofBlocks: $0.blocks) }).sorted()
    let byRow = Set(rows.flatMap { areas(ofPart: $0.part) }).sorted()
    let told = [(byPoint, KnownBy.address), (bySide, .segment), (byRow, .register)]
      .filter { !$0.0.isEmpty }
    guard let first = told.first else { return nil }
    let common = first.0.filter { area in told.allSatisfy { $0.0.contains(area) } }
    let all = Set(told.flatMap(\.0)).sorted()
    let knownBy =
      told.first { $0.0.count == 1 }?.1 ?? first.1
    let verdict =
      common.isEmpty
      ? Verdict(areas: all, knownBy: first.1, isConflict: true)
      : Verdict(areas: common, knownBy: knownBy)
    return settled(verdict, points + sides.flatMap(\.blocks), rows)
  }

  /// The verdict with a block in its area.
  private func settled(
    _ verdict: Verdict, _ blocks: [Int32], _ rows: [StreetIndex.RegisterRange]
  ) -> Verdict {
    var settled = verdict
    let isIn = { (block: Int32) in
      block >= 0 && (verdict.area == nil || self.area(ofBlock: block) == verdict.area)
    }
    settled.block =
      blocks.first(where: isIn)
      ?? rows.lazy.flatMap { index.parts[Int($0.part)].blocks }.first(where: isIn)
    return settled
  }

  /// The same; a number with a letter that no source has counts as the number without it.
  func verdictForHouse(_ entry: StreetIndex.Entry, _ number: HouseNumber) -> Verdict? {
    verdict(entry, number)
      ?? (number.withoutLetter == number ? nil : verdict(entry, number.withoutLetter))
  }
}
