/// A sheet of a workbook: headings and rows.
struct WorkbookSheet: Sendable {
  /// How a number is shown: a format that each reader's program fills with its own signs.
  enum NumberStyle: String, CaseIterable, Sendable {
    case whole = "#,##0"
    case share = "0.0%"
    case oneDecimal = "#,##0.0"
    case twoDecimals = "#,##0.00"
    case threeDecimals = "#,##0.000"
  }

  /// A cell.
  enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case number(Double, NumberStyle)

    /// So many people or things. Exact up to 2⁵³, far above any city.
    static func count(_ value: Int64) -> Cell { .number(Double(value), .whole) }

    /// A number, or nothing.
    static func optional(_ value: Double?, _ style: NumberStyle) -> Cell {
      value.map { .number($0, style) } ?? .none
    }
  }

  /// The longest text that a cell of such a file may hold, in UTF-16.
  private static let longestText = 32_767
  /// Columns are no wider, in letters.
  private static let widest = 60

  /// The name below the sheet.
  let name: String
  /// The headings.
  let headings: [String]
  /// Cells, as many in each row as there are headings.
  let rows: [[Cell]]

  /// A sheet; texts that are too long for a cell end with an ellipsis.
  init(name: String, headings: [String], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == headings.count }, "a row of another width")
    self.name = name
    self.headings = headings
    self.rows = rows.map { row in
      row.map { cell in
        guard case .text(let text) = cell, text.utf16.count > WorkbookSheet.longestText else {
          return cell
        }
        return .text(String(text.unicodeScalars.prefix(WorkbookSheet.longestText / 2)) + "…")
      }
    }
  }

  /// The width of a column in letters: its longest text or number, or half of its heading, which may
  /// run over several lines.
  func width(_ column: Int) -> Int {
    var width = max(8, headings[column].count / 2 + 2)
    for row in rows {
      switch row[column] {
      case .none: continue
      case .text(let text): width = max(width, text.count)
      case .number(let value, _): width = max(width, Int(value.magnitude).description.count + 4)
      }
    }
    return min(width, WorkbookSheet.widest) + 2
  }

  /// Whether texts of a column are so long that they run over several lines.
  func isWrapped(_ column: Int) -> Bool { width(column) >= WorkbookSheet.widest }
}
