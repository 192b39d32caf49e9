/// How it is known in which area an address lies.
public enum KnownBy: String, CaseIterable, Hashable, Sendable {
  /// A point of the address itself, in a block.
  case address
  /// A segment's range of numbers, and the blocks beside it.
  case segment
  /// The register's range, in a part of the city that lies wholly in one area or outside.
  case register
  /// Nothing is known of the number; the nearest numbers on the same side lie there.
  case neighbour
}
