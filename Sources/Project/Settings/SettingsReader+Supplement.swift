import Geometry
import Land

extension SettingsReader {
  /// `[forecast]`: at least one column with the inhabitants of years to come, each with a name of its own.
  mutating func forecast(_ root: Section) -> ProjectFile.Forecast? {
    guard let section = section(root, "forecast") else { return nil }
    let table = text(section, "table")
    var horizons: [ProjectFile.Forecast.Horizon] = []
    for entry in sections(section, "horizons") {
      let name = requiredText(entry, "name")
      let column = requiredText(entry, "column")
      guard let name, let column else { continue }
      if horizons.contains(where: { $0.name == name }) {
        fault(
          "layer_twice", entry.path(of: "name"), Words.forecastTwice(name), Words.mendForecastTwice)
      }
      horizons.append(
        ProjectFile.Forecast.Horizon(
          name: name, column: column, place: place(entry.path(of: "column"))))
    }
    if (section.entries["horizons"]?.items ?? []).isEmpty {
      fault(
        "key_missing", section.path(of: "horizons"), Words.keyMissing("horizons"),
        Words.mendHorizonsMissing)
    }
    return ProjectFile.Forecast(table: table, horizons: horizons)
  }

  /// `[institutions]`: a layer of points.
  mutating func institutions(_ root: Section) -> ProjectFile.Institutions? {
    guard let section = section(root, "institutions") else { return nil }
    let file = requiredText(section, "file")
    let kind = text(section, "kind")
    var options = layerOptions(section)
    options.kinds = [.points]
    return file.map {
      ProjectFile.Institutions(
        file: $0, kind: kind, options: options, place: place(section.path(of: "kind")))
    }
  }
}
