/// Rows as RFC 4180 text with line feeds: comma, quotes only where needed.
func csvText(_ rows: [[String]]) -> String {
  rows.map { $0.map(csvCell).joined(separator: ",") + "\n" }.joined()
}

/// A cell, in quotes where it holds a comma, a quote, a line break or a blank at an end.
private func csvCell(_ text: String) -> String {
  let mustQuote = text.unicodeScalars.contains {
    $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
  }
  guard mustQuote || text.first == " " || text.last == " " else { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
