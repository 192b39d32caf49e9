public import Land

/// Answers for one plan to which area an address belongs.
public struct StreetLookup: Sendable {
  /// The streets.
  public let index: StreetIndex
  /// The plan.
  public let plan: LabelledPlan
  /// The areas in each part of the city, ascending.
  private let areasOfPart: [[Int32]]

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
    if blocks.count == 1 { return [area(ofBlock: blocks[0])] }
    return Set(blocks.map { area(ofBlock: $0) }).sorted()
  }

  /// The areas of a part of the city.
  func areas(ofPart part: Int32) -> [Int32] { areasOfPart[Int(part)] }

  /// What the sources say of a number exactly as written; nil where none has it.
  ///
  /// Segments say in which areas their side lies, the register in which areas its part lies; what both
  /// allow holds. Where they allow nothing together, all they say is possible and that is a conflict.
  func verdict(_ entry: StreetIndex.Entry, _ number: HouseNumber) -> Verdict? {
    let sides = entry.sides.filter { $0.range.contains(number) }
    let rows = entry.registered.filter { $0.range.contains(number) }
    let bySide = Set(sides.flatMap { areas(ofBlocks: $0.blocks) }).sorted()
    let byRow = Set(rows.flatMap { areas(ofPart: $0.part) }).sorted()
    if bySide.isEmpty && byRow.isEmpty { return nil }
    guard !bySide.isEmpty, !byRow.isEmpty else {
      return settled(
        Verdict(areas: bySide + byRow, knownBy: bySide.isEmpty ? .register : .segment), sides, rows)
    }
    let common = bySide.filter { byRow.contains($0) }
    guard !common.isEmpty else {
      return settled(
        Verdict(areas: Set(bySide + byRow).sorted(), knownBy: .segment, isConflict: true), sides,
        rows)
    }
    let isByRow = bySide.count > 1 && common.count == 1
    return settled(
      Verdict(areas: common, knownBy: isByRow ? .register : .segment), sides, rows)
  }

  /// The verdict with a block in its area.
  private func settled(
    _ verdict: Verdict, _ sides: [StreetIndex.SideRange], _ rows: [StreetIndex.RegisterRange]
  ) -> Verdict {
    var settled = verdict
    let isIn = { (block: Int32) in
      block >= 0 && (verdict.area == nil || self.area(ofBlock: block) == verdict.area)
    }
    settled.block =
      sides.lazy.flatMap(\.blocks).first(where: isIn)
      ?? rows.lazy.flatMap { index.parts[Int($0.part)].blocks }.first(where: isIn)
    return settled
  }

  /// The same; a number with a letter that no source has counts as the number without it.
  func verdictForHouse(_ entry: StreetIndex.Entry, _ number: HouseNumber) -> Verdict? {
    verdict(entry, number)
      ?? (number.withoutLetter == number ? nil : verdict(entry, number.withoutLetter))
  }
}
