/// An SVG that librsvg draws with cairo. Same drawing, same bytes: the day of a page's making is fixed.
@safe struct RenderedDrawing: ~Copyable {
  /// The first second of 2026.
  private static let day = "2026-01-01T00:00:00Z"
  /// A4 in points, and its rim.
  private static let paper = (width: 595.276, height: 841.89, rim: 34.0)

  private let handle: OpaquePointer
  private let library: DrawingLibrary

  /// A drawing of our own; nil where the library is not installed or does not understand it.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let library = DrawingLibrary.shared,
      let handle = unsafe library.newFromData(bytes, UInt(bytes.count), nil)
    else { return nil }
    self.library = library
    unsafe self.handle = unsafe handle
    unsafe library.setDPI(handle, 96)
  }

  deinit { unsafe library.unref(handle) }

  /// Writes a page of A4 with the drawing as large as its rim allows; false where that failed.
  func writePaper(to path: String, title: String) -> Bool {
    let (width, height, rim) = Self.paper
    guard let surface = unsafe library.pdfSurface(path, width, height) else { return false }
    defer { unsafe library.destroySurface(surface) }
    unsafe library.setMetadata(surface, DrawingLibrary.createDate, Self.day)
    unsafe library.setMetadata(surface, DrawingLibrary.title, title)
    let place = [rim, rim, width - 2 * rim, height - 2 * rim]
    let isDrawn = unsafe draw(on: surface, at: place)
    unsafe library.finish(surface)
    return unsafe isDrawn && library.status(surface) == 0
  }

  /// Writes pages of A4, each a drawing of that size; false where that failed.
  static func writePages(_ pages: [String], to path: String, title: String) -> Bool {
    guard let library = DrawingLibrary.shared,
      let surface = unsafe library.pdfSurface(path, paper.width, paper.height)
    else { return false }
    defer { unsafe library.destroySurface(surface) }
    unsafe library.setMetadata(surface, DrawingLibrary.createDate, day)
    unsafe library.setMetadata(surface, DrawingLibrary.title, title)
    var isDrawn = true
    for page in pages {
      guard let drawing = RenderedDrawing(page) else { return false }
      isDrawn =
        unsafe drawing.draw(on: surface, at: [0, 0, paper.width, paper.height]) && isDrawn
      unsafe library.showPage(surface)
    }
    unsafe library.finish(surface)
    return unsafe isDrawn && library.status(surface) == 0
  }

  /// Writes a picture of so many points; false where that failed.
  func writePoints(to path: String, width: Int, height: Int) -> Bool {
    guard
      let surface = unsafe library.imageSurface(
        DrawingLibrary.opaqueColours, Int32(width), Int32(height))
    else { return false }
    defer { unsafe library.destroySurface(surface) }
    let place = [0, 0, Double(width), Double(height)]
    return unsafe draw(on: surface, at: place)
      && library.writePNG(surface, path) == 0
  }

  private func draw(on surface: OpaquePointer, at place: [Double]) -> Bool {
    guard let context = unsafe library.context(surface) else { return false }
    defer { unsafe library.destroyContext(context) }
    return unsafe library.render(handle, context, place, nil) != 0
  }
}
