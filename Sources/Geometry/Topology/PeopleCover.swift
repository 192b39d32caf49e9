import Land

/// How many people of a finer layer each unit has in each block.
///
/// People are counted in steps of 2⁻²⁰ of a person, so that sums are whole numbers: no order of records,
/// blocks or units changes them, and units, people without unit and people without block add up to the
/// total exactly.
struct PeopleCover: Sendable {
  /// The people of one unit in a block.
  struct Part: Hashable, Sendable {
    /// The unit, as a position in `names`.
    let name: Int32
    /// Steps.
    var steps: Int64
  }

  /// The units' names, each once, ascending.
  let names: [String]
  /// The units in each block that have people there, by name.
  private(set) var parts: [[Part]]
  /// All people in each block, in steps; those of units and those of none.
  private(set) var inBlock: [Int64]
  /// All people of the layer, in steps.
  private(set) var total: Int64 = 0
  /// Records with people of which nothing lies in a block; without those that have no shape.
  private(set) var recordsWithoutBlock = 0
  /// People of records without a shape, in steps, and how many such records have people.
  private(set) var shapeless = (records: 0, steps: Int64(0))

  /// How many steps make a person.
  static let stepsOfOne = 1_048_576.0

  /// Nobody yet.
  init(names: [String], blockCount: Int) {
    self.names = names
    parts = Array(repeating: [], count: blockCount)
    inBlock = Array(repeating: 0, count: blockCount)
  }

  /// People as steps.
  static func steps(_ people: Double) -> Int64 { Int64((people * stepsOfOne).rounded()) }
  /// Steps as people.
  static func people(_ steps: Int64) -> Double { Double(steps) / stepsOfOne }

  /// All people who are in a block, in steps.
  var inBlocks: Int64 { inBlock.reduce(0, +) }
  /// People of a block who are in a unit, in steps.
  func inUnits(_ block: Int) -> Int64 { parts[block].reduce(0) { $0 + $1.steps } }

  /// The unit with most people of a block; of equals the first name. Without any, no name and 0.
  func largest(_ block: Int) -> (name: String?, steps: Int64) {
    var best: Part?
    for part in parts[block] where part.steps > best?.steps ?? 0 { best = part }
    return best.map { (names[Int($0.name)], $0.steps) } ?? (nil, 0)
  }

  /// Counts a record; `blocks` are those that have some of it.
  mutating func note(_ steps: Int64, isDrawn: Bool, isInBlocks: Bool) {
    total += steps
    if steps == 0 { return }
    if !isDrawn {
      shapeless.records += 1
      shapeless.steps += steps
    } else if !isInBlocks {
      recordsWithoutBlock += 1
    }
  }

  /// Puts people into a block, and of them some into units.
  mutating func put(_ steps: Int64, into block: Int, units: [Part]) {
    inBlock[block] += steps
    for unit in units where unit.steps > 0 {
      if let same = parts[block].firstIndex(where: { $0.name == unit.name }) {
        parts[block][same].steps += unit.steps
      } else {
        parts[block].append(unit)
      }
    }
  }

  /// Brings the units of each block into the order of their names.
  mutating func sort() {
    for block in parts.indices where parts[block].count > 1 {
      parts[block].sort { $0.name < $1.name }
    }
  }

  /// Divides people in proportion to weights, of which `whole` would be all; weights that are more than
  /// that, or all of it but for rounding, share everybody. Never more than there is.
  static func divided(_ steps: Int64, by weights: [Double], of whole: Double) -> [Int64] {
    let sum = weights.reduce(0, +)
    let all = sum >= whole * (1 - 1e-9) ? sum : whole
    guard all > 0 else { return weights.map { _ in 0 } }
    // By running sums: nothing is lost to rounding where the weights are the whole. Steps are exact as
    // decimals, for a record has fewer than 2³¹ people.
    var running = 0.0
    var given: Int64 = 0
    return weights.indices.map { index in
      running += weights[index]
      let isAll = index == weights.count - 1 && sum == all
      let upTo = isAll ? steps : min(steps, Int64((Double(steps) * (running / all)).rounded()))
      defer { given = upTo }
      return upTo - given
    }
  }
}
