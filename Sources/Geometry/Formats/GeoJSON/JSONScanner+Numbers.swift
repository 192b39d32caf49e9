/// The powers of ten that a double holds exactly.
private let exactPowers: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]

extension JSONScanner {
  /// Takes a number: its bytes.
  mutating func number() throws(JSONFault) -> Range<Int> {
    let start = position
    _ = try double()
    return start..<position
  }

  /// Takes a number: the nearest double. The scanner stands before its first byte.
  ///
  /// Up to 2^53 and 22 decimals the quotient of two exact doubles is the nearest one (Clinger 1990);
  /// all others go the long way.
  mutating func double() throws(JSONFault) -> Double {
    let start = position
    var digits = Digits()
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    digits.take(&self)
    let hasLeadingZero = position - first > 1 && bytes[first] == UInt8(ascii: "0")
    guard position > first, !hasLeadingZero else { throw numberFault(start) }
    if byte == UInt8(ascii: ".") {
      position += 1
      let point = position
      digits.take(&self)
      guard position > point else { throw numberFault(start) }
      digits.decimals = position - point
    }
    var exponent = 0
    if byte | 0x20 == UInt8(ascii: "e") { exponent = try self.exponent(from: start) }
    let power = exponent - digits.decimals
    if digits.isExact, digits.value < 1 << 53, (-22...22).contains(power) {
      let value = Double(digits.value)
      let size = power < 0 ? value / exactPowers[-power] : value * exactPowers[power]
      return isNegative ? -size : size
    }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? .nan
  }

  private mutating func exponent(from start: Int) throws(JSONFault) -> Int {
    position += 1
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { position += 1 }
    let first = position
    var digits = Digits()
    digits.take(&self)
    guard position > first else { throw numberFault(start) }
    let size = digits.isExact ? Int(clamping: digits.value) : Int(Int32.max)
    return isNegative ? -min(size, Int(Int32.max)) : min(size, Int(Int32.max))
  }

  /// The fault of a number that begins at a position; at the end of the text it may only be cut off.
  private func numberFault(_ start: Int) -> JSONFault {
    fault(.number, at: position < bytes.count ? start : position)
  }

  /// The next byte; 0 at the end.
  fileprivate var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Decimal digits as they are read.
  private struct Digits {
    var value: UInt64 = 0
    var decimals = 0
    /// Whether all digits are in `value`.
    var isExact = true

    /// Takes digits as long as there are any.
    mutating func take(_ scanner: inout JSONScanner) {
      while true {
        let digit = scanner.byte &- UInt8(ascii: "0")
        guard digit < 10 else { return }
        if value < 1_000_000_000_000_000_000 {
          value = value * 10 + UInt64(digit)
        } else {
          isExact = false
        }
        scanner.position += 1
      }
    }
  }
}
