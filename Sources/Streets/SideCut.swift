/// Cuts the numbers of a side where it passes from block to block.
enum SideCut {
  /// The numbers of a side by blocks, as if houses stood evenly along it: ascending, together all
  /// numbers of the range. Whether the line runs with the numbers is taken for granted, so that a cut
  /// is an estimate.
  static func slices(of range: NumberRange, along blocks: [Int32]) -> [StreetIndex.Slice] {
    var runs: [(block: Int32, count: Int)] = []
    for block in blocks {
      if runs.last?.block == block {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((block, 1))
      }
    }
    guard runs.count > 1 else {
      return [StreetIndex.Slice(block: blocks.first ?? -1, range: range)]
    }
    var slices: [StreetIndex.Slice] = []
    var (from, before) = (range.from, 0)
    for (position, run) in runs.enumerated() {
      before += run.count
      let isLast = position == runs.count - 1
      let end = isLast ? range.to : number(at: Double(before) / Double(blocks.count), of: range)
      guard let end, from <= end else { continue }
      slices.append(
        StreetIndex.Slice(block: run.block, range: NumberRange(range.parity, from, end)))
      guard let next = HouseNumber(end.number + 2), next <= range.to else { break }
      from = next
    }
    return reaching(range, slices)
  }

  /// The slices with the last reaching to the end of the range.
  private static func reaching(_ range: NumberRange, _ slices: [StreetIndex.Slice])
    -> [StreetIndex.Slice]
  {
    guard let last = slices.last else { return [] }
    let end = NumberRange(range.parity, last.range.from, range.to)
    return slices.dropLast() + [StreetIndex.Slice(block: last.block, range: end)]
  }

  /// The last number of a range's parity before a share of its length; nil before the first.
  private static func number(at share: Double, of range: NumberRange) -> HouseNumber? {
    let houses = (range.to.number - range.from.number) / 2 + 1
    let passed = Int((share * Double(houses)).rounded())
    return passed < 1 ? nil : HouseNumber(range.from.number + 2 * (passed - 1))
  }
}
