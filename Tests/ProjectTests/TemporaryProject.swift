import Foundation
import Geometry
import Land

@testable import Project

/// A project in a folder of its own. The folder is removed with the value's last owner.
///
/// Six square blocks of 100 m in a row, from west to east; unit `West` ends after the second block:
///
///     01 02 | 03 04 | 05 06
///     West  | Mitte | Ost
final class TemporaryProject {
  let folder: String

  /// Column, width (0 for whole numbers) and cells of the block file.
  var columns: [(name: String, width: Int, cells: [String])] = [
    ("NR", 2, ["01", "02", "03", "04", "05", "06"]),
    ("EW", 0, ["400", "500", "600", "700", "800", "900"]),
    ("QUOTE", 8, ["10", "20.5", "30", "41", "50", "60"]),
    ("VIERTEL", 10, ["West", "West", "Mitte", "Mitte", "Ost", "Ost"]),
  ]
  /// The project file.
  var text = """
    format = 1
    title = "Reihe"
    [blocks]
    file = "reihe.shp"
    id = "NR"
    population = { column = "EW" }
    [[identity]]
    name = "Viertel"
    column = "VIERTEL"
    [deprivation]
    indicators = [ { column = "QUOTE", higher = "worse" } ]
    [areas]
    count = 2
    population = [900, 2000]
    """

  /// An empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes block file and project file and reads the city.
  func city() throws -> City {
    try writeBlocks()
    return try City(project: write("reihe.toml", text))
  }

  /// The faults of the project in one language, as lines; empty when it can be read.
  func faults(in language: Language = .english) throws -> [String] {
    do {
      _ = try city()
      return []
    } catch let error as InputError {
      return error.findings.map { $0.line(in: language) }
    }
  }

  /// Writes the block file.
  func writeBlocks() throws {
    let rows = (columns.first?.cells ?? []).indices.map { row in
      (shape: ShapefileWriter.Shape.polygon(square(row)), cells: columns.map { $0.cells[row] })
    }
    try ShapefileWriter.write(
      path: folder + "/reihe",
      columns: columns.map {
        ShapefileWriter.Column(name: $0.name, kind: $0.width == 0 ? .integer(8) : .text($0.width))
      }, rows: rows, projectionText: utm32, encoding: .utf8)
  }

  /// Writes a layer of named rectangles laid over the row of blocks, in metres from its western end.
  func writeLayer(_ name: String, _ units: [(from: Double, to: Double, name: String)]) throws {
    try ShapefileWriter.write(
      path: folder + "/" + name,
      columns: [ShapefileWriter.Column(name: "NAME", kind: .text(10))],
      rows: units.map { (.polygon(rectangle(from: $0.from, to: $0.to)), [$0.name]) },
      projectionText: utm32, encoding: .cp1252)
  }

  /// Replaces the cells of a column.
  func set(_ name: String, width: Int? = nil, _ cells: [String]) {
    guard let position = columns.firstIndex(where: { $0.name == name }) else { return }
    columns[position].cells = cells
    if let width { columns[position].width = width }
  }

  /// Writes a text file.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes a file of bytes.
  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The city of the open data with a changed project file; data files are linked, not copied.
  static func koeln(_ data: String, change: (String) -> String) throws -> City {
    let project = try TemporaryProject()
    for name in try FileManager.default.contentsOfDirectory(atPath: data) {
      try FileManager.default.createSymbolicLink(
        atPath: project.folder + "/" + name, withDestinationPath: data + "/" + name)
    }
    let text = try String(contentsOfFile: data + "/koeln.toml", encoding: .utf8)
    return try City(project: project.write("changed.toml", change(text)))
  }
}

/// The square of a block.
private func square(_ position: Int) -> MultiPolygon {
  rectangle(from: Double(position) * 100, to: Double(position + 1) * 100)
}

/// A rectangle over the row of blocks, clockwise, in metres from its western end.
private func rectangle(from: Double, to: Double) -> MultiPolygon {
  let corners = [(from, 0.0), (from, 100), (to, 100), (to, 0), (from, 0)]
  let ring = Ring(points: corners.map { Point(x: 356_000 + $0.0, y: 5_645_000 + $0.1) })
  return MultiPolygon(polygons: [Polygon(exterior: ring, holes: [])])
}

let utm32 = """
  PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",\
  SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
  UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
  PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],\
  PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],\
  PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
  """
