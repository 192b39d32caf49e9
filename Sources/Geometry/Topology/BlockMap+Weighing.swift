public import Land

extension BlockMap {
  /// For each block the unit of `layer` (named by `column`) in which most of its people live, as a finer
  /// layer counts them, if units hold at least half of its people; else nil, with a finding. A block
  /// without people there is weighed by surface. `share` is the part of the block's people (or surface)
  /// in that unit, 0 to 1.
  ///
  /// Points lie in one unit or none; the people of polygons are divided by surface, as if they lived
  /// evenly over it. `population` is what the blocks themselves state; a block whose people differ from
  /// it by more than `mayDiffer`, as a share, is told. Findings also tell how much is covered, who lies
  /// in no block or unit, and which blocks have another unit than by surface. Throws where nobody of the
  /// finer layer lies in any block, or in any unit: then it decides nothing.
  public func units(
    of layer: Layer, column: String, weighedBy finer: FinerLayer, population: [Int32]?,
    mayDiffer: Double
  ) throws(InputError) -> (names: [String?], share: [Double], findings: [Finding]) {
    var (units, findings) = try namedUnits(of: layer, column: column)
    let people =
      finer.layer.kind == .points
      ? try PeopleCover(points: finer, self, units: units)
      : try PeopleCover(polygons: finer, self, units: units, findings: &findings)
    if let fault = Words.nobodyWeighs(people, finer, map: self, layer: layer) {
      throw InputError(.malformed, [fault])
    }
    let surface = UnitCover(blocks: shapes, units: units.shapes, names: units.names)
    let weighing = Weighing(map: self, layer: layer, finer: finer, people: people, surface: surface)
    findings += weighing.findings(population: population, mayDiffer: mayDiffer)
    return (weighing.choices.map(\.name), weighing.choices.map(\.share), findings)
  }
}

/// The unit of each block by people, beside the one that it would have by surface.
struct Weighing: Sendable {
  /// What a block gets.
  struct Choice: Hashable, Sendable {
    /// The unit; nil where less than half is covered.
    let name: String?
    /// How much of the block is in its largest unit, 0 to 1.
    let share: Double
    /// How much of the block is in any unit, 0 to 1.
    let covered: Double
  }

  let map: BlockMap
  let layer: Layer
  let finer: FinerLayer
  let people: PeopleCover
  /// By surface.
  let bySurface: [Choice]
  /// By people, where there are any; else by surface.
  let choices: [Choice]
  /// The blocks in which the finer layer has nobody, ascending.
  let empty: [Int]

  init(map: BlockMap, layer: Layer, finer: FinerLayer, people: PeopleCover, surface: UnitCover) {
    let bySurface = map.ids.indices.map { block -> Choice in
      let covered = map.share(surface.covered(block), ofBlock: block)
      let largest = surface.largest(block)
      return Choice(
        name: covered < 0.5 ? nil : largest.name,
        share: map.share(largest.surface, ofBlock: block), covered: covered)
    }
    choices = map.ids.indices.map { block in
      let all = people.inBlock[block]
      guard all > 0 else { return bySurface[block] }
      let covered = people.inUnits(block)
      let largest = people.largest(block)
      return Choice(
        name: covered < all - covered ? nil : largest.name,
        share: Double(largest.steps) / Double(all), covered: Double(covered) / Double(all))
    }
    empty = map.ids.indices.filter { people.inBlock[$0] == 0 }
    (self.map, self.layer, self.finer, self.people) = (map, layer, finer, people)
    self.bySurface = bySurface
  }

  /// Everything that is to be said, the whole before single blocks.
  func findings(population: [Int32]?, mayDiffer: Double) -> [Finding] {
    var findings = [Words.weighed(self)]
    if !empty.isEmpty { findings.append(Words.weighedBySurface(self)) }
    findings += Words.peopleOutside(self)
    if let population { findings += differences(population, mayDiffer) }
    let changed = map.ids.indices.filter { choices[$0].name != bySurface[$0].name }
    if !changed.isEmpty {
      findings.append(Words.unitsChanged(self, changed, population))
      findings += changed.prefix(Check.namedAtMost).map { Words.unitChanged(self, $0) }
    }
    let bare = map.ids.indices.filter { choices[$0].covered < 0.5 }
    return findings
      + bare.map {
        people.inBlock[$0] == 0
          ? Words.bareBlock(map, layer, $0, choices[$0].covered)
          : Words.bareByPeople(self, $0)
      }
  }

  /// Where the finer layer and the blocks count differently, by more than a share and one person.
  private func differences(_ population: [Int32], _ mayDiffer: Double) -> [Finding] {
    let off = population.indices.filter {
      let difference = abs(PeopleCover.people(people.inBlock[$0]) - Double(population[$0]))
      return difference > mayDiffer * Double(population[$0]) && difference >= 1
    }
    guard !off.isEmpty else { return [] }
    return [Words.peopleDiffer(self, off, population, mayDiffer)]
      + off.prefix(Check.namedAtMost).map { Words.blockDiffers(self, $0, population[$0]) }
  }
}
