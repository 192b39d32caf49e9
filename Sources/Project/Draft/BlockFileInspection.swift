import Foundation
public import Geometry
public import Land

/// What can be said of a bare block file, without a project.
public struct BlockFileInspection: Sendable {
  /// The layer.
  public let layer: LayerSummary
  /// Blocks per connected piece, descending. Without a key column every record is a block.
  public let pieces: [Int]
  /// Pairs of neighbours.
  public let neighbours: Int
  /// How many blocks.
  public let blocks: Int
  /// Total surface in square metres.
  public let surfaceSquareMetres: Double
  /// The blocks' shapes.
  public let map: BlockMap
  /// Who touches whom.
  public let borders: [Border]
  /// Everything noticed.
  public let findings: [Finding]
  /// The layer as read, and the column of its keys.
  let source: (layer: Layer, idColumn: String)

  /// Looks at a block file, with a tolerance of 0.5 m and borders of at least 2 m.
  public init(blocks path: String, options: LayerOptions = LayerOptions()) throws(InputError) {
    let layer = try Layer(file: path, named: path, options: options)
    let proposal = ColumnProposal(layer.attributes)
    source = (proposal.id == nil ? layer.numbered : layer, proposal.id ?? layer.recordColumn)
    let map = try BlockMap(
      layer: source.layer, idColumn: source.idColumn, sameID: .error, toleranceMetres: 0.5)
    let borders = map.borders(minimumBorderMetres: 2)
    let adjacency = Adjacency(blockCount: map.ids.count, borders: borders)
    let blocks = BlockTable(map: map, population: map.ids.map { _ in 0 })
    self.layer = LayerSummary(layer)
    self.map = map
    self.borders = borders
    pieces = Territory(blocks: blocks, adjacency: adjacency).pieceSizes
    neighbours = adjacency.pairCount
    self.blocks = blocks.count
    surfaceSquareMetres = map.surfaceSquareMetres.reduce(0, +)
    findings = layer.findings + proposal.findings(file: path) + map.findings
  }
}

extension BlockFileInspection {
  /// What reading noticed, then what every check finds.
  public func mapFindings() throws(InputError) -> [MapFinding] {
    var inspection = Inspection(map: map, borders: borders, population: nil)
    inspection.layers = [
      try InspectedLayer(blocks: source.layer, idColumn: source.idColumn, map: map)
    ]
    return inspection.told(findings + KeyVariants(map.ids).findings(map)) + inspection.findings()
  }
}

extension Layer {
  /// A name that no column of the layer has.
  fileprivate var recordColumn: String {
    let longest = attributes.columns.map(\.name).max { $0.utf8.count < $1.utf8.count } ?? ""
    return "number of the record " + longest
  }

  /// The same layer with the number of each record as a further column.
  fileprivate var numbered: Layer {
    let width = String(shapes.count).count
    let cells = (1...max(1, shapes.count)).prefix(shapes.count).map { number -> String? in
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let column = AttributeTable.Column(name: recordColumn, kind: .text, cells: Array(cells))
    return Layer(
      name: name, file: file, polygons: shapes,
      attributes: AttributeTable(
        columns: attributes.columns + [column], rowCount: attributes.rowCount),
      system: system, encoding: encoding)
  }
}
