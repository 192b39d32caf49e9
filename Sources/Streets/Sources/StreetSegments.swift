public import Geometry
public import Land

/// The segments of a city's streets, each with the house numbers on its left and on its right in the
/// direction of its line, and the blocks along both.
public struct StreetSegments: Sendable {
  /// One side of a segment.
  struct Side: Sendable {
    let key: String
    let name: String
    /// The record, from 1.
    let record: Int
    let isLeft: Bool
    /// Its numbers; empty where the segment has none on either side.
    let ranges: [NumberRange]
    /// The block at each point that was looked at, from the beginning of the line to its end; -1 where
    /// there is none.
    let blocks: [Int32]
  }

  /// The file as the user named it.
  public let file: String
  /// How many records there are.
  let recordCount: Int
  /// The sides that have numbers, and both sides of segments that have none.
  let sides: [Side]
  /// How many records of roads have no name, as most paths have none.
  let nameless: Int
  /// What was left out or mended, record by record.
  public let findings: [Finding]

  private static let key = ColumnNames("NUMMER", "STR_NR", "STRSCHL", "street_key")
  private static let name = ColumnNames("STRASSE", "STR_NAME", "STRNAME", "street", "name")
  private static let roadName = ColumnNames("name", "STRASSE", "STR_NAME", "STRNAME", "street")
  private static let numbers = [
    ColumnNames("HSNR_V_L", "left_from", "L_F_ADD"), ColumnNames("HSNR_B_L", "left_to", "L_T_ADD"),
    ColumnNames("HSNR_V_R", "right_from", "R_F_ADD"),
    ColumnNames("HSNR_B_R", "right_to", "R_T_ADD"),
  ]

  /// Takes the lines of a layer as segments and looks up the blocks on both sides of each. Throws every
  /// column that is missing; records that cannot be used are findings. About linear in the points.
  public init(_ layer: Layer, on map: BlockMap) throws(InputError) {
    let columns = layer.attributes.columns
    let names = columns.map(\.name)
    let faults = ColumnNames.missing([Self.name] + Self.numbers, in: names, file: layer.file)
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    func cells(_ known: ColumnNames) -> [String?]? {
      known.position(in: names).map { columns[$0].cells }
    }
    let lines = try Self.lines(of: layer, in: map.system)
    let (keys, streets) = (cells(Self.key), cells(Self.name))
    let ends = Self.numbers.map { cells($0) }
    var found = Records(points: SidePoints(), drafts: [], findings: [])
    for row in 0..<layer.attributes.rowCount where !layer.attributes.deletedRows.contains(row) {
      let place = Place(file: layer.file, row: layer.attributes.number(ofRow: row))
      let pairs = [0, 2].map { side in
        NumberCells(
          from: ends[side]?[row], to: ends[side + 1]?[row],
          column: Self.numbers[side].called(in: names))
      }
      found.add(
        Record(
          key: keys?[row] ?? "", name: streets?[row], line: lines[row], place: place,
          column: Self.name.called(in: names), pairs: pairs))
    }
    file = layer.file
    recordCount = layer.attributes.rowCount
    nameless = 0
    findings = layer.findings + found.findings
    sides = found.sides(on: map)
  }

  /// Takes the lines of a layer as roads with names and without numbers, as OpenStreetMap has them, and
  /// looks up the blocks on both sides of each. Throws where there is no column of names.
  public init(roads layer: Layer, on map: BlockMap) throws(InputError) {
    let columns = layer.attributes.columns
    let names = columns.map(\.name)
    guard let position = Self.roadName.position(in: names) else {
      throw InputError(
        .malformed, ColumnNames.missing([Self.roadName], in: names, file: layer.file))
    }
    let streets = columns[position].cells
    let lines = try Self.lines(of: layer, in: map.system)
    var found = Records(points: SidePoints(), drafts: [], findings: [])
    var nameless = 0
    for row in 0..<layer.attributes.rowCount where !layer.attributes.deletedRows.contains(row) {
      guard let street = streets[row], !Spelling.key(street).isEmpty else {
        nameless += 1
        continue
      }
      found.add(
        Record(
          key: "", name: street, line: lines[row],
          place: Place(file: layer.file, row: layer.attributes.number(ofRow: row)),
          column: names[position], pairs: []))
    }
    file = layer.file
    recordCount = layer.attributes.rowCount
    self.nameless = nameless
    findings = layer.findings + found.findings
    sides = found.sides(on: map)
  }

  /// The lines of the records in the blocks' system; nil where there are none.
  private static func lines(of layer: Layer, in system: CoordinateSystem) throws(InputError)
    -> [[Point]?]
  {
    let longest = layer.lines.map { shape in
      shape?.lines.max { Polyline.metres($0) < Polyline.metres($1) }
    }
    let (here, there) = (layer.system, system)
    if here.definition == there.definition || (here.epsg != nil && here.epsg == there.epsg) {
      return longest
    }
    let points = longest.flatMap { $0 ?? [] }
    guard !points.isEmpty else { return longest }
    let carried = try Projection(from: layer.system, to: system).project(points)
    var next = 0
    return longest.map { line in
      line.map { line in
        defer { next += line.count }
        return Array(carried[next..<next + line.count])
      }
    }
  }
}
