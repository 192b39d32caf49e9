/// A layer to be written into a GeoPackage: shapes of one kind and attributes.
package struct GeoPackageLayer: Sendable {
  /// The shape of a row.
  package enum Shape: Sendable {
    /// A surface of one or more parts.
    case polygons(MultiPolygon)
    /// A line of at least two points.
    case line([Point])
    /// A point; nil for a row that has no place.
    case point(Point?)

    /// The rectangle around it.
    var box: Box {
      switch self {
      case .polygons(let shape): Box(shape)
      case .line(let points): Box(points)
      case .point(let point): Box(point.map { [$0] } ?? [])
      }
    }
  }

  /// What a layer's shapes are.
  package enum Kind: String, Sendable {
    case polygons = "MULTIPOLYGON"
    case lines = "LINESTRING"
    case points = "POINT"
  }

  /// A column of attributes.
  package struct Column: Sendable {
    let name: String
    let type: String

    /// A column of that kind.
    package init(name: String, kind: AttributeTable.Kind) {
      self.name = name
      type =
        switch kind {
        case .integer: "INTEGER"
        case .decimal: "REAL"
        case .logical: "BOOLEAN"
        case .text, .date: "TEXT"
        }
    }
  }

  /// The value of a cell.
  package enum Value: Hashable, Sendable {
    case none
    case text(String)
    case integer(Int64)
    case decimal(Double)
    case logical(Bool)
  }

  let name: String
  let kind: Kind
  let columns: [Column]
  let rows: [(shape: Shape, values: [Value])]
  let style: String?

  /// A layer. Each row has a value for each column; `style` is QML, the style that QGIS takes without
  /// being asked.
  package init(
    name: String, kind: Kind, columns: [Column], rows: [(shape: Shape, values: [Value])],
    style: String?
  ) {
    precondition(rows.allSatisfy { $0.values.count == columns.count }, "a row of another width")
    self.name = name
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.style = style
  }

  /// The rectangle around all shapes; nil without any.
  var box: Box? {
    var box = Box([])
    for row in rows { box.include(row.shape.box) }
    return box.left <= box.right ? box : nil
  }
}
