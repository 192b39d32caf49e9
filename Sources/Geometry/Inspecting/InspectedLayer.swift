public import Land

/// A layer as drawn in its file, carried into the system of a map: what checks of single records and
/// of a layer's own faults look at.
public struct InspectedLayer: Sendable {
  /// The layer's file, as the user named it.
  let file: String
  /// What the layer is called in messages.
  let name: String
  /// The shapes as drawn; empty for a null shape.
  let drawn: [MultiPolygon]
  /// The same, invalid ones mended.
  let valid: [MultiPolygon]
  /// The invalid records, from 0 and ascending.
  let invalid: [Int]
  /// The overlaps of units; those of blocks were found while the map was made.
  let overlaps: [LayerOverlaps.Pair]
  /// The keys of blocks, or the names of units.
  let keys: [String?]
  /// The block of each record, -1 for none; nil for a layer of units.
  let blockOfRecord: [Int32]?
  /// Which unit each block has; nil for the layer of the blocks.
  let grouping: Grouping?

  /// The layer that a map's blocks were drawn in. `idColumn` holds their keys.
  public init(blocks layer: Layer, idColumn: String, map: BlockMap) throws(InputError) {
    file = layer.file
    name = layer.name
    drawn = try MetricShapes.of(layer, in: map.system)
    // The map's reading tells which records are invalid; looking again would cost as much.
    invalid = map.findings.filter { $0.check == "invalid_ring" && $0.place.file == layer.file }
      .compactMap { $0.place.row.map { $0 - 1 } }.sorted()
    var valid = drawn
    for record in invalid { valid[record] = Self.mended(drawn[record]) }
    self.valid = valid
    overlaps = []
    keys =
      layer.attributes.column(idColumn)?.cells.map { $0?.trimmed } ?? layer.shapes.map { _ in nil }
    var position: [String: Int32] = [:]
    for (block, id) in map.ids.enumerated() { position[id] = Int32(block) }
    blockOfRecord = keys.map { key in key.flatMap { position[$0] } ?? -1 }
    grouping = nil
  }

  /// A layer of named units that was laid over the blocks.
  public init(units layer: Layer, column: String, grouping: Grouping, map: BlockMap)
    throws(InputError)
  {
    file = layer.file
    name = grouping.name
    drawn = try MetricShapes.of(layer, in: map.system)
    var findings: [Finding] = []
    valid = try Mending.valid(drawn, layer: layer, findings: &findings)
    invalid = findings.filter { $0.check == "invalid_ring" }
      .compactMap { $0.place.row.map { $0 - 1 } }.sorted()
    overlaps = LayerOverlaps.pairs(among: valid, toleranceMetres: map.toleranceMetres)
    keys = layer.attributes.column(column)?.cells ?? layer.shapes.map { _ in nil }
    blockOfRecord = nil
    self.grouping = grouping
  }

  /// Where a record stands.
  func place(_ record: Int) -> Place { Place(file: file, row: record + 1) }

  /// How a record is called in messages.
  func label(_ record: Int) -> String { keys[record] ?? String(record + 1) }

  private static func mended(_ shape: MultiPolygon) -> MultiPolygon {
    (try? GEOSContext().shape(shape).madeValid().values) ?? shape
  }
}
