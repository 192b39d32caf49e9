/// Bytes that are put one after the other, numbers with their lowest byte first.
package struct ByteSink {
  /// What was put so far.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Puts a number of four bytes.
  package mutating func put(_ value: Int32) {
    for shift in stride(from: Int32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Puts a number of eight bytes.
  package mutating func put(_ value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Puts how many things follow.
  package mutating func put(count: Int) { put(Int32(clamping: count)) }

  /// Puts numbers and how many they are.
  package mutating func put(_ values: [Int32]) {
    put(count: values.count)
    for value in values { put(value) }
  }

  /// Puts bytes and how many they are.
  package mutating func put(bytes more: [UInt8]) {
    put(count: more.count)
    bytes += more
  }

  /// Puts a text.
  package mutating func put(_ text: String) {
    put(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Puts a text, or that there is none.
  package mutating func put(_ text: String?) {
    put(count: text == nil ? 0 : 1)
    if let text { put(text) }
  }
}
