import Geometry
import Land

extension ExportFormat {
  /// The map of all areas as a page of A4 with real text.
  static let paper = ExportFormat(
    ending: "pdf",
    bytes: { (report, wish) throws(InputError) in
      try rendered(report, wish) { drawing, _, path in
        drawing.writePaper(to: path, title: report.provenance.title)
      }
    })

  /// The map of all areas as a picture of points, two for each unit of the drawing.
  static let picture = ExportFormat(
    ending: "png",
    bytes: { (report, wish) throws(InputError) in
      try rendered(report, wish) { drawing, sheet, path in
        drawing.writePoints(to: path, width: 2 * sheet.width, height: 2 * sheet.height)
      }
    })

  /// The bytes that the library writes of a plan's map; `write` tells whether it could.
  private static func rendered(
    _ report: Report, _ wish: ExportWish,
    _ write: (borrowing RenderedDrawing, MapSheet, String) -> Bool
  ) throws(InputError) -> [UInt8] {
    let sheet = MapSheet(report, Words.of(wish.language))
    return try ScratchFile.bytes { path in
      guard let drawing = RenderedDrawing(sheet.text), write(drawing, sheet, path) else {
        throw PictureFault.refused
      }
    }
  }
}

/// What the libraries do not tell more of.
private enum PictureFault: Error { case refused }
