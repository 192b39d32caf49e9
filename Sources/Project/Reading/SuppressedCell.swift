import Indicators

/// A count that the source keeps back to protect people: `*`, `•`, `.`, or `<3`.
struct SuppressedCell {
  /// What the count may be.
  let range: CountRange

  /// The meaning of a cell's text; nil for any other text. A sign without a number stands for 1 to one less
  /// than the least count.
  init?(_ text: String, minimumCount: Double) {
    let sign = text.trimmingPrefix { $0 == " " }
    if ["*", "•", "."].contains(sign) {
      range = CountRange(1, max(1, minimumCount - 1))
      return
    }
    guard sign.first == "<" else { return nil }
    let digits = sign.dropFirst().drop { $0 == " " || $0 == "\u{a0}" }
    guard let limit = Int(digits), (2...1000).contains(limit) else { return nil }
    range = CountRange(1, Double(limit - 1))
  }
}
