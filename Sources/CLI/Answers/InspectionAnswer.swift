import Foundation
import Geometry
import Land
import Project

/// The JSON answer of `inspect`.
struct InspectionAnswer: Encodable {
  struct LayerAnswer: Encodable {
    let name: String
    let records: Int
    let crs: Nullable<String>
    let crsName: String
    let encoding: String
    let columns: [String]
  }

  struct Totals: Encodable {
    let blocks: Int
    let population: Nullable<Int64>
    let surfaceKm2: Double
    let deprivedPopulation: Nullable<Int64>
  }

  struct FindingAnswer: Encodable {
    let check: String
    let kind: Nullable<String>
    let severity: String
    let layer: String
    let record: Nullable<Int>
    let column: Nullable<String>
    let key: Nullable<String>
    let name: Nullable<String>
    let message: String
    let mend: String
    let x: Nullable<Double>
    let y: Nullable<Double>
    let sizeM2: Nullable<Double>
    let lengthM: Nullable<Double>
    let widthM: Nullable<Double>
    let people: Nullable<Int64>
  }

  let layers: [LayerAnswer]
  let totals: Totals
  let pieces: [Int]
  let neighbours: Int
  let bridged: Int
  let links: Int
  let alongBarriers: Int
  let separated: Int
  let findings: [FindingAnswer]

  /// An answer in a language.
  init(_ inspection: Inspection, in language: Language) {
    layers = inspection.layers.map(LayerAnswer.init)
    totals = Totals(
      blocks: inspection.map.ids.count, population: Nullable(inspection.population),
      surfaceKm2: inspection.surfaceSquareMetres / 1_000_000,
      deprivedPopulation: Nullable(inspection.deprivedPopulation))
    pieces = inspection.pieces
    neighbours = inspection.neighbours
    bridged = inspection.kinds.bridged
    links = inspection.kinds.links
    alongBarriers = inspection.kinds.alongBarriers
    separated = inspection.kinds.separated
    let names = inspection.layers.map(\.name)
    findings = inspection.findings.map { entry in
      FindingAnswer(entry, layer: entry.finding.place.layer(among: names), in: language)
    }
  }
}

extension InspectionAnswer.LayerAnswer {
  fileprivate init(_ layer: LayerSummary) {
    self.init(
      name: layer.name, records: layer.records, crs: Nullable(layer.crs), crsName: layer.crsName,
      encoding: layer.encoding, columns: layer.columns)
  }
}

extension InspectionAnswer.FindingAnswer {
  fileprivate init(_ entry: MapFinding, layer: String, in language: Language) {
    let finding = entry.finding
    self.init(
      check: finding.check, kind: Nullable(entry.kind), severity: finding.severity.rawValue,
      layer: layer,
      record: Nullable(finding.place.row), column: Nullable(finding.place.column),
      key: Nullable(finding.key), name: Nullable(finding.name),
      message: finding.message[language], mend: finding.mend[language], x: Nullable(finding.x),
      y: Nullable(finding.y), sizeM2: Nullable(finding.surfaceSquareMetres),
      lengthM: Nullable(finding.lengthMetres),
      widthM: Nullable(finding.widthMetres), people: Nullable(finding.people))
  }
}

extension Place {
  /// The name of the layer that the file belongs to; the file where it belongs to none.
  fileprivate func layer(among names: [String]) -> String {
    let path = file as NSString
    let name = (path.lastPathComponent as NSString).deletingPathExtension
    return names.contains(name) ? name : file
  }
}
