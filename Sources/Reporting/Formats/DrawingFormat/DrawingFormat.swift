import Land

extension ExportFormat {
  /// The map of all areas as SVG, with title, legend and source: a picture that stands alone.
  static let drawing = ExportFormat(
    ending: "svg",
    text: { (report, wish) throws(InputError) in
      MapSheet(report, Words.of(wish.language)).text
    })
}
