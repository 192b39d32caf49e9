/// Stored bytes that do not say what they should.
package struct DamagedBytes: Error {
  /// A fault without more to tell: what was stored is made anew.
  package init() {}
}

/// Takes from bytes what a `ByteSink` put, in the same order. Whatever the bytes are, it throws and
/// never reads beyond them.
package struct ByteSource {
  private let bytes: [UInt8]
  /// Where the next thing begins.
  package private(set) var position: Int

  /// A source at a place in some bytes.
  package init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether everything was taken.
  package var isAtEnd: Bool { position == bytes.count }

  /// Takes a number of four bytes.
  package mutating func int32() throws(DamagedBytes) -> Int32 {
    let start = try take(4)
    var value: UInt32 = 0
    for place in 0..<4 { value |= UInt32(bytes[start + place]) << (8 * UInt32(place)) }
    return Int32(bitPattern: value)
  }

  /// Takes a number of eight bytes.
  package mutating func uint64() throws(DamagedBytes) -> UInt64 {
    let start = try take(8)
    var value: UInt64 = 0
    for place in 0..<8 { value |= UInt64(bytes[start + place]) << (8 * UInt64(place)) }
    return value
  }

  /// Takes how many things follow, each of at least so many bytes.
  package mutating func count(ofBytes least: Int = 1) throws(DamagedBytes) -> Int {
    let count = Int(try int32())
    guard count >= 0, count * least <= bytes.count - position else { throw DamagedBytes() }
    return count
  }

  /// Takes numbers.
  package mutating func int32s() throws(DamagedBytes) -> [Int32] {
    let count = try count(ofBytes: 4)
    var values: [Int32] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try int32()) }
    return values
  }

  /// Takes numbers that lie within bounds.
  package mutating func int32s(in range: Range<Int32>) throws(DamagedBytes) -> [Int32] {
    let values = try int32s()
    guard values.allSatisfy({ range.contains($0) }) else { throw DamagedBytes() }
    return values
  }

  /// Takes some bytes.
  package mutating func slice() throws(DamagedBytes) -> [UInt8] {
    let count = try count()
    let start = try take(count)
    return Array(bytes[start..<start + count])
  }

  /// Takes a text.
  package mutating func text() throws(DamagedBytes) -> String {
    let count = try count()
    let start = try take(count)
    return String(decoding: bytes[start..<start + count], as: UTF8.self)
  }

  /// Takes a text, or that there is none.
  package mutating func optionalText() throws(DamagedBytes) -> String? {
    try int32() == 0 ? nil : try text()
  }

  private mutating func take(_ count: Int) throws(DamagedBytes) -> Int {
    guard count <= bytes.count - position else { throw DamagedBytes() }
    defer { position += count }
    return position
  }
}
