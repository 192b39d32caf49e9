import Delimitation
import Foundation
import Geometry
import Land
import Testing

@testable import Reporting

/// Exports of the tiny city.
enum Exports {
  /// The files of an ending.
  static func files(
    _ ending: String, table: String? = nil, system: CoordinateSystem? = nil,
    program: String? = nil, findings: [MapFinding]? = nil, language: Language = .german
  ) throws -> [ExportedFile] {
    var wish = ExportWish(language: language)
    wish.findings = findings
    (wish.table, wish.system, wish.program) = (table, system, program)
    let format = try #require(ExportFormat.of(ending: ending))
    return try format.files(of: TinyCity.report, wish)
  }

  /// The text of an ending's only file.
  static func text(_ ending: String, program: String? = nil, language: Language = .german) throws
    -> String
  {
    let files = try files(ending, program: program, language: language)
    return String(decoding: try #require(files.first).bytes, as: UTF8.self)
  }
}

/// Exported files in a folder of their own, removed when the last reference goes.
final class ExportFolder {
  private let folder: URL

  /// Writes files that differ in their endings.
  init(_ files: [ExportedFile]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("veedel-test-" + UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files { try Data(file.bytes).write(to: url(file.ending)) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the file of an ending lies.
  func path(_ ending: String) -> String { url(ending).path }

  private func url(_ ending: String) -> URL { folder.appendingPathComponent("plan." + ending) }
}

/// Areas or blocks as another reader found them.
struct ReadBack {
  let ids: [String]
  let population: [Int64]
  let surfaces: [Double]

  /// From a layer that our own reader read.
  init(_ layer: Layer, id: String) throws {
    let column = try #require(layer.attributes.column(id))
    ids = column.cells.map { $0 ?? "" }
    population = try #require(layer.attributes.column("population")).cells.map {
      $0.flatMap { Int64($0) } ?? -1
    }
    surfaces = layer.shapes.map { $0?.surface ?? 0 }
  }

  /// From what another program wrote as GeoJSON in metres.
  init(geoJSON data: Data, id: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("veedel-test-" + UUID().uuidString + ".geojson")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let layer = try Layer(
      file: file.path, named: "back.geojson", options: LayerOptions(crs: "EPSG:25832"))
    try self.init(layer, id: id)
  }

  /// Expects the areas of the tiny city: inhabitants as they are, surface within a thousandth.
  func expectAreas(sourceLocation: SourceLocation = #_sourceLocation) {
    let areas = TinyCity.evaluation.areas
    #expect(ids == TinyCity.plan.labels.map(\.id), sourceLocation: sourceLocation)
    #expect(population == areas.map(\.population), sourceLocation: sourceLocation)
    for (surface, area) in zip(surfaces, areas) {
      #expect(
        abs(surface / area.surfaceSquareMetres - 1) < 0.001, sourceLocation: sourceLocation)
    }
  }

  /// Expects the blocks of the tiny city likewise.
  func expectBlocks(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(ids == TinyCity.ids, sourceLocation: sourceLocation)
    #expect(population == TinyCity.population.map(Int64.init), sourceLocation: sourceLocation)
    for (surface, wanted) in zip(surfaces, TinyCity.map.surfaceSquareMetres) {
      #expect(abs(surface / wanted - 1) < 0.001, sourceLocation: sourceLocation)
    }
  }
}

extension MultiPolygon {
  /// Its surface, holes left out, in square units.
  fileprivate var surface: Double {
    func surface(_ ring: Ring) -> Double {
      let origin = ring.points[0]
      return abs(
        zip(ring.points, ring.points.dropFirst()).reduce(0) { sum, pair in
          sum + (pair.0.x - origin.x) * (pair.1.y - origin.y)
            - (pair.1.x - origin.x) * (pair.0.y - origin.y)
        }) / 2
    }
    return polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + surface(polygon.exterior)) { $0 - surface($1) }
    }
  }
}
