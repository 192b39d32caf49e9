/// What separates whole from decimal digits.
enum DecimalMark: Character {
  case comma = ","
  case point = "."

  var other: DecimalMark { self == .comma ? .point : .comma }
}

/// What a cell's characters alone say of the number in it.
enum NumberShape {
  /// Digits only.
  case whole
  /// A mark that can only be a decimal one: `31,5` `0.125`.
  case decimal(DecimalMark)
  /// Thousands are grouped, so the decimal mark is the one given: `1.234,5` `1.234.567`.
  case grouped(decimal: DecimalMark)
  /// `1.234`: a decimal or a thousands mark.
  case doubtful(DecimalMark)
  /// Something else.
  case noNumber

  init(_ text: String) {
    var digits = Array(text.utf8)
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits.removeFirst()
    }
    if let exponent = digits.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      let isNumber = exponent > 0 && Double(text)?.isFinite == true
      self = isNumber && !digits.contains(UInt8(ascii: "x")) ? .decimal(.point) : .noNumber
      return
    }
    let marks = digits.indices.filter { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= digits[$0]) }
    self = Self.shape(of: digits, marks: marks)
  }

  /// The decimal mark that the cell proves, or nil.
  var surelyDecimal: DecimalMark? {
    switch self {
    case .decimal(let mark), .grouped(let mark): mark
    case .whole, .doubtful, .noNumber: nil
    }
  }

  var isGrouped: Bool { if case .grouped = self { true } else { false } }

  var isDoubtful: Bool { if case .doubtful = self { true } else { false } }

  private static func shape(of digits: [UInt8], marks: [Int]) -> NumberShape {
    let kinds = marks.map { DecimalMark(rawValue: Character(Unicode.Scalar(digits[$0]))) }
    guard !digits.isEmpty, let last = digits.indices.last else { return .noNumber }
    guard let first = marks.first, let final = marks.last else { return .whole }
    guard let firstKind = kinds[0], !kinds.contains(nil), final < last else { return .noNumber }
    if marks.count == 1 {
      let isDoubtful =
        (1...3).contains(first) && last - first == 3 && digits[0] != UInt8(ascii: "0")
      return isDoubtful ? .doubtful(firstKind) : .decimal(firstKind)
    }
    let hasDecimals = kinds.last != firstKind
    let grouping = hasDecimals ? Array(marks.dropLast()) : marks
    let ends = Array(grouping.dropFirst()) + [hasDecimals ? final : digits.count]
    let isProper =
      (1...3).contains(first) && grouping.allSatisfy { digits[$0] == digits[first] }
      && zip(grouping, ends).allSatisfy { $1 - $0 == 4 }
    return isProper ? .grouped(decimal: firstKind.other) : .noNumber
  }
}
