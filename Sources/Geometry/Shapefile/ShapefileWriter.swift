import CShapelib
import Foundation
public import Land

/// Writes shapefiles: `.shp`, `.shx`, `.dbf`, `.prj`, and `.cpg` for UTF-8. Same rows, same bytes: no
/// date of today goes into the table.
public struct ShapefileWriter {
  /// The shape of one row.
  public enum Shape: Hashable, Sendable {
    /// A polygon of one or more parts.
    case polygon(MultiPolygon)
    /// A line of one or more parts.
    case polyline([[Point]])
    /// No shape.
    case none
  }

  /// A column of the table.
  public struct Column: Hashable, Sendable {
    /// What a column holds.
    public enum Kind: Hashable, Sendable {
      /// Text of up to that many bytes.
      case text(Int)
      /// Whole numbers of up to that many digits.
      case integer(Int)
      /// Decimal numbers: width in all, and decimals.
      case decimal(Int, Int)
    }
    /// The name, at most ten bytes.
    public let name: String
    /// What it holds.
    public let kind: Kind
    /// A column.
    public init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }

    /// Width in bytes.
    var width: Int {
      switch kind {
      case .text(let width), .integer(let width), .decimal(let width, _): width
      }
    }
    /// Digits after the point.
    var decimals: Int { if case .decimal(_, let decimals) = kind { decimals } else { 0 } }
    /// Whether cells are written flush left.
    var isText: Bool { if case .text = kind { true } else { false } }
  }

  /// Writes the files `path` + suffix. All shapes are polygons or all are lines; cells are text as it
  /// shall stand in the table, empty for none.
  public static func write(
    path: String, columns: [Column], rows: [(shape: Shape, cells: [String])],
    projectionText: String, encoding: TextEncoding
  ) throws(InputError) {
    let files = try files(
      named: path, columns: columns, rows: rows, projectionText: projectionText,
      encoding: encoding)
    for (suffix, bytes) in files {
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "." + suffix))
      } catch {
        throw InputError(.malformed, [Words.cannotWrite(path + "." + suffix)])
      }
    }
  }

  /// The bytes of the files by suffix, without a point: shp, shx, dbf, prj, and cpg for UTF-8. `named` is
  /// how faults call the file.
  public static func files(
    named name: String, columns: [Column], rows: [(shape: Shape, cells: [String])],
    projectionText: String, encoding: TextEncoding
  ) throws(InputError) -> [(suffix: String, bytes: [UInt8])] {
    let place = Place(file: name + ".shp")
    let folder = MemoryFolder()
    var files = try shapes(rows.map(\.shape), folder: folder, place: place).map {
      (suffix: $0.0, bytes: $0.1)
    }
    files.append(("dbf", try table(columns, rows.map(\.cells), encoding, folder, place)))
    files.append(("prj", Array(projectionText.utf8)))
    if encoding == .utf8 { files.append(("cpg", Array("UTF-8".utf8))) }
    return files
  }

  /// The bytes of `.shp` and `.shx`.
  private static func shapes(
    _ shapes: [Shape], folder: MemoryFolder, place: Place
  ) throws(InputError) -> [(String, [UInt8])] {
    let isLine = shapes.contains { if case .polyline = $0 { true } else { false } }
    let kind = isLine ? SHPT_ARC : SHPT_POLYGON
    try folder.withName { name throws(InputError) in
      guard let file = ShapeFileHandle(creating: name, kind: kind) else {
        throw InputError(.malformed, [Words.cannotWrite(place.file)])
      }
      for shape in shapes {
        guard file.append(parts(of: shape), kind: shape == .none ? SHPT_NULL : kind) else {
          throw InputError(.malformed, [Words.cannotWrite(place.file)])
        }
      }
    }
    return ["shp", "shx"].map { ($0, folder.files[$0]?.bytes ?? []) }
  }

  /// The parts of a shape, rings turned as the format wants: shells clockwise, holes the other way.
  private static func parts(of shape: Shape) -> [[Point]] {
    switch shape {
    case .none: []
    case .polyline(let lines): lines
    case .polygon(let shape):
      shape.polygons.flatMap { polygon in
        [polygon.exterior.turned(clockwise: true).points]
          + polygon.holes.map { $0.turned(clockwise: false).points }
      }
    }
  }

  /// The bytes of `.dbf`.
  private static func table(
    _ columns: [Column], _ rows: [[String]], _ encoding: TextEncoding, _ folder: MemoryFolder,
    _ place: Place
  ) throws(InputError) -> [UInt8] {
    let decoder = TextDecoder(encoding)
    try folder.withName { name throws(InputError) in
      guard let file = TableHandle(creating: name) else {
        throw InputError(.malformed, [Words.cannotWrite(place.file)])
      }
      for column in columns {
        let fits = (decoder.bytes(column.name)?.count ?? 99) <= 10 && (1...254) ~= column.width
        guard fits, file.addColumn(column, name: decoder.bytes(column.name) ?? []) else {
          throw InputError(.malformed, [Words.columnDoesNotFit(place, column.name)])
        }
      }
      for (row, cells) in rows.enumerated() {
        for (position, column) in columns.enumerated() {
          let cell = position < cells.count ? cells[position] : ""
          guard let bytes = decoder.bytes(cell), bytes.count <= column.width,
            file.write(column.isText ? bytes : flushRight(bytes, column.width), row, position)
          else { throw InputError(.malformed, [Words.cellDoesNotFit(place, row, column, cell)]) }
        }
      }
    }
    return folder.files["dbf"]?.bytes ?? []
  }

  /// Blanks before a number.
  private static func flushRight(_ bytes: [UInt8], _ width: Int) -> [UInt8] {
    Array(repeating: 32, count: width - bytes.count) + bytes
  }
}
