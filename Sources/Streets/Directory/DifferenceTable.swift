public import Land

extension StreetDifference {
  /// What changes as one table: UTF-8, comma, line feed, after RFC 4180. One row per range; a whole street
  /// has one row without numbers; an area without an id is the land outside.
  public var csv: String {
    "change,area_id_before,area_name_before,area_id_after,area_name_after,street,part,extent,parity,"
      + "from,to,sure\n"
      + entries.flatMap { entry in
        let areas = [entry.before, entry.after].flatMap { [$0?.id ?? "", $0?.name ?? ""] }
        return entry.street.cells.map { CSVCell.row([entry.change.rawValue] + areas + $0) }
      }.joined()
  }

  /// The headings of a sheet.
  public static func headings(_ language: Language) -> [String] {
    Words.differenceHeadings[language].split(separator: "|").map(String.init)
  }

  /// The rows of a sheet, one for each street and change.
  public func sheetRows(_ language: Language) -> [[String]] {
    entries.map { entry in
      let numbers = entry.street.numbers(in: language)
      let whole = entry.street.extent == .whole ? Words.wholeStreet[language] : ""
      return [
        Words.change(entry.change)[language], Words.area(entry.before)[language],
        Words.area(entry.after)[language], entry.street.street, entry.street.part ?? "",
        numbers.isEmpty ? whole : numbers,
        entry.street.isUncertain ? Words.uncertainMark[language] : "",
      ]
    }
  }

  /// What changes as lines for people.
  public func text(in language: Language) -> String {
    let groups = grouped
    guard !groups.isEmpty else { return Words.nothingChanges[language] + "\n" }
    return groups.map { group in
      let head = group.first.map { Words.changes($0, streets: group.count)[language] } ?? ""
      let lines = group.map { entry in
        let numbers = entry.street.numbers(in: language)
        let open = entry.street.isUncertain ? " " + Words.uncertainMark[language] : ""
        return "  " + entry.street.street + (numbers.isEmpty ? "" : ": " + numbers) + open
      }
      return ([head] + lines).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }
}
