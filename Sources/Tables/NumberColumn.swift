public import Land

/// The numbers of a column, read from text.
///
/// Decimal comma or point is decided once for the whole column, from cells that leave no doubt
/// (`31,5` `0.25` `1.234,5`), and said. `1.234` alone leaves doubt: a column whose only separators
/// are of that kind is a fault. It does not see a wrong unit or a mistyped digit.
public struct NumberColumn: Hashable, Sendable {
  /// One number per cell; nil where the cell is empty or faulty.
  public let values: [Double?]
  /// Notes on what was assumed, and every fault, by row.
  public let findings: [Finding]

  /// Whether a cell could not be read.
  public var hasFaults: Bool { findings.contains { $0.severity == .error } }

  /// Whether it could not be told what separates decimals, so that no number of the column is sure.
  public var isUndecided: Bool {
    findings.contains { $0.check == "number_doubtful" || $0.check == "number_mixed" }
  }

  /// Reads text cells. `rows` and `keys` name them in messages; `place` names file and column.
  public init(cells: [String?], rows: [Int], keys: [String], place: Place) {
    let shapes = cells.map { $0.map(NumberShape.init) }
    let column = CellNames(cells: cells, rows: rows, keys: keys, place: place)
    var findings: [Finding] = []
    let decimal = Self.decimal(of: shapes, in: column, findings: &findings)
    let groups = shapes.contains { $0?.isGrouped ?? false }
    var values = [Double?](repeating: nil, count: cells.count)
    for (index, shape) in shapes.enumerated() {
      guard let shape, let text = cells[index] else { continue }
      switch shape {
      case .noNumber:
        findings.append(column.fault("not_a_number", index, Words.notANumber(text)))
      case .doubtful(let mark) where decimal != nil && mark != decimal && !groups:
        findings.append(
          column.fault(
            "number_doubtful", index, Words.doubtfulAmongOthers(text), Words.mendDoubtful))
      default:
        values[index] = decimal.map { number(text, decimal: $0) } ?? Double(text)
      }
    }
    self.values = values
    self.findings = findings
  }

  /// Reads cells that the file itself declares to be numbers, with a decimal point.
  public init(declared cells: [String?], rows: [Int], keys: [String], place: Place) {
    let column = CellNames(cells: cells, rows: rows, keys: keys, place: place)
    let values = cells.map { $0.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } }
    self.values = values
    findings = cells.indices.filter { cells[$0] != nil && values[$0] == nil }.map {
      column.fault("not_a_number", $0, Words.notANumber(cells[$0] ?? ""))
    }
  }

  /// The decimal mark of a column; nil where no cell has any. Adds the note or the fault.
  private static func decimal(
    of shapes: [NumberShape?], in column: CellNames, findings: inout [Finding]
  ) -> DecimalMark? {
    let comma = shapes.firstIndex { $0?.surelyDecimal == .comma }
    let point = shapes.firstIndex { $0?.surelyDecimal == .point }
    if let comma, let point {
      findings.append(
        column.fault(
          "number_mixed", max(comma, point),
          Words.mixedDecimals(
            comma: column.text(comma), commaRow: column.rows[comma], point: column.text(point),
            pointRow: column.rows[point]), Words.mendMixed))
      return .point
    }
    if let first = comma ?? point {
      let mark: DecimalMark = comma == nil ? .point : .comma
      findings.append(column.note("decimal", Words.decimalAssumed(mark, column.text(first))))
      return mark
    }
    if let doubtful = shapes.firstIndex(where: { $0?.isDoubtful ?? false }) {
      let count = shapes.count { $0?.isDoubtful ?? false }
      findings.append(
        column.fault(
          "number_doubtful", doubtful, Words.doubtful(column.text(doubtful), count: count),
          Words.mendDoubtful))
    }
    return nil
  }
}

/// A number from text whose form is known.
private func number(_ text: String, decimal: DecimalMark) -> Double? {
  var plain = ""
  for character in text {
    if character == decimal.rawValue {
      plain.append(".")
    } else if character != decimal.other.rawValue {
      plain.append(character)
    }
  }
  return Double(plain)
}

/// How the cells of a column are called in messages.
private struct CellNames {
  let cells: [String?]
  let rows: [Int]
  let keys: [String]
  let place: Place

  func text(_ index: Int) -> String { cells[index] ?? "" }

  func fault(
    _ check: String, _ index: Int, _ message: Phrase, _ mend: Phrase = Words.mendNumber
  ) -> Finding {
    var finding = Finding(
      check: check, severity: .error,
      place: Place(file: place.file, row: rows[index], column: place.column), message: message,
      mend: mend)
    finding.key = keys[index]
    return finding
  }

  func note(_ check: String, _ message: Phrase) -> Finding {
    Finding(check: check, severity: .note, place: place, message: message)
  }
}
