import Land

extension [StreetDirectory] {
  /// The directories as one table: UTF-8, comma, line feed, after RFC 4180. One row per range; a whole
  /// street has one row without numbers. `sure` is 0 where the sources leave numbers of the street open.
  public var csv: String {
    "area_id,area_name,street,part,extent,parity,from,to,sure\n" + map(\.rows).joined()
  }
}

extension StreetDirectory {
  fileprivate var rows: String {
    let id = label?.id ?? ""
    let name = label?.name ?? ""
    var text = ""
    for entry in entries {
      let ranges: [NumberRange?] = entry.ranges.isEmpty ? [nil] : entry.ranges
      for range in ranges {
        let cells = [
          id, name, entry.street, entry.part ?? "", entry.extent.rawValue,
          range?.parity.rawValue ?? "", range?.from.text ?? "", range?.to.text ?? "",
          entry.isUncertain ? "0" : "1",
        ]
        text += cells.map(CSVCell.quoted).joined(separator: ",") + "\n"
      }
    }
    return text
  }
}

/// Cells of tables that programs read.
enum CSVCell {
  /// A cell, in quotes where it needs them.
  static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte)
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
