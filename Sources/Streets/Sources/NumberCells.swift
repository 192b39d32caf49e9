import Land

/// The two cells in which the ends of a row's house numbers stand.
struct NumberCells {
  let from: String?
  let to: String?
  /// The column of the first, for messages.
  let column: String

  /// The range's ends; nil where there are none, or where they cannot be read. What is wrong with them,
  /// and what was done about it, is added to `findings`.
  func ends(at place: Place, _ findings: inout [Finding]) -> (from: HouseNumber, to: HouseNumber)? {
    let here = Place(file: place.file, row: place.row, column: column)
    func note(_ check: String, _ message: Phrase, _ mend: Phrase) {
      findings.append(
        Finding(check: check, severity: .warning, place: here, message: message, mend: mend))
    }
    let (first, last) = (Self.given(from), Self.given(to))
    guard let given = first ?? last else { return nil }
    let numbers = [first, last].map { $0.flatMap { HouseNumber($0) } }
    for (cell, number) in zip([first, last], numbers) where cell != nil && number == nil {
      note("house_number", Words.noHouseNumber(cell ?? ""), Words.mendHouseNumber)
      return nil
    }
    guard let from = numbers[0], let to = numbers[1] else {
      note("house_number_half", Words.halfRange(given), Words.mendHalfRange)
      return numbers.compactMap { $0 }.first.map { ($0, $0) }
    }
    if from <= to { return (from, to) }
    note("house_number_reversed", Words.reversed(from, to), Words.mendReversed)
    return (to, from)
  }

  /// A cell with something in it; zeros alone are nothing.
  private static func given(_ cell: String?) -> String? {
    guard let cell, cell.contains(where: { $0 != "0" && !$0.isWhitespace }) else { return nil }
    return String(cell.prefix(40))
  }
}
