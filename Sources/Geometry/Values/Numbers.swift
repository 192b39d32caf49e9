/// Numbers as text in messages.
enum Numbers {
  /// A number with some decimals and a decimal point.
  static func text(_ number: Double, _ decimals: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(number) * scale).rounded())
    let unit = Int(scale)
    let sign = number < 0 && scaled > 0 ? "-" : ""
    if decimals == 0 { return sign + String(scaled) }
    let rest = String(scaled % unit)
    return sign + String(scaled / unit) + "."
      + String(repeating: "0", count: decimals - rest.count) + rest
  }

  /// The same with a decimal comma and points between groups of three digits.
  static func german(_ text: String) -> String { grouped(text, by: ".", decimalSign: ",") }

  /// The same with commas between groups of three digits.
  static func english(_ text: String) -> String { grouped(text, by: ",", decimalSign: ".") }

  private static func grouped(_ text: String, by sign: String, decimalSign: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    let digits = Array(parts.first ?? "")
    var whole = ""
    for (position, digit) in digits.enumerated() {
      let rest = digits.count - position
      if rest.isMultiple(of: 3), whole.last?.isNumber == true { whole += sign }
      whole.append(digit)
    }
    return parts.count > 1 ? whole + decimalSign + parts[1] : whole
  }
}
