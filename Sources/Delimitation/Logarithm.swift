/// The binary logarithm of a positive, finite number, made of IEEE additions, multiplications and
/// one division only: the same bits on every machine. Exact for powers of two, else within a few
/// units in the last place.
///
/// With x = 2^e · m, m in [√½, √2) and t = (m - 1) / (m + 1):
/// log2 x = e + (2 / ln 2) · (t + t³/3 + t⁵/5 + …); |t| < 0.172, so twelve terms reach past 2⁻⁵³.
func binaryLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isFinite, "no logarithm of \(x)")
  var exponent = Double(x.exponent)
  var mantissa = x.significand
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa /= 2
    exponent += 1
  }
  let t = (mantissa - 1) / (mantissa + 1)
  let square = t * t
  var series = 0.0
  for odd in stride(from: 23, through: 1, by: -2) { series = series * square + 1 / Double(odd) }
  return exponent + 2.885_390_081_777_926_8 * (t * series)
}

/// The part of an entropy that one share contributes: s · log2(1 / s), and 0 for 0.
func entropyTerm(_ share: Double) -> Double {
  share > 0 ? -share * binaryLogarithm(share) : 0
}
