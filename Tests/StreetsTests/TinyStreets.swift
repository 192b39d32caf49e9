import Geometry
import Land
import Tables

@testable import Streets

/// Six square blocks of 100 m, three of them in Süd and three in Nord:
///
///     4 | 5 | 6    Nord
///     1 | 2 | 3    Süd
///
/// with streets that run along borders and across them. Under the plan, 1 to 3 are area S, 4 and 5 are
/// area N, and 6 lies outside.
struct TinyStreets {
  /// A segment: name, key, line, and the four cells of its numbers.
  struct Segment {
    var name: String
    var key = ""
    var line: [(Double, Double)]
    var cells: [String]
  }

  var segments: [Segment] = [
    Segment(name: "Grenzweg", line: [(0, 100), (100, 100)], cells: ["1", "9", "2", "10"]),
    Segment(name: "Grenzweg", line: [(100, 100), (200, 100)], cells: ["11", "19", "12", "20"]),
    Segment(name: "Grenzweg", line: [(200, 100), (300, 100)], cells: ["21", "29", "22", "30"]),
    Segment(name: "Quergasse", line: [(150, 0), (150, 200)], cells: ["1", "19", "2", "20"]),
    Segment(name: "Alte Straße", line: [(0, 50), (90, 50)], cells: ["1", "15", "2", "16"]),
    Segment(name: "Ödlandpfad", line: [(210, 150), (290, 150)], cells: ["", "", "", ""]),
  ]
  /// The register as text; nil for none.
  var register: String?
  var areaOfBlock: [Int32] = [1, 1, 1, 2, 2, 0]

  static let header = "street,part,odd_from,odd_to,even_from,even_to\n"

  static let names = ["HSNR_V_L", "HSNR_B_L", "HSNR_V_R", "HSNR_B_R"]

  static func map() throws -> BlockMap {
    let squares = (0..<6).map { block -> MultiPolygon? in
      let (x, y) = (Double(block % 3) * 100, Double(block / 3) * 100)
      let corners = [(x, y), (x, y + 100), (x + 100, y + 100), (x + 100, y), (x, y)]
      let ring = Ring(points: corners.map { point($0) })
      return MultiPolygon(polygons: [Polygon(exterior: ring, holes: [])])
    }
    let ids = (1...6).map { Optional("\($0)") }
    let layer = Layer(
      name: "bloecke", file: "bloecke.shp", polygons: squares,
      attributes: AttributeTable(
        columns: [AttributeTable.Column(name: "NR", kind: .text, cells: ids)], rowCount: 6),
      system: try system(), encoding: "UTF-8")
    return try BlockMap(layer: layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
  }

  static let units = Grouping(
    name: "Stadtteil", unitNames: ["Süd", "Süd", "Süd", "Nord", "Nord", "Nord"])

  var layer: Layer {
    get throws {
      let columns = [
        AttributeTable.Column(name: "STRASSE", kind: .text, cells: segments.map(\.name)),
        AttributeTable.Column(name: "NUMMER", kind: .text, cells: segments.map(\.key)),
      ]
      let numbers = Self.names.enumerated().map { place, name in
        AttributeTable.Column(
          name: name, kind: .text,
          cells: segments.map { $0.cells[place].isEmpty ? nil : $0.cells[place] })
      }
      return Layer(
        name: "abschnitte", file: "abschnitte.shp",
        records: .lines(segments.map { MultiLine(lines: [$0.line.map(Self.point)]) }),
        attributes: AttributeTable(columns: columns + numbers, rowCount: segments.count),
        system: try Self.system(), encoding: "UTF-8", findings: [])
    }
  }

  func index() throws -> StreetIndex {
    let table = try register.map { text throws(InputError) in
      try StreetRegister(Table(bytes: Array(text.utf8), named: "verzeichnis.csv"))
    }
    return StreetIndex(
      register: table, segments: try StreetSegments(layer, on: Self.map()), units: [Self.units],
      blockCount: 6)
  }

  func lookup() throws -> StreetLookup {
    StreetLookup(try index(), plan: plan)
  }

  var plan: LabelledPlan {
    let count = Int(areaOfBlock.max() ?? 0)
    let labels = [AreaLabel(id: "S", name: "Südstadt"), AreaLabel(id: "N", name: "Nordstadt")]
    return LabelledPlan(
      plan: Plan(areaOfBlock: areaOfBlock), labels: Array(labels.prefix(count)))
  }

  private static func point(_ place: (Double, Double)) -> Point {
    Point(x: 356_000 + place.0, y: 5_645_000 + place.1)
  }

  private static func system() throws -> CoordinateSystem {
    try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "test"))
  }
}

extension StreetAnswer {
  /// The answer in one word for tests: status, area and source.
  var told: String {
    [status.rawValue, area.map { "\($0)" }, knownBy?.rawValue].compactMap { $0 }
      .joined(separator: " ")
  }
}
