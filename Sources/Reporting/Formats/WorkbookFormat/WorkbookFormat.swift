import Delimitation
import Geometry
import Land

extension ExportFormat {
  /// A workbook of Excel's: sheets for areas, blocks, measures, rules and where figures come from.
  static let workbook = ExportFormat(
    ending: "xlsx",
    bytes: { (report, wish) throws(InputError) in
      let sheets = WorkbookSheets(report, Words.of(wish.language)).all
      return try ScratchFile.bytes { path in
        guard let file = WorkbookFile(path: path, title: report.provenance.title) else {
          throw WorkbookFault.refused
        }
        for sheet in sheets where !file.add(sheet) { throw WorkbookFault.refused }
        guard file.close() else { throw WorkbookFault.refused }
      }
    })
}

/// What the library does not tell more of.
private enum WorkbookFault: Error { case refused }
