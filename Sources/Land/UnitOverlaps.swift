/// How much of each block's surface lies in each unit of a layer that does not follow the blocks.
public struct UnitOverlaps: Hashable, Sendable {
  /// A unit's part of a block.
  public struct Part: Hashable, Sendable {
    /// The unit, as a position in `units`.
    public let unit: Int32
    /// Its share of the block's surface, above 0 and at most 1.
    public let share: Double

    /// A part.
    public init(unit: Int32, share: Double) {
      self.unit = unit
      self.share = share
    }
  }

  /// The layer's name.
  public let name: String
  /// The units' names, ascending.
  public let units: [String]
  /// The parts of each block, by unit; what no unit covers is in none.
  public let parts: [[Part]]

  /// Overlaps of a layer's units with blocks.
  public init(name: String, units: [String], parts: [[Part]]) {
    precondition(
      parts.allSatisfy { $0.allSatisfy { units.indices.contains(Int($0.unit)) } },
      "a part of no unit")
    self.name = name
    self.units = units
    self.parts = parts
  }
}
