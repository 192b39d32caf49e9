import Delimitation

import Land

/// The figures of all areas with four decimals, as a table under its heading; columns without any figure
/// are left out.
func exactFigures(_ report: Report, words: Words) -> [Markup] {
  let names = AnnexWords(words.language)
  let columns = exactColumns(report, words, names).filter { column in
    report.evaluation.areas.contains { column.value($0) != nil }
  }
  guard !columns.isEmpty else { return [] }
  var table = DataTable(
    caption: names.exactCaption, headers: [words.report.area] + columns.map(\.heading),
    style: "cards exact")
  table.rows = zip(report.plan.labels, report.evaluation.areas).map { label, figures in
    [.text(words.area.heading(label.id, label.name))]
      + columns.map { .number($0.value(figures) ?? words.page.notDefined) }
  }
  return [element("h3", [:], text: names.exact), table.markup]
}

/// A column of the table.
private struct ExactColumn {
  let heading: String
  let value: (AreaFigures) -> String?
}

private func exactColumns(_ report: Report, _ words: Words, _ names: AnnexWords) -> [ExactColumn] {
  let numbers = words.numbers
  func ratio(_ value: Double?) -> String? { value.map { numbers.decimal($0, 4) } }
  let forecasts = report.problem.supplement.forecasts.enumerated().map { position, forecast in
    ExactColumn(heading: names.forecast(forecast.name)) { numbers.count($0.forecasts[position]) }
  }
  return [
    ExactColumn(heading: words.report.inhabitants) { numbers.count($0.population) },
    ExactColumn(heading: words.report.deprivedShare) {
      $0.deprivedShare.map { numbers.percent($0, 2) }
    },
    ExactColumn(heading: words.report.index) { ratio($0.deprivationIndex) },
    ExactColumn(heading: names.mixing) { ratio($0.mixing) },
    ExactColumn(heading: names.stigma) { names.stigma($0.stigma) },
    ExactColumn(heading: words.report.compactness) { ratio($0.polsbyPopper) },
    ExactColumn(heading: names.reock) { ratio($0.form?.reock) },
    ExactColumn(heading: names.hull) { ratio($0.form?.hullRatio) },
    ExactColumn(heading: names.polygon) { ratio($0.form?.populationPolygon) },
    ExactColumn(heading: names.bottleneck) { bottleneckText($0.bottleneck, words) },
    ExactColumn(heading: names.reach) { $0.reachMetres.map { numbers.decimal($0, 0) } },
    ExactColumn(heading: names.institutions) { figures in
      figures.institutions.map { numbers.count(Int64($0.reduce(0) { $0 + $1.count })) }
    },
    ExactColumn(heading: names.institutionsPerThousand) { figures in
      figures.institutionsPerThousand.map { numbers.decimal($0, 4) }
    },
  ] + forecasts
}

/// How wide an area is where it is narrowest; marked where it might be narrower elsewhere.
func bottleneckText(_ bottleneck: Bottleneck?, _ words: Words) -> String? {
  bottleneck.map { place in
    let metres = words.numbers.decimal(place.metres, 0) + "\u{a0}m"
    return place.isExact ? metres : AnnexWords(words.language).best(metres)
  }
}

extension AreaFigures {
  /// Institutions per 1,000 inhabitants (M32); nil where the project names none or nobody lives here.
  var institutionsPerThousand: Double? {
    guard population > 0 else { return nil }
    return institutions.map { Double($0.reduce(0) { $0 + $1.count }) * 1000 / Double(population) }
  }
}
