import Land
import Testing

@testable import Geometry

extension FinerLayer {
  /// Points with people, one record each, in EPSG:25832; nil is a record without a shape.
  static func drawn(_ points: [(Point?, Double)]) throws -> FinerLayer {
    try drawn(.points(points.map { $0.0.map { [$0] } }), points.map(\.1))
  }

  /// Polygons with people.
  static func drawn(_ shapes: [(MultiPolygon, Double)]) throws -> FinerLayer {
    try drawn(.polygons(shapes.map(\.0)), shapes.map(\.1))
  }

  /// Records with people.
  static func drawn(_ records: LayerRecords, _ people: [Double]) throws -> FinerLayer {
    try FinerLayer(.finer(records, people.map { String($0) }, kind: .decimal), column: "EW")
  }
}

extension Layer {
  /// A finer layer whose column `EW` has those cells.
  static func finer(
    _ records: LayerRecords, _ cells: [String?], kind: AttributeTable.Kind = .text,
    rowNumbers: [Int]? = nil
  ) throws -> Layer {
    Layer(
      name: "fein", file: "fein.csv", records: records,
      attributes: AttributeTable(
        columns: [.init(name: "EW", kind: kind, cells: cells)], rowCount: cells.count,
        rowNumbers: rowNumbers),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "fein.csv")),
      encoding: "UTF-8", findings: [])
  }
}

extension BlockMap {
  /// Weighs the units of a layer named by `NR`.
  func weighed(
    _ layer: Layer, by finer: FinerLayer, population: [Int32]? = nil
  ) throws -> (names: [String?], share: [Double], findings: [Finding]) {
    try units(
      of: layer, column: "NR", weighedBy: finer, population: population, mayDiffer: 0.05)
  }

  /// The people of a finer layer, counted.
  func people(of finer: FinerLayer, in layer: Layer) throws -> PeopleCover {
    let units = try namedUnits(of: layer, column: "NR").units
    var findings: [Finding] = []
    return finer.layer.kind == .points
      ? try PeopleCover(points: finer, self, units: units)
      : try PeopleCover(polygons: finer, self, units: units, findings: &findings)
  }
}

extension PeopleCover {
  /// People by block and unit, to a millionth of a person.
  func table(_ map: BlockMap) -> [String: [String: Double]] {
    var table: [String: [String: Double]] = [:]
    for (block, id) in map.ids.enumerated() {
      for part in parts[block] {
        let people = (Self.people(part.steps) * 1e6).rounded() / 1e6
        table[id, default: [:]][names[Int(part.name)]] = people
      }
    }
    return table
  }
}

extension MultiPolygon {
  /// Whether a point lies in the shape or on its edge, ring by ring.
  func contains(_ point: Point) -> Bool {
    polygons.contains { polygon in
      switch polygon.exterior.position(of: point) {
      case .outside: false
      case .edge: true
      case .inside: !polygon.holes.contains { $0.position(of: point) == .inside }
      }
    }
  }
}
