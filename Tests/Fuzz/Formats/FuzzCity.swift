import Foundation
import Geometry
import Land
import Shapes
import TestSupport

/// A city of eight blocks cut out of the bundled model city, with every kind of file a project may name.
/// Small, so that damage soon hits something that matters.
struct FuzzCity {
  /// The folder that holds it.
  let folder: URL

  /// The files of the city by name; made once, as cutting them out takes a while.
  private static let files = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("veedel-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let city = try FuzzCity(folder: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.map { ($0, try city.bytes($0)) }
  }

  /// The city in a new folder.
  static func copy(to folder: URL) throws -> FuzzCity {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let city = FuzzCity(holding: folder)
    for (name, bytes) in try files.get() { city.put(bytes, as: name) }
    return city
  }

  private init(holding folder: URL) { self.folder = folder }

  /// Writes the city into a new folder.
  private init(folder: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let place = BundledShapes.modellstadt.folder
    let blocks = try Layer(
      shapefile: place.appendingPathComponent("bloecke.shp").path, named: "bloecke.shp",
      options: LayerOptions())
    let quarters = try Layer(
      shapefile: place.appendingPathComponent("stadtviertel.shp").path, named: "stadtviertel.shp",
      options: LayerOptions())
    let rows = Array(0..<8)
    let names = Set(rows.compactMap { blocks.attributes.column("STADTTEIL")?.cells[$0] })
    let around = quarters.attributes.column("STADTTEIL")?.cells ?? []
    let near = around.indices.filter { around[$0].map(names.contains) ?? false }
    try write(blocks, rows, widths: [12, 8, 48, 48, 16, 8], "bloecke", .cp1252)
    try write(quarters, Array(near.prefix(4)), widths: [8, 48, 48, 48], "viertel", .utf8)
    let ids = rows.compactMap { blocks.attributes.column("BLOCK")?.cells[$0] }
    try writeTexts(ids, around[near[0]] ?? "")
    try writeAddresses(rows.compactMap { blocks.shapes[$0] })
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path)
    where name.hasPrefix("fluss.") {
      put([UInt8](try Data(contentsOf: place.appendingPathComponent(name))), as: name)
    }
    try writeGeoPackage()
  }

  /// Three squares, one with a hole and heights, one without a shape.
  private func writeGeoPackage() throws {
    let square = [(0.0, 0.0), (60, 0), (60, 60), (0, 60), (0, 0)].map { (x: $0.0, y: $0.1) }
    let ring = square.map { ($0.x + 356_000, $0.y + 5_645_000) }
    let hole = [(20.0, 20.0), (20, 40), (40, 40), (20, 20)].map {
      ($0.0 + 356_000, $0.1 + 5_645_000)
    }
    let package = try TestGeoPackage(path("bloecke.gpkg"))
    try package.addLayer(
      "bloecke", columns: ["NR TEXT", "EW INTEGER", "QUOTE REAL"],
      rows: [
        (TestBinary.cell(TestBinary.polygon([ring])), [.text("01"), .integer(7), .real(0.5)]),
        (
          TestBinary.cell(
            TestBinary.polygon([ring, hole], kind: 1003, extra: [5], isLittle: false), envelope: 1),
          [.text("Brückenau"), .null, .null]
        ),
        (.null, [.null, .integer(-1), .real(1e9)]),
      ])
    // Small pages, so that damage meets more than empty room.
    try package.execute("PRAGMA page_size = 512; VACUUM")
  }

  /// Writes some rows of a layer as a shapefile; columns are text, but the last of the blocks.
  private func write(
    _ layer: Layer, _ rows: [Int], widths: [Int], _ stem: String, _ encoding: TextEncoding
  ) throws {
    let columns = layer.attributes.columns
    try ShapefileWriter.write(
      path: folder.appendingPathComponent(stem).path,
      columns: zip(columns, widths).map { column, width in
        .init(name: column.name, kind: column.kind == .integer ? .integer(width) : .text(width))
      },
      rows: rows.map { row in
        let shape = layer.shapes[row].map(ShapefileWriter.Shape.polygon) ?? .none
        return (shape: shape, cells: columns.map { $0.cells[row] ?? "" })
      },
      projectionText: layer.system.definition, encoding: encoding)
  }

  private func writeTexts(_ ids: [String], _ quarter: String) throws {
    let rows = ids.enumerated().map { "\($1);\($0 + 3);\(40 + 7 * $0);\"\($0),5\"" }
    try write(
      (["BLOCK;ARBEITSLOSE;EW_15_64;QUOTE"] + rows).joined(separator: "\r\n") + "\r\n",
      to: "werte.csv")
    try write(
      "block_id,area_id,area_name\n"
        + ids.enumerated().map { "\($1),\($0 < 4 ? "1,Süd" : "2,\"Nord, oben\"")\n" }.joined(),
      to: "plan.csv")
    try write("NR;NAME;EBENE;EINHEIT\n1;Süd;Stadtteil;\(quarter)\n", to: "gebiete.csv")
    try write(Self.areas, to: "areas.geojson")
    let project = Self.project(ids, quarter)
    try write(project, to: "stadt.toml")
    try write(Self.full(project), to: "voll.toml")
  }

  /// People at a point of every shape: the mean of its first ring's points.
  private func writeAddresses(_ shapes: [MultiPolygon]) throws {
    let lines = shapes.compactMap { shape -> String? in
      guard let points = shape.polygons.first?.exterior.points, !points.isEmpty else { return nil }
      let x = points.reduce(0) { $0 + $1.x } / Double(points.count)
      let y = points.reduce(0) { $0 + $1.y } / Double(points.count)
      return "\(x);\(y);\(points.count)\n"
    }
    try write("X;Y;EW\n" + lines.joined(), to: "adressen.csv")
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// The bytes of one of the files.
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

extension FuzzCity {
  /// Two areas, one of them with a hole and a second part.
  private static let areas = """
    {"type":"FeatureCollection","name":"Gebiete","features":[
    {"type":"Feature","properties":{"area_id":"1","area_name":"S\\u00fcd","n":3.5,"x":null},
    "geometry":{"type":"Polygon","coordinates":[[[7.5,50.4],[7.7,50.4],[7.7,50.6],[7.5,50.4]]]}},
    {"type":"Feature","properties":{"area_id":"2"},"geometry":{"type":"MultiPolygon","coordinates":[
    [[[8,50],[10,50],[10,52],[8,52],[8,50]],[[9,51],[9.1,51],[9.1,51.1],[9,51]]],
    [[[11,50],[12,50],[12,51],[11,50]]]]}}]}
    """

  /// A project with the keys that few projects have: gaps, barriers, a finer layer, a control total.
  private static func full(_ project: String) -> String {
    project
      .replacing(
        "same_id", with: "control_total = 9\nbridge_gaps = 60\nfill = \"Stadtteil\"\nsame_id"
      )
      .replacing("[blocks]", with: "[blocks]\ncrs = \"EPSG:25832\"\nencoding = \"CP1252\"")
      .replacing(
        "split = \"avoid\"\nweight = 0.5",
        with: """
          split = "avoid"
          weight = 0.5
          weigh_by = { file = "adressen.csv", column = "EW", crs = "EPSG:25832", \
          geometry = ["X", "Y"], may_differ = 0.5 }
          """
      )
      .replacing(
        "[[links]]",
        with: """
          [[barriers]]
          file = "fluss.shp"
          effect = "avoid"
          name = "Fluss"
          tolerance = 1.5
          [[links]]
          """)
  }

  private static func project(_ ids: [String], _ quarter: String) -> String {
    """
    format = 1
    title = "Kleine Stadt"   # Größe: acht Blöcke
    language = "de"
    [blocks]
    file = "bloecke.shp"
    id = "BLOCK"
    population = { column = "EW" }
    population_note = "erfunden"
    same_id = "error"
    tolerance = 0.5
    minimum_border = 2.0
    [[tables]]
    file = "werte.csv"
    key = "BLOCK"
    [[identity]]
    name = "Stadtteil"
    column = "STADTTEIL"
    split = "avoid"
    weight = 1.0
    [[identity]]
    name = "Stadtviertel"
    file = "viertel.shp"
    column = "NAME"
    split = "avoid"
    weight = 0.5
    [district]
    column = "BEZIRK"
    span = "forbid"
    [[links]]
    blocks = ["\(ids[0])", "\(ids[7])"]
    reason = "Steg"
    [deprivation]
    indicators = [
      { numerator = "ARBEITSLOSE", denominator = "EW_15_64", higher = "worse", weight = 1.0 },
      { column = "QUOTE", higher = "worse", weight = 1.0 },
    ]
    minimum_population = 1
    minimum_denominator = 1
    minimum_weight = 0.5
    standardise = "blocks"
    deprived = { index_above = 0.5 }
    [areas]
    count = 2
    population = [1000, 9000]
    population_rule = "prefer"
    deprived_share = [0.0, 1.0]
    keep = [ { layer = "Stadtteil", unit = "\(quarter)", as = "together", reason = "alt" } ]
    [status_quo]
    file = "gebiete.csv"
    [propose]
    options = 2
    seed = 7
    time_limit = 1

    """
  }
}
