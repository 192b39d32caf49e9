import Delimitation
import Geometry
import Land

extension ExportFormat {
  /// OGC GeoPackage: areas, blocks, neighbours and, if they are known, findings in one file, each with a
  /// style for QGIS, in the metric system of the blocks or the one asked for.
  static let geoPackage: ExportFormat = {
    var format = ExportFormat(
      ending: "gpkg", takesSystem: true,
      bytes: { (report, wish) throws(InputError) in
        let projection = try MapProjection(report, to: wish.system)
        var layers = try geoPackageLayers(report, projection, Words.of(wish.language))
        if let findings = wish.findings {
          layers.append(try findingsLayer(findings, projection, wish.language))
        }
        return try GeoPackageWriter.bytes(layers, system: projection.target)
      })
    format.takesFindings = true
    return format
  }()
}

/// What was found in the inputs: a point for each finding that has a place.
private func findingsLayer(
  _ findings: [MapFinding], _ projection: MapProjection, _ language: Language
) throws(InputError) -> GeoPackageLayer {
  let table = ExportTable.findings(findings, in: language)
  var places: [Point?] = []
  for entry in findings {
    let finding = entry.finding
    guard let x = finding.x, let y = finding.y else {
      places.append(nil)
      continue
    }
    places.append(try projection.points([Point(x: x, y: y)])[0])
  }
  return layer(
    "findings", table, places.map { .point($0) }, kind: .points, style: QGISStyle.findings)
}

private func geoPackageLayers(_ report: Report, _ projection: MapProjection, _ words: Words)
  throws(InputError) -> [GeoPackageLayer]
{
  [
    layer(
      "areas", .areas(report), try projection.shapes(report.areaShapes).map { .polygons($0) },
      style: QGISStyle.areas(report)),
    layer(
      "blocks", .blocks(report), try projection.shapes(report.map.shapes).map { .polygons($0) },
      style: QGISStyle.blocks(words)),
    layer(
      "neighbours", .neighbours(report), try lines(report, projection).map { .line($0) },
      kind: .lines, style: QGISStyle.neighbours),
  ]
}

/// For each pair of blocks the line between their centres.
private func lines(_ report: Report, _ projection: MapProjection) throws(InputError) -> [[Point]] {
  let centres = try projection.points(report.map.centres)
  return neighbourBorders(report).map { [centres[$0.first.position], centres[$0.second.position]] }
}

private func layer(
  _ name: String, _ table: ExportTable, _ shapes: [GeoPackageLayer.Shape],
  kind: GeoPackageLayer.Kind = .polygons, style: String
) -> GeoPackageLayer {
  GeoPackageLayer(
    name: name, kind: kind,
    columns: table.columns.map { GeoPackageLayer.Column(name: $0.name, kind: $0.kind.ofLayer) },
    rows: zip(shapes, table.rows).map { ($0, $1.map(\.ofLayer)) }, style: style)
}

extension ExportTable.Kind {
  /// The kind of a layer's column.
  fileprivate var ofLayer: AttributeTable.Kind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .decimal: .decimal
    case .logical: .logical
    }
  }
}

extension JSONValue {
  /// The value in a layer's cell; lists and objects as text.
  fileprivate var ofLayer: GeoPackageLayer.Value {
    switch self {
    case .null: .none
    case .bool(let value): .logical(value)
    case .integer(let number): .integer(number)
    case .number(let number, let decimals):
      Double(programNumber(number, decimals: decimals)).map { .decimal($0) } ?? .none
    case .unsigned, .text, .array, .object: .text(cellText)
    }
  }
}
