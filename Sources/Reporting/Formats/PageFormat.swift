import Land

extension ExportFormat {
  /// The area report as a page that needs no network.
  static let page: ExportFormat = {
    var format = ExportFormat(
      ending: "html",
      text: { (report, wish) throws(InputError) in
        areaReportPage(report, language: wish.language)
      })
    format.takesStreets = true
    return format
  }()
}
