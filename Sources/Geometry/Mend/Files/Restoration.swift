/// How an original file is made again from its mended copy: parts of the copy and bytes of its own, one
/// after the other.
public struct Restoration: Hashable, Sendable {
  /// One part of the original.
  public enum Part: Hashable, Sendable {
    /// That many bytes of the copy, from an offset on.
    case copy(from: Int, count: Int)
    /// Bytes that the copy does not have.
    case bytes([UInt8])
  }

  /// The parts in order.
  public private(set) var parts: [Part] = []

  /// A restoration of some parts.
  public init(parts: [Part]) { self.parts = parts }

  /// A restoration without parts: an empty file.
  init() {}

  /// The whole copy as it is.
  init(wholeOf bytes: [UInt8]) { parts = [.copy(from: 0, count: bytes.count)] }

  /// The original's bytes; nil where the copy is too short.
  public func applied(to copy: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    for part in parts {
      switch part {
      case .bytes(let bytes): result += bytes
      case .copy(let from, let count):
        guard from >= 0, count >= 0, from <= copy.count, count <= copy.count - from else {
          return nil
        }
        result += copy[from..<from + count]
      }
    }
    return result
  }

  /// Adds a part; parts of the copy that follow each other become one.
  mutating func append(_ part: Part) {
    if case .copy(let next, let more) = part, case .copy(let from, let count)? = parts.last,
      next == from + count
    {
      parts[parts.count - 1] = .copy(from: from, count: count + more)
    } else if part != .bytes([]) {
      parts.append(part)
    }
  }
}

/// One file of a mended layer.
public struct MendedFile: Hashable, Sendable {
  /// The suffix in small letters: `shp`, `dbf` …
  public let suffix: String
  /// The original's bytes; nil where it had no such file.
  public let original: [UInt8]?
  /// The copy's bytes.
  public let mended: [UInt8]
  /// How the original is made from the copy; nil where it had no such file.
  public let restoration: Restoration?
  /// Inserted vertices that took the height of the nearest old one of their record, where any was set.
  public internal(set) var newHeights = 0
  /// Inserted vertices that took the measure of the nearest old one of their record, where any was set.
  public internal(set) var newMeasures = 0
}
