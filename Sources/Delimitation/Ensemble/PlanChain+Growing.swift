internal import Land

/// The move that gives an area up and grows another.
extension PlanChain {
  /// An area is given up and another is grown among the free atoms.
  mutating func regrow() -> Bool {
    guard field.mayBeOutside, partition.areaCount > 0 else { return false }
    let area = 1 + random.below(partition.areaCount)
    let old = Array(partition.list(area))
    guard old.count <= SpanningTrees.most else { return false }
    let spots = partition.spots
    let isFree: (Int) -> Bool = { spots[$0].area == 0 || spots[$0].area == Int32(area) }
    guard let seed = freeSeed(isFree),
      growing.grow(from: seed, in: field.graph, random: &random, isFree: isFree)
    else { return false }
    let new = growing.grown
    let gone = old.filter { !growing.holds($0) }
    guard mayBeOutside(gone), field.mayBeArea(new) else { return false }
    let gain =
      growing.weight(in: field.graph, isFree: isFree) + field.likelihood(of: new, trees: &trees)
    let loss = lossOfGivingUp(old, area, isFree)
    guard binaryLogarithm(max(random.unit(), 0x1p-60)) < gain - loss else { return false }
    for atom in gone { partition.move(Int(atom), to: 0) }
    for atom in new { partition.move(Int(atom), to: area) }
    return true
  }

  /// A seed among the free atoms; nil where some draws met none. How likely that is depends on the free
  /// atoms alone, which are the same both ways.
  private mutating func freeSeed(_ isFree: (Int) -> Bool) -> Int32? {
    for _ in 0..<64 {
      let seed = growing.guide.seed(&random)
      if isFree(Int(seed)) { return seed }
    }
    return nil
  }

  /// What an area weighs that was grown among the free atoms, by a random way in which it may have been.
  private mutating func lossOfGivingUp(
    _ old: [Int32], _ area: Int, _ isFree: (Int) -> Bool
  ) -> Double {
    let spots = partition.spots
    growing.retrace(old, in: field.graph, random: &random) { spots[$0].area == Int32(area) }
    return growing.weight(in: field.graph, isFree: isFree)
      + field.likelihood(of: old, trees: &trees)
  }

  private func mayBeOutside(_ atoms: [Int32]) -> Bool {
    atoms.allSatisfy { !field.isWishedInside[Int($0)] }
  }
}
