public import Land

/// One thing that was mended, or that was seen and left.
public struct MendChange: Hashable, Sendable {
  /// How far it is settled.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Mended by the plain rule.
    case mended
    /// Mended by the rule for large overlaps: someone should look and may decide otherwise.
    case decide
    /// Not mended, and why is said.
    case left
  }

  /// The step that did it.
  public let step: String
  /// How far it is settled.
  public let kind: Kind
  /// The record concerned, from 1: the one that gained, where land moved.
  public let record: Int
  /// Its key.
  public let key: String
  /// Its unit, if there are units.
  public let unit: String?
  /// What was done.
  public var what: Phrase
  /// Where, in the layer's own coordinates.
  public var x: Double
  /// Where, in the layer's own coordinates.
  public var y: Double
  /// Square metres that moved.
  public var surfaceSquareMetres: Double
  /// The record that lost land, from 1; nil for land of nobody.
  public let fromRecord: Int?
  /// The record that gained land, from 1.
  public let toRecord: Int?
  /// The key of the record that lost land.
  public let fromKey: String?
  /// The key of the record that gained land.
  public let toKey: String?
  /// Inhabitants of the land that moved, by its share of the surface; an estimate, nil if not known.
  public var people: Double?

  /// A step, how far it is settled, and between which records land moved.
  struct Movement: Hashable {
    let step: String
    let kind: Kind
    let from: Int?
    let to: Int?
  }

  /// What it has in common with others that are counted with it.
  var movement: Movement {
    Movement(step: step, kind: kind, from: fromRecord, to: toRecord)
  }

  /// How many pieces of land it was.
  var pieces = 1
  /// The surface of the largest piece.
  var largestPiece = 0.0
}

/// How many faults of each kind a layer has.
public struct MendCounts: Hashable, Sendable {
  /// Records with invalid rings.
  public let invalid: Int
  /// Pairs of records that lie over each other by more than rounding.
  public let overlaps: Int
  /// Square metres of these overlaps.
  public let overlapSquareMetres: Double
  /// Holes between records that are no wider than the width for gaps.
  public let gaps: Int
  /// Wider holes: never filled, only counted.
  public let wideGaps: Int
  /// Surface of all records together, every place counted once, in square metres.
  public let surfaceSquareMetres: Double

  /// Whether none of the counts is above that of `other`.
  func isNoWorse(than other: MendCounts) -> Bool {
    invalid <= other.invalid && overlaps <= other.overlaps && gaps <= other.gaps
  }
}
