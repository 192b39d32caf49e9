import CCrypto
import Foundation
import Geometry

/// The folder that the city is written to, file by file.
struct CityFolder {
  let url: URL
  /// The files written so far, in order.
  private(set) var files: [String] = []

  init(path: String) throws {
    url = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes a text file.
  mutating func write(_ text: String, to name: String, encoding: String.Encoding = .utf8) throws {
    guard let data = text.data(using: encoding) else {
      throw UsageError(message: "\(name) has letters that its encoding does not know.")
    }
    try data.write(to: url.appendingPathComponent(name))
    files.append(name)
  }

  /// Writes a shapefile in the national grid.
  mutating func write(
    _ rows: [(shape: ShapefileWriter.Shape, cells: [String])], columns: [ShapefileWriter.Column],
    to name: String, encoding: TextEncoding
  ) throws {
    try ShapefileWriter.write(
      path: url.appendingPathComponent(name).path, columns: columns, rows: rows,
      projectionText: Self.projection, encoding: encoding)
    files += ["shp", "shx", "dbf", "prj"].map { "\(name).\($0)" }
    if encoding == .utf8 { files.append("\(name).cpg") }
  }

  /// SHA-256 of a file, lower-case hexadecimal.
  func checksum(_ name: String) throws -> String {
    let bytes = Array(try Data(contentsOf: url.appendingPathComponent(name)))
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe _ = SHA256(bytes, bytes.count, &digest)
    return digest.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  /// EPSG:25832 as GIS programs write it into a `.prj`.
  static let projection =
    #"PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989","#
    + #"SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],"#
    + #"UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],"#
    + #"PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],"#
    + #"PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],"#
    + #"PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]"#
}

extension CityFolder {
  /// Writes the whole city.
  mutating func write(_ town: ModelTown) throws {
    try writeBlocks(town)
    try writeNeighbourhoods(town)
    try writeRiver(town)
    try writeSegments(town)
    try writeRegister(town)
    try writeIndicators(town)
    try writeTurnout(town)
    try writeStatusQuo(town)
    try write(ProjectFile(town: town).text, to: "\(town.settings.stem).toml")
    try write(SourceNote(town: town, folder: self).text(), to: "SOURCE.md")
  }
}
