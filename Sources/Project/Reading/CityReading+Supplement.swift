import Delimitation
import Geometry
import Land
import Tables

extension CityReading {
  /// What measures need besides: forecasts, institutions, overlaps of units, names of the areas in force.
  /// Faults are gathered.
  mutating func supplement(
    _ columns: BlockColumns, _ map: BlockMap, units: [Units], statusQuo: LabelledPlan?
  ) -> Supplement {
    var supplement = Supplement()
    supplement.forecasts = forecasts(columns)
    supplement.institutions = institutions(map)
    supplement.overlaps = units.compactMap(\.overlaps)
    supplement.statusQuoLabels = statusQuo?.labels ?? []
    return supplement
  }

  private mutating func forecasts(_ columns: BlockColumns) -> [PopulationForecast] {
    guard let forecast = settings.forecast else { return [] }
    return forecast.horizons.compactMap { horizon in
      let column = faults.attempt { () throws(InputError) -> BlockColumn in
        try columns.column(horizon.column, table: forecast.table, asked: horizon.place)
      }
      guard let column else { return nil }
      let people = Population(column)
      findings += faults.sift(people.findings)
      return PopulationForecast(name: horizon.name, population: people.values)
    }
  }

  private mutating func institutions(_ map: BlockMap) -> Institutions? {
    guard let source = settings.institutions,
      let layer = layer(source.file, options: source.options)
    else { return nil }
    return faults.attempt { () throws(InputError) -> Institutions in
      let kinds = try Self.kinds(of: layer, source)
      let blocks = try map.blocks(ofRecords: layer)
      let deleted = layer.attributes.deletedRows
      let rows = layer.points.indices.filter { !deleted.contains($0) }
      let lost = rows.filter { blocks[$0] < 0 }
      if !lost.isEmpty {
        findings.append(
          Finding(
            check: "institution_outside", severity: .warning, place: Place(file: layer.file),
            message: Words.institutionsOutside(
              lost.map { layer.attributes.number(ofRow: $0) }, of: rows.count),
            mend: Words.mendInstitutionsOutside))
      }
      return Institutions(
        blockCount: map.ids.count, blocks: rows.map { blocks[$0] }, kinds: rows.map { kinds[$0] })
    }
  }

  /// What each institution is, by a column; nothing where there is none, or where the cell is empty.
  private static func kinds(of layer: Layer, _ source: ProjectFile.Institutions) throws(InputError)
    -> [String]
  {
    guard let name = source.kind else { return layer.points.map { _ in "" } }
    guard let column = layer.attributes.column(name) else {
      let names = layer.attributes.columns.map(\.name)
      throw InputError(
        .malformed,
        [
          Finding(
            check: "column_absent", severity: .error, place: source.place,
            message: Words.columnAbsent(name, files: [layer.file]),
            mend: Words.knownColumns(nearest: nearestName(to: name, among: names), all: names))
        ])
    }
    return column.cells.map { $0 ?? "" }
  }
}
