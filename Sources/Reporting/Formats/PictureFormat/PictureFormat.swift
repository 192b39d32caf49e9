import Geometry
import Land

extension ExportFormat {
  /// The map of all areas as a page of A4 with real text.
  static let paper = ExportFormat(
    ending: "pdf",
    bytes: { (report, wish) throws(InputError) in
      let sheet = MapSheet(report, Words.of(wish.language))
      return try ScratchFile.bytes { path in
        guard let drawing = RenderedDrawing(sheet.text),
          drawing.writePaper(to: path, title: report.provenance.title)
        else { throw PictureFault.refused }
      }
    })

  /// The map of all areas as a picture of points, two for each unit of the drawing.
  static let picture = ExportFormat(
    ending: "png",
    bytes: { (report, wish) throws(InputError) in
      let sheet = MapSheet(report, Words.of(wish.language))
      return try ScratchFile.bytes { path in
        guard let drawing = RenderedDrawing(sheet.text),
          drawing.writePoints(to: path, width: 2 * sheet.width, height: 2 * sheet.height)
        else { throw PictureFault.refused }
      }
    })
}

/// What the libraries do not tell more of.
private enum PictureFault: Error { case refused }
