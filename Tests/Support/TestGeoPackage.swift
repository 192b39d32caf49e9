import Foundation
internal import GRDB

/// Writes GeoPackages for tests, sound ones and broken ones.
public struct TestGeoPackage {
  /// A cell of a table.
  public enum Cell: Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
    case blob([UInt8])

    fileprivate var value: DatabaseValue {
      switch self {
      case .null: .null
      case .integer(let number): number.databaseValue
      case .real(let number): number.databaseValue
      case .text(let text): text.databaseValue
      case .blob(let bytes): Data(bytes).databaseValue
      }
    }
  }

  /// Where it lies.
  public let path: String
  private let queue: DatabaseQueue

  /// A GeoPackage without layers, with the systems -1, 0, 4326 and 25832.
  public init(_ path: String) throws {
    self.path = path
    queue = try DatabaseQueue(path: path)
    try execute(
      """
      PRAGMA application_id = 1196444487;
      CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
        organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
      CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT,
        min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
        geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('undefined', -1, 'NONE', -1, 'undefined'),
        ('undefined', 0, 'NONE', 0, 'undefined'), ('WGS 84', 4326, 'EPSG', 4326, 'undefined'),
        ('ETRS89 / UTM 32N', 25832, 'EPSG', 25832, 'undefined');
      """)
  }

  /// Adds a layer whose key is `fid` and whose shapes stand in `geom`; columns are names with types.
  public func addLayer(
    _ name: String, srs: Int = 25832, columns: [String] = [],
    rows: [(shape: Cell, cells: [Cell])]
  ) throws {
    let declared = columns.map { ", " + $0 }.joined()
    try execute(
      """
      CREATE TABLE "\(name)" (fid INTEGER PRIMARY KEY, geom BLOB\(declared));
      INSERT INTO gpkg_contents (table_name, data_type, srs_id)
        VALUES ('\(name)', 'features', \(srs));
      INSERT INTO gpkg_geometry_columns VALUES ('\(name)', 'geom', 'GEOMETRY', \(srs), 0, 0);
      """)
    let marks = String(repeating: ", ?", count: columns.count + 1).dropFirst(2)
    try queue.write { database in
      for row in rows {
        try database.execute(
          sql: "INSERT INTO \"\(name)\" VALUES (NULL, \(marks))",
          arguments: StatementArguments(([row.shape] + row.cells).map(\.value)))
      }
    }
  }

  /// What a query finds in a file, each value as text, nothing for null.
  public static func rows(of path: String, _ sql: String) throws -> [[String]] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? Self.text($0) }
      }
    }
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .null, .string, .blob: ""
    }
  }

  /// Does anything else to the database.
  public func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}

/// Well-known binary for tests, in either order of bytes.
public struct TestBinary {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let isLittle: Bool

  /// Nothing yet.
  public init(isLittle: Bool = true) { self.isLittle = isLittle }

  /// Adds the head of a shape: order of bytes and kind.
  public mutating func head(_ kind: UInt32) {
    bytes.append(isLittle ? 1 : 0)
    count(kind)
  }

  /// Adds a whole number of four bytes.
  public mutating func count(_ number: UInt32) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * (isLittle ? $0 : 3 - $0))) }
  }

  /// Adds numbers of eight bytes.
  public mutating func numbers(_ numbers: [Double]) {
    for number in numbers {
      let bits = number.bitPattern
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * (isLittle ? $0 : 7 - $0))) }
    }
  }

  /// A polygon of rings; every position is followed by `extra`, for heights and measures.
  public static func polygon(
    _ rings: [[(Double, Double)]], kind: UInt32 = 3, extra: [Double] = [], isLittle: Bool = true
  ) -> [UInt8] {
    var binary = TestBinary(isLittle: isLittle)
    binary.head(kind)
    binary.count(UInt32(rings.count))
    for ring in rings {
      binary.count(UInt32(ring.count))
      for point in ring { binary.numbers([point.0, point.1] + extra) }
    }
    return binary.bytes
  }

  /// A shape as a cell of a GeoPackage, with a rectangle of that form (0 to 4) before it.
  public static func cell(
    _ binary: [UInt8], srs: UInt32 = 25832, envelope: Int = 0, flags: UInt8 = 0,
    isLittle: Bool = true
  ) -> TestGeoPackage.Cell {
    var head = TestBinary(isLittle: isLittle)
    head.count(srs)
    head.numbers([Double](repeating: 7, count: [0, 4, 6, 6, 8][envelope]))
    let flag = flags | UInt8(envelope << 1) | (isLittle ? 1 : 0)
    return .blob([0x47, 0x50, 0, flag] + head.bytes + binary)
  }
}
