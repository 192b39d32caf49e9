import Glibc

/// librsvg and cairo, loaded when the first picture is drawn: with their own libraries they would take
/// most of the time in which a short command starts.
///
/// Names and types are those of `librsvg/rsvg.h` 2.54 and `cairo-pdf.h` 1.16; a rectangle is four numbers:
/// left, top, width, height.
@safe struct DrawingLibrary: Sendable {
  typealias Thing = OpaquePointer
  typealias Text = UnsafePointer<CChar>
  typealias Read =
    @convention(c) @Sendable (UnsafePointer<UInt8>, UInt, UnsafeMutableRawPointer?) -> Thing?
  typealias SetNumber = @convention(c) @Sendable (Thing, Double) -> Void
  typealias Render =
    @convention(c) @Sendable (Thing, Thing, UnsafePointer<Double>, UnsafeMutableRawPointer?) ->
    Int32
  typealias Free = @convention(c) @Sendable (Thing) -> Void
  typealias MakePDF = @convention(c) @Sendable (Text, Double, Double) -> Thing?
  typealias MakeImage = @convention(c) @Sendable (Int32, Int32, Int32) -> Thing?
  typealias SetText = @convention(c) @Sendable (Thing, UInt32, Text) -> Void
  typealias Make = @convention(c) @Sendable (Thing) -> Thing?
  typealias Ask = @convention(c) @Sendable (Thing) -> Int32
  typealias Write = @convention(c) @Sendable (Thing, Text) -> Int32

  /// `CAIRO_PDF_METADATA_TITLE`.
  static let title: UInt32 = 0
  /// `CAIRO_PDF_METADATA_CREATE_DATE`.
  static let createDate: UInt32 = 5
  /// `CAIRO_FORMAT_RGB24`.
  static let opaqueColours: Int32 = 1

  let newFromData: Read
  let setDPI: SetNumber
  let render: Render
  let unref: Free
  let pdfSurface: MakePDF
  let imageSurface: MakeImage
  let setMetadata: SetText
  let context: Make
  let destroyContext: Free
  let destroySurface: Free
  let finish: Free
  let showPage: Free
  let status: Ask
  let writePNG: Write

  /// The libraries; nil where they are not installed.
  static let shared = DrawingLibrary()

  private init?() {
    // cairo and the library of objects come with librsvg, which needs them itself.
    let names = ["librsvg-2.so.2", "librsvg-2.so"]
    guard let handle = unsafe names.lazy.compactMap({ unsafe dlopen($0, RTLD_NOW) }).first else {
      return nil
    }
    func symbol<Function>(_ name: String, _ type: Function.Type) -> Function {
      guard let found = unsafe dlsym(handle, name) else {
        preconditionFailure("the library \(names[0]) has no \(name)")
      }
      return unsafe unsafeBitCast(found, to: type)
    }
    unsafe newFromData = symbol("rsvg_handle_new_from_data", Read.self)
    unsafe setDPI = symbol("rsvg_handle_set_dpi", SetNumber.self)
    unsafe render = symbol("rsvg_handle_render_document", Render.self)
    unsafe unref = symbol("g_object_unref", Free.self)
    unsafe pdfSurface = symbol("cairo_pdf_surface_create", MakePDF.self)
    unsafe imageSurface = symbol("cairo_image_surface_create", MakeImage.self)
    unsafe setMetadata = symbol("cairo_pdf_surface_set_metadata", SetText.self)
    unsafe context = symbol("cairo_create", Make.self)
    unsafe destroyContext = symbol("cairo_destroy", Free.self)
    unsafe destroySurface = symbol("cairo_surface_destroy", Free.self)
    unsafe finish = symbol("cairo_surface_finish", Free.self)
    unsafe showPage = symbol("cairo_surface_show_page", Free.self)
    unsafe status = symbol("cairo_surface_status", Ask.self)
    unsafe writePNG = symbol("cairo_surface_write_to_png", Write.self)
  }
}
