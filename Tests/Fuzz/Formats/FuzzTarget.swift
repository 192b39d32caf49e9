import Foundation
import Geometry
import Land
import Project
import Tables

/// Reads bytes as one format, in a folder of its own that holds a tiny city.
///
/// Promised for any bytes: they are read, read with findings, or refused with at least one error; every
/// finding names a file and says something in both languages; and what is read without a new finding
/// is all there (`Conservation`). A crash, a hang or a swollen memory shows by itself.
public final class FuzzTarget {
  private let format: FuzzFormat
  private let city: FuzzCity
  private let whole: City?
  /// The checks that the sound files report too, by the name of the layer's file.
  private var usual: [String: Set<String>] = [:]

  /// A target in a new folder below `folder`.
  public init(_ format: FuzzFormat, below folder: String) throws {
    self.format = format
    let own = URL(fileURLWithPath: folder).appendingPathComponent("veedel-" + UUID().uuidString)
    city = try FuzzCity.copy(to: own)
    whole = [.plan, .geojson].contains(format) ? try City(project: city.path("stadt.toml")) : nil
    for (name, suffix) in [
      ("mit", ["shp", "shx", "dbf", "prj"]), ("ohne", ["shp", "dbf", "prj"]),
    ] {
      try city.copy("bloecke", to: name, suffix)
    }
    try city.copy("viertel", to: "utf8", ["shp", "shx", "dbf", "prj"])
    try city.copy("viertel", to: "vier", ["shp", "dbf", "prj"])
    for name in ["mit", "ohne", "utf8", "vier"] {
      usual[name] = Set(try layer(name).findings.map(\.check))
    }
  }

  /// Removes the folder.
  public func close() { try? FileManager.default.removeItem(at: city.folder) }

  /// Sound inputs of the format to start from.
  public func seeds() throws -> [[UInt8]] {
    switch format {
    case .shp:
      return try [city.bytes("bloecke.shp"), city.bytes("viertel.shp")]
        + ShapeBytes.kinds.map(ShapeBytes.file)
    case .blocks: return try [city.bytes("bloecke.shp"), city.bytes("viertel.shp")]
    case .shx: return try [city.bytes("bloecke.shx")]
    case .dbf:
      return try [city.bytes("bloecke.dbf"), city.bytes("viertel.dbf"), TableBytes.everyKind()]
    case .prj: return try [city.bytes("bloecke.prj")] + TextSeeds.systems.map { Array($0.utf8) }
    case .cpg: return TextSeeds.encodings.map { Array($0.utf8) }
    case .toml: return try [city.bytes("stadt.toml"), city.bytes("voll.toml")]
    case .csv: return try [city.bytes("werte.csv")]
    case .plan: return try [city.bytes("plan.csv"), city.bytes("gebiete.csv")]
    case .geojson: return try [city.bytes("areas.geojson")]
    case .gpkg: return try [city.bytes("bloecke.gpkg")]
    case .wkt: return TextSeeds.wellKnown.map { Array($0.utf8) }
    }
  }

  /// How reading these bytes ends. Of several ways to read them, a broken promise counts most, then a
  /// layer that was read.
  public func verdict(on bytes: [UInt8]) -> Verdict {
    let ended = ways.map { way in
      do throws(InputError) {
        return try read(bytes, way)
      } catch {
        return Verdict.checked(error.findings, isRefusal: true)
      }
    }
    func isRead(_ verdict: Verdict) -> Bool { if case .read = verdict { true } else { false } }
    return ended.first { $0.fault != nil } ?? ended.first(where: isRead) ?? ended[0]
  }

  /// One way to read bytes.
  private enum Way {
    case layer(String)
    case file(String, crs: String?)
    case plan(String)
    case blocks, project, table
  }

  /// The ways in which bytes of the format are read; at least one.
  private var ways: [Way] {
    switch format {
    case .shp: [.layer("mit"), .layer("ohne"), .layer("vier")]
    case .shx: [.layer("mit")]
    case .dbf: [.layer("ohne"), .layer("vier")]
    case .prj: [.layer("ohne")]
    case .cpg: [.layer("mit"), .layer("utf8")]
    case .blocks: [.blocks]
    case .toml: [.project]
    case .csv: [.table]
    case .plan: [.plan("plan.csv")]
    case .geojson: [.plan("areas.geojson"), .file("areas.geojson", crs: nil)]
    case .gpkg: [.file("bloecke.gpkg", crs: nil)]
    case .wkt: [.file("flächen.csv", crs: "EPSG:25832")]
    }
  }

  private func read(_ bytes: [UInt8], _ way: Way) throws(InputError) -> Verdict {
    switch way {
    case .layer(let stem): try readLayer(stem, format.rawValue, bytes)
    case .file(let name, let crs): try readFile(name, crs, bytes)
    case .plan(let name): try readPlan(name, bytes)
    case .blocks: try readBlocks(bytes)
    case .project: try readProject("stadt.toml", bytes)
    case .table: try readTable(bytes)
    }
  }
}

