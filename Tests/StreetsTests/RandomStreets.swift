import TestSupport

@testable import Streets

/// Streets at random on the six blocks, with a register at random, so that sources agree, cross, leave
/// gaps, overlap and contradict each other.
struct RandomStreets {
  var tiny = TinyStreets()

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    tiny.segments = (0..<12).map { _ in Self.segment(&random) }
    tiny.register = TinyStreets.header + (0..<8).map { _ in Self.row(&random) }.joined()
    tiny.areaOfBlock = [1, 2] + (0..<4).map { _ in Int32(random.below(3)) }
  }

  private static let names = ["Am Teich", "Im Tal", "Bachgasse", "Äußere Str.", "Hof"]

  private static func segment(_ random: inout SeededGenerator) -> TinyStreets.Segment {
    func place(_ random: inout SeededGenerator) -> (Double, Double) {
      (Double(random.below(31) * 10), Double(random.below(21) * 10))
    }
    var cells = ["", "", "", ""]
    for side in [0, 2] where random.happens(percent: 80) {
      let from = random.below(20) + 1
      let letter = random.happens(percent: 20) ? "a" : ""
      cells[side] = "\(from)\(letter)"
      cells[side + 1] = "\(from + random.below(12))\(letter)"
    }
    let from = place(&random)
    let to = (from.0 + Double(random.below(9) + 1) * 10, from.1 + Double(random.below(5)) * 10)
    return TinyStreets.Segment(
      name: names[random.below(names.count)], line: [from, to], cells: cells)
  }

  /// An address as people may write it, of these streets or nearly.
  static func address(_ random: inout SeededGenerator) -> String {
    let names =
      names + ["äußere strasse", "BACHGASSE", "Im  Tal", "Am-Teich", "Hoff", "Am Teich 2. Hof"]
    let endings = ["", "a", " b", "-14", "/9", " ", ", Süd", " (Nord)", "zz"]
    let name = names[random.below(names.count)]
    let blank = random.happens(percent: 90) ? " " : ""
    let ending = random.happens(percent: 70) ? "" : endings[random.below(endings.count)]
    return name + blank + "\(random.below(32))" + ending
  }

  private static func row(_ random: inout SeededGenerator) -> String {
    let part = random.happens(percent: 50) ? "Süd" : "Nord"
    let odd = random.below(15) * 2 + 1
    let even = random.below(15) * 2 + 2
    let ends = "\(odd),\(odd + 2 * random.below(6)),\(even),\(even + 2 * random.below(6))"
    return "\(names[random.below(names.count)]),\(part),\(ends)\n"
  }
}
