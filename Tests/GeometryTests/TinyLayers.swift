import Geometry
import Land

extension Layer {
  /// A layer in EPSG:25832 with one column `NR`, drawn in a test.
  static func drawn(_ blocks: [(key: String, shape: MultiPolygon)]) throws -> Layer {
    Layer(
      name: "drawn", file: "drawn.shp", shapes: blocks.map(\.shape),
      attributes: AttributeTable(
        columns: [.init(name: "NR", kind: .text, cells: blocks.map(\.key))],
        rowCount: blocks.count),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "drawn.prj")),
      encoding: "UTF-8", findings: [])
  }
}

extension BlockMap {
  /// A map of blocks drawn in a test.
  static func drawn(
    _ blocks: [(key: String, shape: MultiPolygon)], tolerance: Double = 0.5,
    sameID: SameID = .error
  ) throws -> BlockMap {
    try BlockMap(
      layer: .drawn(blocks), idColumn: "NR", sameID: sameID, toleranceMetres: tolerance)
  }

  /// Borders as `a-b` with metres, those of at least a minimum.
  func named(_ minimum: Double = 0.001) -> [String: Double] {
    var result: [String: Double] = [:]
    for border in borders(minimumBorderMetres: minimum) {
      result[ids[border.first.position] + "-" + ids[border.second.position]] = border.metres
    }
    return result
  }
}
