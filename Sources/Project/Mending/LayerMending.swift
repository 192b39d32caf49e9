import Delimitation
import Foundation
import Geometry
import Land
import Tables

/// Mends the layers of a project one after the other.
struct LayerMending {
  /// A mended layer.
  struct Layer {
    let name: String
    let file: String
    var mended: MendedLayer
  }

  /// Reads the project's files.
  var reading: CityReading
  /// The layer of units that no land may leave.
  private(set) var unitName: String?
  private let gapWidthMetres: Double?

  /// A mending of what a project names.
  init(_ reading: CityReading, gapWidthMetres: Double?) {
    self.reading = reading
    self.gapWidthMetres = gapWidthMetres
  }

  private var settings: ProjectFile { reading.settings }

  /// The mended blocks, and the ids and inhabitants of the city that they make. The whole project is
  /// read with the mended blocks, so that its faults are told before anything is written.
  mutating func blocks() throws(InputError) -> (Layer, (ids: [String], population: [Int32])) {
    let (layer, tables) = try reading.sources()
    try checkForm(settings.blocks.file)
    let units = units(for: layer, tables)
    unitName = units?.name
    let mended = try MendedLayer(
      layer, settings: mendSettings(key: settings.blocks.id, units: units))
    let map = try BlockMap(
      layer: mended.layer, idColumn: settings.blocks.id, sameID: settings.blocks.sameID,
      toleranceMetres: settings.blocks.tolerance)
    let parts = try reading.parts(layer: mended.layer, tables: tables, map: map)
    let blocks = parts.problem.territory.blocks
    let file = settings.blocks.file
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    return (
      Layer(name: name, file: file, mended: mended), (blocks.ids, blocks.population)
    )
  }

  /// The mended layers of units that are files of their own, each file once.
  mutating func identityLayers() throws(InputError) -> [Layer] {
    var layers: [Layer] = []
    let sources = settings.identity.map(\.source) + [settings.district?.source].compactMap { $0 }
    for source in sources {
      guard let file = source.file, file != settings.blocks.file,
        !layers.contains(where: { $0.file == file })
      else { continue }
      try checkForm(file)
      guard let layer = reading.layer(file, options: source.options) else { continue }
      layers.append(
        Layer(
          name: source.name, file: file,
          mended: try MendedLayer(
            layer, settings: mendSettings(key: source.column, units: nil))))
    }
    try reading.faults.check()
    return layers
  }

  /// A layer with its files and their checksums.
  func entry(_ layer: Layer, isBlocks: Bool, copy: String) throws(InputError) -> MendLog.Entry {
    let stem = String(copy.dropLast(4))
    let files = try layer.mended.files(at: reading.files.path(of: layer.file)).map { file in
      MendLog.File(
        name: stem + "." + file.suffix,
        sha256Before: file.original.map { sha256(Data($0)) },
        sha256After: sha256(Data(file.mended)), file: file)
    }
    return MendLog.Entry(
      name: layer.name, isBlocks: isBlocks, file: layer.file, copy: copy, mended: layer.mended,
      files: files)
  }

  private func mendSettings(key: String, units: MendUnits?) -> MendSettings {
    let tolerance = settings.blocks.tolerance
    return MendSettings(
      keyColumn: key, toleranceMetres: tolerance, gapWidthMetres: gapWidthMetres ?? tolerance,
      minimumBorderMetres: settings.blocks.minimumBorder, units: units)
  }

  /// Only shapefiles are written as they were.
  private func checkForm(_ file: String) throws(InputError) {
    let suffix = URL(fileURLWithPath: file).pathExtension.lowercased()
    guard ["gpkg", "geojson", "json", "csv"].contains(suffix) else { return }
    throw InputError(
      .malformed,
      [
        Finding(
          check: "mend", severity: .error, place: Place(file: file),
          message: Words.onlyShapefiles(suffix), mend: Words.mendOnlyShapefiles)
      ])
  }

  /// The identity layer with the fewest units, without any the districts; a column of the blocks or of
  /// a table, or a file.
  private mutating func units(for blocks: Geometry.Layer, _ tables: [KeyedTable]) -> MendUnits? {
    var best: (count: Int, units: MendUnits)?
    for source in settings.identity.map(\.source) {
      guard let (count, units) = units(source, blocks, tables), count < best?.count ?? .max
      else { continue }
      best = (count, units)
    }
    if let best { return best.units }
    return settings.district.flatMap { units($0.source, blocks, tables)?.units }
  }

  private mutating func units(
    _ source: ProjectFile.UnitSource, _ blocks: Geometry.Layer, _ tables: [KeyedTable]
  ) -> (count: Int, units: MendUnits)? {
    if let file = source.file {
      guard
        let layer = try? Geometry.Layer(
          shapefile: reading.files.path(of: file), named: file, options: source.options),
        let cells = layer.attributes.column(source.column)?.cells
      else { return nil }
      return (
        Set(cells.compactMap { $0 }).count,
        MendUnits(name: source.name, layer: layer, column: source.column)
      )
    }
    guard let cells = cells(source.column, blocks, tables) else { return nil }
    return (Set(cells.compactMap { $0 }).count, MendUnits(name: source.name, cells: cells))
  }

  /// The cells of a column, one per record of the blocks.
  private func cells(
    _ column: String, _ blocks: Geometry.Layer, _ tables: [KeyedTable]
  ) -> [String?]? {
    if let cells = blocks.attributes.column(column)?.cells { return cells }
    guard let keys = blocks.attributes.column(settings.blocks.id)?.cells else { return nil }
    let ids = Set(keys.compactMap { $0 }).sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    for table in tables {
      guard let position = table.table.position(of: column) else { continue }
      var cellOf: [String: String] = [:]
      for (id, row) in zip(ids, Join(table, ids: ids).rows) {
        cellOf[id] = row.flatMap { table.table.cell(row: $0, column: position) }
      }
      return keys.map { key in key.flatMap { cellOf[$0] } }
    }
    return nil
  }
}
