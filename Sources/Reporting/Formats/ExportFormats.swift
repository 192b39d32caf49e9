public import Land

extension ExportFormat {
  /// Every form in which a plan is written: the one list, in the order of product.md.
  public static let all: [ExportFormat] = [
    geoJSON, geoPackage, shapefile, delimitedText, workbook, paper, page, drawing, picture,
  ]

  /// The form of an ending, whatever the case of its letters; nil if there is none.
  public static func of(ending: String) -> ExportFormat? {
    all.first { $0.ending == ending.lowercased() }
  }

  /// The files of a plan in this form. What the wish asks for must be among what the form offers.
  public func files(of report: Report, _ wish: ExportWish) throws(InputError) -> [ExportedFile] {
    precondition(wish.table.map(tables.contains) ?? true, "a table that the form does not have")
    precondition(wish.program.map(programs.contains) ?? true, "a program without a variant")
    precondition(wish.system == nil || takesSystem, "a system for a form without one")
    return try files(report, wish)
  }
}
