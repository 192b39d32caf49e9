internal import CRSVG

/// An SVG that librsvg draws with cairo. Same drawing, same bytes: the day of a page's making is fixed.
@safe struct RenderedDrawing: ~Copyable {
  /// The first second of 2026.
  private static let day = "2026-01-01T00:00:00Z"
  /// A4 in points, and its rim.
  private static let paper = (width: 595.276, height: 841.89, rim: 34.0)

  private let handle: UnsafeMutablePointer<RsvgHandle>

  /// A drawing of our own; nil where the library does not understand it.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let handle = unsafe rsvg_handle_new_from_data(bytes, UInt(bytes.count), nil) else {
      return nil
    }
    unsafe self.handle = unsafe handle
    unsafe rsvg_handle_set_dpi(handle, 96)
  }

  deinit { unsafe g_object_unref(handle) }

  /// Writes a page of A4 with the drawing as large as its rim allows; false where that failed.
  func writePaper(to path: String, title: String) -> Bool {
    let (width, height, rim) = Self.paper
    guard let surface = unsafe cairo_pdf_surface_create(path, width, height) else { return false }
    defer { unsafe cairo_surface_destroy(surface) }
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, Self.day)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    let place = RsvgRectangle(
      x: rim, y: rim, width: width - 2 * rim, height: height - 2 * rim)
    let isDrawn = unsafe draw(on: surface, at: place)
    unsafe cairo_surface_finish(surface)
    return unsafe isDrawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
  }

  /// Writes a picture of so many points; false where that failed.
  func writePoints(to path: String, width: Int, height: Int) -> Bool {
    guard
      let surface = unsafe cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { return false }
    defer { unsafe cairo_surface_destroy(surface) }
    let place = RsvgRectangle(x: 0, y: 0, width: Double(width), height: Double(height))
    return unsafe draw(on: surface, at: place)
      && cairo_surface_write_to_png(surface, path) == CAIRO_STATUS_SUCCESS
  }

  private func draw(on surface: OpaquePointer, at place: RsvgRectangle) -> Bool {
    guard let context = unsafe cairo_create(surface) else { return false }
    defer { unsafe cairo_destroy(context) }
    var place = place
    return unsafe rsvg_handle_render_document(handle, context, &place, nil) != 0
  }
}
