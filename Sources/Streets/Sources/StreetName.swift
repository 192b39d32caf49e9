import Land

/// What makes a cell the name of a street.
enum StreetName {
  /// The name in a cell; nil, with a finding, where it is empty or longer than any name.
  static func usable(
    _ cell: String?, at place: Place, column: String, _ findings: inout [Finding]
  ) -> String? {
    let here = Place(file: place.file, row: place.row, column: column)
    let name = Spelling.trimmed(Substring(cell ?? ""))
    if name.utf8.count > Spelling.longest {
      findings.append(
        Finding(
          check: "street_name_long", severity: .warning, place: here,
          message: Words.longName(name.utf8.count), mend: Words.mendLeftOut))
      return nil
    }
    if Spelling.key(name).isEmpty {
      findings.append(
        Finding(
          check: "street_name_empty", severity: .warning, place: here, message: Words.emptyName,
          mend: Words.mendLeftOut))
      return nil
    }
    return name
  }
}
