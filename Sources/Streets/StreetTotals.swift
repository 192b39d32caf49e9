/// What became of every row of the register and every side of a segment; each is counted once.
public struct StreetTotals: Hashable, Sendable {
  /// Rows of the register.
  public var rows = 0
  /// … whose numbers lie along segments in their part of the city.
  public var rowsAgreed = 0
  /// … some of whose numbers lie along a segment in another part of the city: conflicts.
  public var rowsInConflict = 0
  /// … with numbers along no segment, known by their part of the city alone.
  public var rowsByPart = 0
  /// … with numbers, whose part is no unit of the city, along segments or not.
  public var rowsWithoutPart = 0
  /// … without numbers.
  public var rowsWithoutNumbers = 0
  /// … that could not be used.
  public var rowsLeftOut = 0

  /// Records of the segments.
  public var records = 0
  /// … that could not be used.
  public var recordsLeftOut = 0
  /// … without numbers on either side.
  public var recordsWithoutNumbers = 0
  /// Sides with numbers, …
  public var sides = 0
  /// … all in one block,
  public var sidesInOneBlock = 0
  /// … split at the borders of blocks,
  public var sidesSplit = 0
  /// … or in no block at all.
  public var sidesOutsideBlocks = 0

  /// Records of address points.
  public var addresses = 0
  /// … that could not be used.
  public var addressesLeftOut = 0
  /// … in no block; these are used.
  public var addressesOutsideBlocks = 0

  /// Records of roads without numbers.
  public var roads = 0
  /// … without a name.
  public var roadsNameless = 0
  /// … in no block.
  public var roadsOutsideBlocks = 0
  /// … of streets that another source knows.
  public var roadsOfKnownStreets = 0
  /// … of streets that only they know.
  public var roadsOfNewStreets = 0
}
