extension RawSpan {
  /// A byte. This and the others stop the program where the span ends, so callers check first.
  func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// Four bytes, the highest first.
  func bigEndian(at offset: Int) -> Int {
    Int(Int32(bigEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: Int32.self)))
  }

  /// Four bytes, the lowest first.
  func littleEndian(at offset: Int) -> Int {
    Int(Int32(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: Int32.self)))
  }

  /// Two bytes, the lowest first.
  func short(at offset: Int) -> Int {
    Int(UInt16(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  /// Eight bytes, the lowest first.
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Eight bytes of a floating-point number, the lowest first.
  func double(at offset: Int) -> Double { Double(bitPattern: word(at: offset)) }

  /// The bytes of a range, copied.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe extracting(range).withUnsafeBytes { unsafe [UInt8]($0) }
  }

  /// Points of two floating-point numbers each, copied as they stand: a point is laid out in memory as
  /// in the file, on every machine that stores the lowest byte first.
  func points(at offset: Int, count: Int) -> [Point] {
    let source = extracting(offset..<offset + 16 * count)
    return unsafe [Point](unsafeUninitializedCapacity: count) { target, filled in
      unsafe source.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: $0)
      }
      filled = count
    }
  }
}