extension FuzzTarget {
  private func layer(_ stem: String) throws(InputError) -> Layer {
    try Layer(
      shapefile: city.path(stem + ".shp"), named: stem + ".shp",
      options: LayerOptions(kinds: Set(LayerKind.allCases)))
  }

  private func readLayer(_ stem: String, _ suffix: String, _ bytes: [UInt8]) throws(InputError)
    -> Verdict
  {
    city.put(bytes, as: stem + "." + suffix)
    let layer = try layer(stem)
    let law = Conservation(usual: usual[stem] ?? [])
    let fault = law.fault(
      layer, shapes: city.whole(stem + ".shp"), table: city.whole(stem + ".dbf"))
    return fault.map { .broken($0) } ?? Verdict.checked(layer.findings, isRefusal: false)
  }

  private func readFile(_ name: String, _ crs: String?, _ bytes: [UInt8]) throws(InputError)
    -> Verdict
  {
    city.put(bytes, as: name)
    let layer = try Layer(
      file: city.path(name), named: name,
      options: LayerOptions(crs: crs, kinds: Set(LayerKind.allCases)))
    for column in layer.attributes.columns where column.cells.count != layer.attributes.rowCount {
      return .broken("a column with \(column.cells.count) cells")
    }
    return Verdict.checked(layer.findings, isRefusal: false)
  }

  private func readBlocks(_ bytes: [UInt8]) throws(InputError) -> Verdict {
    city.put(bytes, as: "ohne.shp")
    let read = try BlockFileInspection(blocks: city.path("ohne.shp"))
    for border in read.borders where !(border.metres >= 2 && border.metres.isFinite) {
      return .broken("a border of \(border.metres) m")
    }
    for surface in read.map.surfaceSquareMetres where !(surface >= 0 && surface.isFinite) {
      return .broken("a block of \(surface) m²")
    }
    return Verdict.checked(read.findings, isRefusal: false)
  }

  private func readProject(_ name: String, _ bytes: [UInt8]) throws(InputError) -> Verdict {
    city.put(bytes, as: name)
    let read = try City(project: city.path(name))
    return Verdict.checked(read.findings, isRefusal: false)
  }

  private func readPlan(_ name: String, _ bytes: [UInt8]) throws(InputError) -> Verdict {
    city.put(bytes, as: name)
    guard let whole else { return .broken("no city to read a plan for") }
    let read = try whole.planAndFindings(at: city.path(name))
    if read.plan.plan.areaOfBlock.count != whole.map.ids.count { return .broken("blocks are lost") }
    return Verdict.checked(read.findings, isRefusal: false)
  }

  /// A table, its keys and its numbers; written out and read again it must be the same.
  private func readTable(_ bytes: [UInt8]) throws(InputError) -> Verdict {
    let table = try Table(bytes: bytes, named: "werte.csv")
    let cells = table.columns.indices.map { table.cells(column: $0) }
    func quoted(_ text: String?) -> String {
      "\"" + (text ?? "").replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
    let rows = table.rowNumbers.indices.map { row in cells.map { quoted($0[row]) } }
    let lines = ([table.columns.map(quoted)] + rows).map { $0.joined(separator: ";") + "\n" }
    let again = try Table(bytes: Array(lines.joined().utf8), named: "werte.csv")
    if again.columns != table.columns
      || again.columns.indices.map({ again.cells(column: $0) }) != cells
    {
      return .broken("written out and read again, the table is another")
    }
    var findings = table.findings
    for (column, name) in table.columns.enumerated() {
      let numbers = NumberColumn(
        cells: cells[column], rows: table.rowNumbers, keys: table.rowNumbers.map { "\($0)" },
        place: Place(file: "werte.csv", column: name))
      if numbers.values.count != table.rowCount { return .broken("numbers are lost") }
      findings += numbers.findings.filter { $0.severity != .error }
    }
    _ = try KeyedTable(table, key: table.columns[0])
    return Verdict.checked(findings, isRefusal: false)
  }
}

extension FuzzCity {
  /// The path of one of the files.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Replaces one of the files.
  func put(_ bytes: [UInt8], as name: String) {
    guard FileManager.default.createFile(atPath: path(name), contents: Data(bytes)) else {
      preconditionFailure("cannot write \(path(name))")
    }
  }

  /// The bytes of one of the files that is known to be there.
  func whole(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: path(name)).map { [UInt8]($0) } ?? []
  }

  /// Copies files of a shapefile under another name.
  func copy(_ stem: String, to other: String, _ suffixes: [String]) throws {
    for suffix in suffixes { put(try bytes(stem + "." + suffix), as: other + "." + suffix) }
  }
}
