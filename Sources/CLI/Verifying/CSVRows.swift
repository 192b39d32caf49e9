/// Rows of a table as this program writes them: comma, quotes where needed, line feeds.
enum CSVRows {
  /// The cells of each row.
  static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var mayClose = false
    for sign in text.unicodeScalars {
      if isQuoted, sign != "\"" {
        if !mayClose {
          cell.append(sign)
          continue
        }
        isQuoted = false
      }
      mayClose = isQuoted && sign == "\"" && !mayClose
      switch sign {
      case "\"" where isQuoted: if !mayClose { cell.append(sign) }
      case "\"": isQuoted = true
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\n":
        rows.append(row + [String(cell)])
        row = []
        cell = String.UnicodeScalarView()
      default: cell.append(sign)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(cell)]) }
    return rows
  }
}
