public import Land

/// Which numbers of which street lie in which blocks, from a register and from segments, for any plan.
///
/// Ranges of both sources are kept side by side; where they speak of the same numbers and disagree is
/// told in `conflicts`, and an answer never takes one of them unsaid.
public struct StreetIndex: Sendable {
  /// Numbers of a street that lie along one side of a segment.
  struct SideRange: Sendable {
    let range: NumberRange
    /// The blocks along the side, each once, ascending; -1 is land of no block.
    let blocks: [Int32]
    /// Where the numbers would pass from block to block if houses stood evenly.
    let slices: [Slice]
  }

  /// A block and the numbers that would lie in it.
  struct Slice: Sendable {
    let block: Int32
    let range: NumberRange
  }

  /// Numbers of a street that the register puts into a part of the city.
  struct RegisterRange: Sendable {
    let range: NumberRange
    let part: Int32
  }

  /// What is known of a street.
  struct Entry: Sendable {
    let street: Street
    var sides: [SideRange] = []
    var registered: [RegisterRange] = []
    /// The blocks along segments without any numbers, each once, ascending.
    var bareBlocks: [Int32] = []
    /// The parts of the city in which the register names the street, each once, ascending.
    var parts: [Int32] = []

    /// Whether any source tells a number.
    var hasNumbers: Bool { !sides.isEmpty || !registered.isEmpty }
  }

  /// A part of the city as the register names it, and its blocks.
  struct Part: Sendable {
    let name: String
    let blocks: [Int32]
  }

  /// The streets, by DIN 5007, then by part and key.
  let entries: [Entry]
  /// The parts that the register names, in its order.
  let parts: [Part]
  /// The part of each block by the city's own units; nil where it has none.
  let partOfBlock: [String?]
  /// How many blocks there are.
  let blockCount: Int
  /// Where the sources contradict each other or themselves, in the order of streets.
  public let conflicts: [Finding]
  /// What was left out, mended or assumed while reading.
  public let findings: [Finding]
  /// What became of every row and every side.
  public let totals: StreetTotals
  let near: NearStreets
  /// The streets of each spelling.
  private let bySpelling: [String: [Int32]]

  /// How many streets there are.
  public var streetCount: Int { entries.count }

  /// The streets with a spelled name, in their order.
  func streets(spelled spelling: String) -> [Int] {
    (bySpelling[spelling] ?? []).map { Int($0) }
  }

  /// An index of what was gathered.
  init(_ draft: IndexDraft, partOfBlock: [String?]) {
    let order = draft.entries.indices.sorted { one, other in
      let (left, right) = (draft.entries[one].street, draft.entries[other].street)
      let (first, second) = (GermanOrder.key(left.name), GermanOrder.key(right.name))
      return first == second
        ? (left.name, left.key, one) < (right.name, right.key, other)
        : first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    }
    entries = order.map { draft.entries[$0] }
    parts = draft.parts
    self.partOfBlock = partOfBlock
    blockCount = partOfBlock.count
    conflicts = draft.conflicts
    findings = draft.findings
    totals = draft.totals
    near = NearStreets(entries.map(\.street.spelling))
    var bySpelling: [String: [Int32]] = [:]
    for (position, entry) in entries.enumerated() {
      bySpelling[entry.street.spelling, default: []].append(Int32(position))
    }
    self.bySpelling = bySpelling
  }
}
