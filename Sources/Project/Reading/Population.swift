import Geometry
import Land
import Tables

/// The inhabitants of each block, from a column; whole numbers, none missing, none negative.
struct Population {
  /// One number per block; 0 where a cell is faulty.
  let values: [Int32]
  /// Notes on what was assumed, and every fault.
  let findings: [Finding]

  /// Reads a column of inhabitants.
  init(_ column: BlockColumn) {
    let numbers = column.numbers
    if numbers.isUndecided {
      (values, findings) = (column.ids.map { _ in 0 }, numbers.findings)
      return
    }
    var findings = numbers.findings.filter { $0.check != "not_a_number" }
    var values: [Int32] = []
    for block in column.ids.indices {
      let number = numbers.values[block]
      values.append(number.flatMap { Int32(exactly: $0) } ?? 0)
      guard let (message, mend) = Self.fault(column.cells[block], number, column.rows[block])
      else { continue }
      var finding = Finding(
        check: "population", severity: .error,
        place: Place(
          file: column.place.file, row: column.rows[block], column: column.place.column),
        message: message(column.ids[block]), mend: mend)
      finding.key = column.ids[block]
      findings.append(finding)
    }
    let hasFaults = findings.contains { $0.severity == .error }
    if !hasFaults, values.allSatisfy({ $0 == 0 }) {
      findings.append(
        Finding(
          check: "population", severity: .error, place: column.place,
          message: Words.nobody, mend: Words.mendNobody))
    }
    self.values = values
    self.findings = findings
  }

  /// What is wrong with a cell, or nil.
  private static func fault(_ text: String?, _ number: Double?, _ row: Int?)
    -> (message: (String) -> Phrase, mend: Phrase)?
  {
    guard row != nil else { return (Words.blockWithoutRow, Words.mendBlockWithoutRow) }
    guard let text else { return (Words.populationMissing, Words.mendPopulation) }
    guard let number else {
      return ({ Words.populationNoWholeNumber(text, $0) }, Words.mendPopulation)
    }
    if number < 0 { return ({ Words.populationNegative(text, $0) }, Words.mendPopulation) }
    if Int32(exactly: number) == nil {
      return ({ Words.populationNoWholeNumber(text, $0) }, Words.mendPopulation)
    }
    return nil
  }
}
