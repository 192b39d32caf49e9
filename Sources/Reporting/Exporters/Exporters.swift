import Delimitation

import Land

/// How one file of an option's folder is written.
struct Exporter: Sendable {
  /// The file's name in the folder.
  let file: String
  /// The whole text.
  let text: @Sendable (ComparedOption, Language) throws(InputError) -> String
}

/// Every file of an option's folder, in the order of product.md.
enum Exporters {
  static let all: [Exporter] = [
    Exporter(file: "plan.csv") { option, _ throws(InputError) in planCSV(option.report) },
    Exporter(file: "areas.geojson") { option, _ throws(InputError) in
      try areasGeoJSON(option.report, crs: nil)
    },
    Exporter(file: "areas.csv") { option, _ throws(InputError) in areasCSV(option.report) },
    Exporter(file: "blocks.geojson") { option, _ throws(InputError) in
      try blocksGeoJSON(option.report, crs: nil)
    },
    Exporter(file: "indicators.csv") { option, _ throws(InputError) in
      indicatorsCSV(option.report)
    },
    Exporter(file: "report.html") { option, language throws(InputError) in
      areaReportPage(option, language: language)
    },
  ]
}
