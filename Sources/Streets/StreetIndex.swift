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

  /// A number of a street whose place is known.
  struct Address: Hashable, Sendable {
    let number: HouseNumber
    /// The block in which it lies; -1 is land of no block.
    let block: Int32
  }

  /// What is known of a street.
  struct Entry: Sendable {
    let street: Street
    var sides: [SideRange] = []
    var registered: [RegisterRange] = []
    /// Address points, by number and block, each once.
    var addresses: [Address] = []
    /// The blocks along segments without any numbers, each once, ascending.
    var bareBlocks: [Int32] = []
    /// The parts of the city in which the register names the street, each once, ascending.
    var parts: [Int32] = []

    /// Whether any source tells a number.
    var hasNumbers: Bool { !sides.isEmpty || !registered.isEmpty || !addresses.isEmpty }

    /// The blocks in which a number lies by its address points, ascending.
    func blocks(at number: HouseNumber) -> [Int32] {
      var (low, high) = (0, addresses.count)
      while low < high {
        let middle = (low + high) / 2
        if addresses[middle].number < number { low = middle + 1 } else { high = middle }
      }
      return addresses[low...].prefix { $0.number == number }.map(\.block)
    }

    /// Every range of numbers that a source tells.
    var ranges: [NumberRange] {
      sides.map(\.range) + registered.map(\.range)
        + addresses.map { NumberRange($0.number.parity, $0.number, $0.number) }
    }
  }

  /// A part of the city as the register names it, and its blocks.
  struct Part: Sendable {
    let name: String
    let blocks: [Int32]
  }

  /// The streets, by DIN 5007, then by part and key.
  let entries: StreetEntries
  /// The parts that the register names, in its order.
  let parts: [Part]
  /// The part of each block by the city's own units; nil where it has none.
  let partOfBlock: [String?]
  /// How many blocks there are.
  package let blockCount: Int
  /// Where the sources contradict each other or themselves, in the order of streets; empty in a stored
  /// index, as are findings.
  public let conflicts: [Finding]
  /// What was left out, mended or assumed while reading.
  public let findings: [Finding]
  /// What became of every row and every side.
  public let totals: StreetTotals
  let bySpelling: SpellingTable
  private let lazyNames = LazyNames()

  /// How many streets there are.
  public var streetCount: Int { entries.count }

  /// All names, to find those nearest to a misspelt one.
  var near: NearStreets { lazyNames.names { entries.map(\.street.spelling) } }

  /// The streets with a spelled name, in their order.
  func streets(spelled spelling: String) -> [Int] {
    bySpelling.streets(hash: SpellingTable.hash(spelling.utf8)).map { Int($0) }
      .filter { entries[$0].street.spelling == spelling }
  }

  /// Calls `body` with every range of numbers that a source tells, street by street.
  package func forEachRange(_ body: (String, NumberRange) -> Void) {
    for entry in entries { for range in entry.ranges { body(entry.street.name, range) } }
  }

  /// The same index with all streets in memory, for those who ask for many.
  var inMemory: StreetIndex {
    StreetIndex(
      entries: entries.inMemory, parts: parts, partOfBlock: partOfBlock, bySpelling: bySpelling)
  }

  /// An index without a word on how it was made.
  init(
    entries: StreetEntries, parts: [Part], partOfBlock: [String?], bySpelling: SpellingTable
  ) {
    self.entries = entries
    self.parts = parts
    self.partOfBlock = partOfBlock
    self.bySpelling = bySpelling
    blockCount = partOfBlock.count
    (conflicts, findings, totals) = ([], [], StreetTotals())
  }

  /// An index of what was gathered.
  init(_ draft: IndexDraft, partOfBlock: [String?]) {
    let keys = draft.entries.map { GermanOrder.key($0.street.name) }
    let order = draft.entries.indices.sorted { one, other in
      let (left, right) = (draft.entries[one].street, draft.entries[other].street)
      return keys[one] == keys[other]
        ? (left.name, left.key, one) < (right.name, right.key, other)
        : keys[one].unicodeScalars.lexicographicallyPrecedes(keys[other].unicodeScalars)
    }
    let entries = order.map { draft.entries[$0] }
    self.entries = StreetEntries(entries)
    bySpelling = SpellingTable(entries.map(\.street.spelling))
    parts = draft.parts
    self.partOfBlock = partOfBlock
    blockCount = partOfBlock.count
    conflicts = draft.conflicts
    findings = draft.findings
    totals = draft.totals
  }
}
