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

  /// The same with a decimal comma.
  static func german(_ text: String) -> String { text.replacing(".", with: ",") }
}
