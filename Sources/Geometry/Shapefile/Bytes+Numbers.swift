extension Array where Element == UInt8 {
  /// Four bytes, the highest first. The caller has checked that they are there.
  func bigEndian(at offset: Int) -> Int {
    Int(
      Int32(
        bitPattern: UInt32(self[offset]) << 24 | UInt32(self[offset + 1]) << 16
          | UInt32(self[offset + 2]) << 8 | UInt32(self[offset + 3])))
  }

  /// Four bytes, the lowest first.
  func littleEndian(at offset: Int) -> Int {
    Int(
      Int32(
        bitPattern: UInt32(self[offset + 3]) << 24 | UInt32(self[offset + 2]) << 16
          | UInt32(self[offset + 1]) << 8 | UInt32(self[offset])))
  }

  /// Eight bytes of a floating-point number, the lowest first.
  func littleEndianDouble(at offset: Int) -> Double {
    let bits = self[offset..<offset + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Double(bitPattern: bits)
  }

  /// Two bytes, the lowest first.
  func short(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

  /// Appends four bytes, the highest first.
  mutating func append(bigEndian number: Int) {
    let bits = UInt32(truncatingIfNeeded: number)
    append(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) })
  }
}
