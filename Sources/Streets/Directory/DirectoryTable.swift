public import Land

extension [StreetDirectory] {
  /// The directories as one table: UTF-8, comma, line feed, after RFC 4180. One row per range; a whole
  /// street has one row without numbers. `sure` is 0 where the sources leave numbers of the street open.
  public var csv: String {
    "area_id,area_name,street,part,extent,parity,from,to,sure\n" + map(\.rows).joined()
  }
}

extension StreetDirectory {
  fileprivate var rows: String {
    let area = [label?.id ?? "", label?.name ?? ""]
    return entries.flatMap(\.cells).map { CSVCell.row(area + $0) }.joined()
  }

  /// The headings of a sheet.
  public static func headings(_ language: Language) -> [String] {
    Words.directoryHeadings[language].split(separator: "|").map(String.init)
  }

  /// The rows of a sheet, one for each street.
  public func sheetRows(_ language: Language) -> [[String]] {
    entries.map { entry in
      let open = entry.isUncertain ? Words.uncertainMark[language] : ""
      let extent = entry.extent == .whole ? Words.wholeStreet[language] : ""
      let numbers = entry.numbers(in: language)
      return [entry.street, entry.part ?? "", numbers.isEmpty ? extent : numbers, open]
    }
  }
}

extension StreetDirectory.Entry {
  /// Rows for programs: street, part, extent, parity, from, to, sure.
  var cells: [[String]] {
    let all: [NumberRange?] = ranges.isEmpty ? [nil] : ranges
    return all.map { range in
      [
        street, part ?? "", extent.rawValue, range?.parity.rawValue ?? "",
        range?.from.text ?? "", range?.to.text ?? "", isUncertain ? "0" : "1",
      ]
    }
  }
}

/// Cells of tables that programs read.
enum CSVCell {
  /// A cell, in quotes where it needs them.
  static func quoted(_ text: String) -> String {
    text.utf8.contains(where: needsQuotes)
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// A row, ended by a line feed.
  static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  /// Whether a byte in a cell asks for quotes.
  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
