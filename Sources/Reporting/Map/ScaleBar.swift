/// A scale bar of a round length below a map, and the arrow to the north.
struct ScaleBar: Sendable {
  /// Units that the strip below a map needs.
  static let stripHeight = 34
  /// The length in metres: 1, 2 or 5 times a power of ten.
  let metres: Double
  /// The same on the map.
  let units: Double

  /// The longest round bar within a quarter of the map's width.
  init(frame: MapFrame) {
    let room = Double(frame.width) / 4 * frame.metresPerUnit
    var length = 1.0
    while length * 10 <= room { length *= 10 }
    while length > room { length /= 10 }
    metres = [5, 2, 1].map { $0 * length }.first { $0 <= room } ?? length
    units = metres / frame.metresPerUnit
  }

  /// The length in words.
  func text(_ words: Words) -> String {
    metres >= 1000
      ? words.numbers.decimal(metres / 1000, 0) + "\u{a0}km"
      : words.numbers.decimal(metres, metres < 1 ? 2 : 0) + "\u{a0}m"
  }

  /// The strip: bar and text to the left, arrow to the right.
  func markup(frame: MapFrame, words: Words) -> Markup {
    let y = frame.height + 18
    let middle = mapNumber(8 + units / 2)
    let arrow = frame.width - 20
    return element(
      "g", ["class": "scale"],
      [
        element(
          "path",
          ["class": "bar", "d": "M8 \(y - 6)v10h\(mapNumber(units))v-10M\(middle) \(y - 2)v6"]),
        element("text", ["x": mapNumber(16 + units), "y": "\(y + 5)"], [.text(text(words))]),
        element("text", ["x": "\(arrow - 22)", "y": "\(y + 5)"], [.text(words.map.north)]),
        element("path", ["class": "arrow", "d": "M\(arrow) \(y - 14)l7 24-7-6-7 6z"]),
      ])
  }
}

/// A length on a map with one decimal.
func mapNumber(_ value: Double) -> String { programNumber(value, decimals: 1) }
