public import Land

/// The social status of a block, from its index (index.md 4.2).
///
/// A high status is a low index: `hoch` below -1, `mittel` to 1, `niedrig` to 1.5, else `sehr niedrig`.
public enum StatusClass: String, CaseIterable, Hashable, Sendable {
  /// Index below -1.
  case high = "hoch"
  /// Index from -1 to 1, both included.
  case middle = "mittel"
  /// Index above 1, up to 1.5.
  case low = "niedrig"
  /// Index above 1.5.
  case veryLow = "sehr niedrig"
  /// Not scored.
  case notScored = "nicht bewertet"

  /// The class of an index by the usual limits; nil is not scored.
  public init(index: Double?) { self.init(index: index, limits: .usual) }

  /// The class of an index; nil is not scored.
  public init(index: Double?, limits: StatusLimits) {
    guard let index else { self = .notScored; return }
    if index < limits.high {
      self = .high
    } else if index <= limits.low {
      self = .middle
    } else if index <= limits.veryLow {
      self = .low
    } else {
      self = .veryLow
    }
  }

  /// The word for programs: `high`, `middle`, `low`, `very_low`, `not_scored`.
  public var word: String {
    switch self {
    case .high: "high"
    case .middle: "middle"
    case .low: "low"
    case .veryLow: "very_low"
    case .notScored: "not_scored"
    }
  }

  /// The class in words.
  public var title: Phrase { Words.title(self) }
}
