/// A number rounded to a fixed count of decimals, as digits; half away from zero.
struct DecimalDigits: Hashable, Sendable {
  /// Whether it is below zero after rounding; never for zero.
  let isNegative: Bool
  /// Digits before the decimal sign, at least one.
  let whole: String
  /// Digits after the decimal sign, exactly as many as asked for.
  let fraction: String

  /// The digits of a finite number below 10^15 in size and at most 9 decimals.
  init(_ value: Double, decimals: Int) {
    precondition(value.isFinite && abs(value) < 1e15, "a number without decimal digits: \(value)")
    var power: UInt64 = 1
    for _ in 0..<decimals { power *= 10 }
    // The whole part apart, so that the product keeps all digits of the fraction.
    let size = abs(value)
    var wholePart = UInt64(size)
    var scaled = UInt64(((size - Double(wholePart)) * Double(power)).rounded())
    if scaled >= power {
      wholePart += 1
      scaled -= power
    }
    whole = String(wholePart)
    let digits = String(scaled)
    fraction =
      decimals == 0
      ? "" : String(repeating: "0", count: decimals - digits.count) + digits
    isNegative = value < 0 && (wholePart > 0 || scaled > 0)
  }

  /// The fraction without zeros at its end.
  var shortFraction: String {
    var digits = fraction[...]
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }
}

/// A number for programs: decimal point, no thousands, no exponent, no zeros at the end.
func programNumber(_ value: Double, decimals: Int) -> String {
  let digits = DecimalDigits(value, decimals: decimals)
  let fraction = digits.shortFraction
  return (digits.isNegative ? "-" : "") + digits.whole + (fraction.isEmpty ? "" : "." + fraction)
}
