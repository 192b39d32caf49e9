/// How a language writes numbers.
struct NumberFormat: Sendable {
  /// Between whole and fraction.
  let decimalSign: String
  /// Between groups of three digits.
  let groupSign: String
  /// Between a number and the percent sign.
  let beforePercent: String

  /// A whole number with groups: 1.044.562.
  func count(_ value: Int64) -> String {
    (value < 0 ? "−" : "") + grouped(String(value.magnitude))
  }

  /// A number with exactly so many decimals: 1.234,50.
  func decimal(_ value: Double, _ decimals: Int) -> String {
    let digits = DecimalDigits(value, decimals: decimals)
    let fraction = digits.fraction.isEmpty ? "" : decimalSign + digits.fraction
    return (digits.isNegative ? "−" : "") + grouped(digits.whole) + fraction
  }

  /// A share from 0 to 1 in percent.
  func percent(_ share: Double, _ decimals: Int = 1) -> String {
    decimal(share * 100, decimals) + beforePercent + "%"
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { text += groupSign }
      text.append(digit)
    }
    return text
  }
}
