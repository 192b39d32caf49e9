internal import Land

/// How numbers and lists are put into sentences.
extension Words {
  /// Sentences in a row.
  static func sentences(_ phrases: [Phrase]) -> Phrase {
    joined(phrases, by: " ")
  }

  /// A list with commas.
  static func list(_ phrases: [Phrase]) -> Phrase {
    joined(phrases, by: ", ")
  }

  /// That there are more breaches than told.
  static func more(_ count: Int) -> Phrase {
    Phrase(english: "And \(count) more.", german: "Und \(count) weitere.")
  }

  /// Some names, and how many more there are.
  static func names(_ names: [String], of count: Int) -> Phrase {
    let told = names.joined(separator: ", ")
    let rest = count - names.count
    if rest <= 0 { return Phrase(verbatim: told) }
    return Phrase(english: "\(told) and \(rest) more", german: "\(told) und \(rest) weitere")
  }

  /// A whole number with commas: 18,204.
  static func english(_ number: Int64) -> String { grouped(number, by: ",") }

  /// A whole number with points: 18.204.
  static func german(_ number: Int64) -> String { grouped(number, by: ".") }

  /// A number of things.
  static func english(_ count: Int, _ one: String, _ many: String) -> String {
    "\(english(Int64(count))) \(count == 1 ? one : many)"
  }

  /// A number of things.
  static func german(_ count: Int, _ one: String, _ many: String) -> String {
    "\(german(Int64(count))) \(count == 1 ? one : many)"
  }

  /// A share in percent, two decimals: 12.34%.
  static func english(percent share: Double) -> String { decimals(share, point: ".") + "%" }

  /// A share in percent, two decimals: 12,34 %.
  static func german(percent share: Double) -> String { decimals(share, point: ",") + " %" }

  /// Bounds of a share.
  static func english(_ bounds: ClosedRange<Double>) -> String {
    "\(english(percent: bounds.lowerBound)) to \(english(percent: bounds.upperBound))"
  }

  /// Bounds of a share.
  static func german(_ bounds: ClosedRange<Double>) -> String {
    "\(german(percent: bounds.lowerBound)) bis \(german(percent: bounds.upperBound))"
  }

  private static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    Phrase(
      english: phrases.map(\.english).joined(separator: separator),
      german: phrases.map(\.german).joined(separator: separator))
  }

  private static func grouped(_ number: Int64, by separator: String) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { text += separator }
      text.append(digit)
    }
    return text
  }

  /// Hundred times a share from 0 to 1 with at most two decimals, zeros at the end left out.
  private static func decimals(_ share: Double, point: String) -> String {
    let hundredths = Int64((share * 10_000).rounded())
    let fraction = hundredths % 100
    let whole = String(hundredths / 100)
    if fraction == 0 { return whole }
    if fraction.isMultiple(of: 10) { return "\(whole)\(point)\(fraction / 10)" }
    return "\(whole)\(point)\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension PlanTally {
  /// An area by its number from 1: by its label, or by that number and its largest unit.
  func name(ofArea number: Int) -> Phrase {
    guard !labels.isEmpty else { return Words.area(String(number), name: largestUnit(of: number)) }
    let label = labels[number - 1]
    return Words.area(label.id, name: label.name == label.id ? nil : label.name)
  }

  /// The ids of the first five blocks, and how many more there are.
  func blockNames(_ blocks: [Int32]) -> Phrase {
    let ids = blocks.prefix(5).map { problem.territory.blocks.ids[Int($0)] }
    return Words.names(Array(ids), of: blocks.count)
  }
}
