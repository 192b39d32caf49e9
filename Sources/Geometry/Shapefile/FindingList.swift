import Land

/// Findings of one sort: the first thousand in full, then how many more there are. A file that is
/// damaged all over must not become a million sentences.
struct FindingList {
  /// How many are told in full.
  static let limit = 1000
  private var told: [Finding] = []
  private var last: Finding?
  private var more = 0

  /// Adds one.
  mutating func add(_ finding: @autoclosure () -> Finding) {
    if told.count < Self.limit { told.append(finding()) } else { more += 1 }
  }

  /// Whether there are none.
  var isEmpty: Bool { told.isEmpty }

  /// All that were told, and the number of the rest.
  var findings: [Finding] {
    guard more > 0, let first = told.first else { return told }
    return told + [Words.more(like: first, more)]
  }
}
