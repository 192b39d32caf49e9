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

  /// The class of an index; nil is not scored.
  public init(index: Double?) {
    guard let index else { self = .notScored; return }
    if index < -1 {
      self = .high
    } else if index <= 1 {
      self = .middle
    } else if index <= 1.5 {
      self = .low
    } else {
      self = .veryLow
    }
  }

  /// The class in words.
  public var title: Phrase { Words.title(self) }
}
