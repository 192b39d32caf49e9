import Geometry
import Land

/// A workbook of texts alone, such as a directory of streets.
public struct PlainWorkbook: Sendable {
  /// A sheet of it: its name, its headings, and rows of as many cells.
  public struct Sheet: Sendable {
    let sheet: WorkbookSheet

    /// A sheet. Signs that no name of a sheet may have are left out of it, and so is what is longer than
    /// 31 characters.
    public init(name: String, headings: [String], rows: [[String]]) {
      let usable = name.filter { !"[]:*?/\\'".contains($0) }.prefix(31)
      sheet = WorkbookSheet(
        name: usable.isEmpty ? "–" : String(usable), headings: headings,
        rows: rows.map { $0.map { $0.isEmpty ? .none : .text($0) } })
    }

    /// The same sheet under a name that another one does not have.
    fileprivate func renamed(_ ending: String) -> WorkbookSheet {
      WorkbookSheet(
        name: sheet.name.prefix(30 - ending.count) + " " + ending, headings: sheet.headings,
        rows: sheet.rows)
    }
  }

  private let title: String
  private let sheets: [Sheet]

  /// A workbook with a title.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// Its bytes; the same for the same sheets. Throws where no file can be written meanwhile.
  public var bytes: [UInt8] {
    get throws(InputError) {
      try ScratchFile.bytes { path in
        guard let file = WorkbookFile(path: path, title: title) else { throw Fault.refused }
        var names: Set<String> = []
        for (place, sheet) in sheets.enumerated() {
          // Two names that differ by case alone are one to Excel.
          let isNew = names.insert(sheet.sheet.name.lowercased()).inserted
          guard file.add(isNew ? sheet.sheet : sheet.renamed("\(place + 1)")) else {
            throw Fault.refused
          }
        }
        guard file.close() else { throw Fault.refused }
      }
    }
  }

  /// What the library does not tell more of.
  private enum Fault: Error { case refused }
}
