/// The position of a block in its territory, from 0.
public struct BlockIndex: Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let rawValue: Int32

  /// The block at a position.
  public init(_ position: Int) {
    rawValue = Int32(position)
  }

  /// The position as an array subscript.
  public var position: Int { Int(rawValue) }

  /// Lower positions first.
  public static func < (left: BlockIndex, right: BlockIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}
