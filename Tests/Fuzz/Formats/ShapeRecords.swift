/// The records of a `.shp` as its bytes state them, found without the code under test.
struct ShapeRecords {
  /// Where a record's header begins, and how many bytes its content has.
  struct Entry {
    let offset: Int
    let length: Int
  }

  /// The records up to the first that does not fit.
  private(set) var entries: [Entry] = []
  /// Whether the records fill the file exactly as its header says.
  let isWhole: Bool
  /// How many of the records hold a shape.
  private(set) var shapes = 0
  /// All coordinates combined regardless of their order, each point of each record once.
  private(set) var print = CoordinatePrint()

  /// Goes from record to record.
  init(_ bytes: [UInt8]) {
    guard bytes.count >= 100 else {
      isWhole = false
      return
    }
    let kind = Self.little(bytes, 32)
    var offset = 100
    while offset + 12 <= bytes.count {
      let length = Self.big(bytes, offset + 4) * 2
      guard length >= 4, offset + 8 + length <= bytes.count else { break }
      entries.append(Entry(offset: offset, length: length))
      offset += 8 + length
    }
    isWhole = offset == bytes.count && Self.big(bytes, 24) * 2 == bytes.count
    for entry in entries { take(bytes, entry, kind) }
  }

  private mutating func take(_ bytes: [UInt8], _ entry: Entry, _ kind: Int) {
    let start = entry.offset + 8
    guard Self.little(bytes, start) == kind, kind != 0 else { return }
    shapes += 1
    let (count, first): (Int, Int) =
      switch kind % 10 {
      case 1: (1, 4)
      case 8: (entry.length < 40 ? 0 : Self.little(bytes, start + 36), 40)
      default:
        entry.length < 44
          ? (0, 44)
          : (Self.little(bytes, start + 40), 44 + 4 * max(0, Self.little(bytes, start + 36)))
      }
    guard count >= 0, count <= entry.length / 16 + 1, first + 16 * count <= entry.length else {
      return
    }
    for point in 0..<count {
      let place = start + first + 16 * point
      print.add(Self.bits(bytes, place), Self.bits(bytes, place + 8))
    }
  }

  private static func little(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }))
  }

  private static func big(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { $0 << 8 | Int(bytes[at + $1]) }))
  }

  private static func bits(_ bytes: [UInt8], _ at: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[at + $1]) << (8 * UInt64($1)) }
  }
}

/// A sum over points that does not depend on their order.
struct CoordinatePrint: Hashable {
  private(set) var points = 0
  private var sum: UInt64 = 0

  /// Adds a point by the bits of its coordinates.
  mutating func add(_ x: UInt64, _ y: UInt64) {
    points += 1
    sum &+= (x ^ y &* 0x9E37_79B9_7F4A_7C15) &* 0xD1B5_4A32_D192_ED03
  }
}
