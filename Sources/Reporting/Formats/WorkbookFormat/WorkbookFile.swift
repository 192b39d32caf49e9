internal import CXLSXWriter

/// A workbook that libxlsxwriter writes to a path. Same sheets, same bytes: the day of its making is
/// fixed, and the library dates all parts alike.
@safe struct WorkbookFile: ~Copyable {
  /// The first second of 2026.
  private static let day = 1_767_225_600
  /// A4.
  private static let paper: UInt8 = 9

  /// Empty once the workbook is closed.
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let heading: UnsafeMutablePointer<lxw_format>?
  private let plain: UnsafeMutablePointer<lxw_format>?
  private let wrapped: UnsafeMutablePointer<lxw_format>?
  /// One format per number style, in the order of their list.
  private let numbers: [UnsafeMutablePointer<lxw_format>?]

  /// A workbook with a title and no sheets; nil where the library has no memory for it.
  init?(path: String, title: String) {
    guard let book = unsafe workbook_new(path) else { return nil }
    unsafe self.book = unsafe book
    let heading = unsafe workbook_add_format(book)
    unsafe format_set_bold(heading)
    unsafe format_set_text_wrap(heading)
    unsafe format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    unsafe format_set_bottom(heading, UInt8(LXW_BORDER_MEDIUM.rawValue))
    unsafe format_set_bottom_color(heading, 0x33_465E)
    unsafe format_set_bg_color(heading, 0xF3_F5F8)
    unsafe self.heading = unsafe heading
    unsafe plain = unsafe Self.format(in: book)
    unsafe wrapped = unsafe Self.format(in: book)
    unsafe format_set_text_wrap(wrapped)
    unsafe numbers = unsafe WorkbookSheet.NumberStyle.allCases.map { style in
      let format = unsafe Self.format(in: book)
      unsafe format_set_num_format(format, style.rawValue)
      return unsafe format
    }
    unsafe title.withCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = UnsafeMutablePointer(mutating: title)
      unsafe properties.created = Self.day
      unsafe _ = workbook_set_properties(book, &properties)
    }
  }

  deinit { if let book = unsafe book { unsafe lxw_workbook_free(book) } }

  private static func format(in book: UnsafeMutablePointer<lxw_workbook>)
    -> UnsafeMutablePointer<lxw_format>?
  {
    let format = unsafe workbook_add_format(book)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return unsafe format
  }

  /// Adds a sheet with a header that stays in sight and filters; false where the library refuses it.
  func add(_ sheet: WorkbookSheet) -> Bool {
    guard let page = unsafe workbook_add_worksheet(book, sheet.name) else { return false }
    let lastColumn = UInt16(sheet.headings.count - 1)
    let lastRow = UInt32(sheet.rows.count)
    for column in sheet.headings.indices {
      unsafe _ = worksheet_set_column(
        page, UInt16(column), UInt16(column), Double(sheet.width(column)), nil)
    }
    unsafe worksheet_freeze_panes(page, 1, 0)
    unsafe _ = worksheet_autofilter(page, 0, 0, lastRow, lastColumn)
    // Numbers of areas and blocks are names: nothing is wrong with digits as text.
    unsafe "A1:XFD1048576".withCString { range in
      unsafe _ = worksheet_ignore_errors(
        page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
    }
    unsafe worksheet_set_landscape(page)
    unsafe worksheet_set_paper(page, Self.paper)
    unsafe worksheet_fit_to_pages(page, 1, 0)
    unsafe _ = worksheet_repeat_rows(page, 0, 0)
    return unsafe write(sheet, on: page)
  }

  private func write(_ sheet: WorkbookSheet, on page: UnsafeMutablePointer<lxw_worksheet>) -> Bool {
    var isWritten = true
    for (column, text) in sheet.headings.enumerated() {
      unsafe isWritten =
        worksheet_write_string(page, 0, UInt16(column), text, heading) == LXW_NO_ERROR && isWritten
    }
    let texts = unsafe sheet.headings.indices.map { unsafe sheet.isWrapped($0) ? wrapped : plain }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let error =
          switch cell {
          case .none: LXW_NO_ERROR
          case .text(let text):
            unsafe worksheet_write_string(
              page, UInt32(row + 1), UInt16(column), text, texts[column])
          case .number(let value, let style):
            unsafe worksheet_write_number(
              page, UInt32(row + 1), UInt16(column), value, format(of: style))
          }
        isWritten = error == LXW_NO_ERROR && isWritten
      }
    }
    return isWritten
  }

  private func format(of style: WorkbookSheet.NumberStyle) -> UnsafeMutablePointer<lxw_format>? {
    let position = WorkbookSheet.NumberStyle.allCases.firstIndex(of: style) ?? 0
    return unsafe numbers[position]
  }

  /// Writes the file; false where that failed.
  consuming func close() -> Bool {
    let open = unsafe book
    unsafe book = nil
    return unsafe workbook_close(open) == LXW_NO_ERROR
  }
}
