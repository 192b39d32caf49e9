public import Land

/// The attribute table of a layer: text in columns, one row per record.
public struct AttributeTable: Hashable, Sendable {
  /// What a column holds, as the file declares it.
  public enum Kind: String, Hashable, Sendable { case text, integer, decimal, logical, date }
  /// A column: its name, its kind, and one cell per record; nil is an empty cell.
  public struct Column: Hashable, Sendable {
    /// The name as the file has it.
    public let name: String
    /// What it holds.
    public let kind: Kind
    /// The cells, decoded and trimmed; nil is empty. Days are written as 2026-01-31, yes and no as 1
    /// and 0.
    public let cells: [String?]
    /// A column.
    public init(name: String, kind: Kind, cells: [String?]) {
      self.name = name
      self.kind = kind
      self.cells = cells
    }
  }
  /// The columns in the file's order.
  public let columns: [Column]
  /// How many rows.
  public let rowCount: Int
  /// Rows, from 0, that the file marks as deleted. They keep their number, so that messages count as
  /// other programs do, but have neither cells nor a shape.
  public let deletedRows: Set<Int>
  /// How the file's own program numbers the rows, where that is not 1, 2, 3 ….
  public let rowNumbers: [Int]?
  /// A table.
  public init(
    columns: [Column], rowCount: Int, deletedRows: Set<Int> = [], rowNumbers: [Int]? = nil
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.deletedRows = deletedRows
    self.rowNumbers = rowNumbers
  }
  /// How a row, counted from 0, is called in messages.
  public func number(ofRow row: Int) -> Int { rowNumbers?[row] ?? row + 1 }
  /// The column of that exact name, or nil.
  public func column(_ name: String) -> Column? { columns.first { $0.name == name } }
}

/// What the records of a layer are drawn as.
public enum LayerKind: String, CaseIterable, Hashable, Sendable { case polygons, lines, points }

/// A layer as read from a file: one shape and one row of attributes per record.
public struct Layer: Hashable, Sendable {
  /// The file's name without its suffix.
  public let name: String
  /// The file as the user named it.
  public let file: String
  /// What the records are drawn as.
  public let kind: LayerKind
  /// The polygons of each record; nil is a null shape. All nil unless `kind` is `.polygons`.
  public let shapes: [MultiPolygon?]
  /// The lines of each record; nil is a null shape. Empty unless `kind` is `.lines`.
  public let lines: [MultiLine?]
  /// The points of each record; nil is a null shape. Empty unless `kind` is `.points`.
  public let points: [[Point]?]
  /// The attributes, one row per record.
  public let attributes: AttributeTable
  /// The coordinate system.
  public let system: CoordinateSystem
  /// The text encoding that was decided on: `UTF-8`, `CP1252` …
  public let encoding: String
  /// What was assumed or noticed while reading.
  public let findings: [Finding]

  /// A layer of polygons made of its parts; one shape per row of the table.
  public init(
    name: String, file: String, shapes: [MultiPolygon?], attributes: AttributeTable,
    system: CoordinateSystem, encoding: String, findings: [Finding]
  ) {
    self.init(
      name: name, file: file, records: .polygons(shapes), attributes: attributes, system: system,
      encoding: encoding, findings: findings)
  }

  /// A layer made of its parts; one shape per row of the table.
  public init(
    name: String, file: String, records: LayerRecords, attributes: AttributeTable,
    system: CoordinateSystem, encoding: String, findings: [Finding]
  ) {
    precondition(records.count == attributes.rowCount, "as many shapes as rows")
    self.name = name
    self.file = file
    kind = records.kind
    shapes = records.polygons
    lines = records.lines
    points = records.points
    self.attributes = attributes
    self.system = system
    self.encoding = encoding
    self.findings = findings
  }
}

/// What a project file may override when a layer is read.
public struct LayerOptions: Hashable, Sendable {
  /// A coordinate system in place of the `.prj`.
  public var crs: String?
  /// An encoding in place of the detected one.
  public var encoding: String?
  /// What the records may be drawn as; a file of another kind is refused.
  public var kinds: Set<LayerKind>
  /// Which table of a GeoPackage; needed where it has several.
  public var layer: String?
  /// Which columns of a CSV tell the shapes: one of well-known text, or two of coordinates, east
  /// first. Empty where they are recognised by their names.
  public var geometry: [String]
  /// Options.
  public init(
    crs: String? = nil, encoding: String? = nil, kinds: Set<LayerKind> = [.polygons],
    layer: String? = nil, geometry: [String] = []
  ) {
    self.crs = crs
    self.encoding = encoding
    self.kinds = kinds
    self.layer = layer
    self.geometry = geometry
  }
}
