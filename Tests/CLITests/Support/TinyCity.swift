import Foundation
import Geometry
import Land

/// A city of squares of 100 m, written as a city's files are: blocks, a table, a list of areas in
/// force, a project file. Four rows; a neighbourhood is two by two squares, the districts are the
/// left and the right half, and every second square is deprived.
///
///     001 002 | 003 004 …      rows of `columns` squares, numbered from the south-west
struct TinyCity {
  let folder: TemporaryFolder
  let columns: Int
  let rows = 4
  /// Inhabitants of all blocks together.
  let population: Int

  /// Where the project file lies.
  var project: String { folder("stadt.toml") }
  /// Where a result may go.
  var out: String { folder("out") }

  /// Writes a city.
  init(columns: Int = 6, areas: Int = 2) throws {
    folder = try TemporaryFolder()
    self.columns = columns
    let count = columns * rows
    let people = (0..<count).map { 95 + ($0 * 7) % 11 }
    population = people.reduce(0, +)
    try writeBlocks(count)
    let table = people.enumerated().map { "\(TinyCity.id($0.offset));\($0.element)\n" }.joined()
    try folder.write("ID;EW\n" + table, to: "werte.csv")
    try folder.write(
      "NR;NAME;EBENE;EINHEIT\n1;Süd;Stadtteil;Teil 0-0\n1;Süd;Stadtteil;Teil 1-0\n"
        + "2;Nord;Stadtteil;Teil 0-1\n",
      to: "gebiete.csv")
    try folder.write(TinyCity.projectText(areas: areas), to: "stadt.toml")
  }

  /// The key of a block.
  static func id(_ block: Int) -> String {
    let digits = String(block + 1)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func writeBlocks(_ count: Int) throws {
    typealias Column = ShapefileWriter.Column
    let columns = [
      Column(name: "ID", kind: .text(4)), Column(name: "STT", kind: .text(20)),
      Column(name: "BEZ", kind: .text(10)), Column(name: "DEP", kind: .integer(1)),
    ]
    try ShapefileWriter.write(
      path: folder("bloecke"), columns: columns, rows: (0..<count).map(row),
      projectionText: TinyCity.projection, encoding: .utf8)
  }

  private func row(_ block: Int) -> (shape: ShapefileWriter.Shape, cells: [String]) {
    let x = block % columns
    let y = block / columns
    let cells = [
      TinyCity.id(block), "Teil \(x / 2)-\(y / 2)", x < columns / 2 ? "West" : "Ost",
      (x + y) % 2 == 0 ? "1" : "0",
    ]
    let corners = [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
      Point(x: 400_000 + Double(x + $0.0) * 100, y: 5_600_000 + Double(y + $0.1) * 100)
    }
    let square = Polygon(exterior: Ring(points: corners), holes: [])
    return (.polygon(MultiPolygon(polygons: [square])), cells)
  }

  private static func projectText(areas: Int) -> String {
    """
    format = 1
    title = "Kleine Stadt"
    language = "en"
    [blocks]
    file = "bloecke.shp"
    id = "ID"
    population = { table = "werte.csv", column = "EW" }
    population_note = "invented"
    [[tables]]
    file = "werte.csv"
    key = "ID"
    [[identity]]
    name = "Stadtteil"
    column = "STT"
    split = "avoid"
    weight = 1.0
    [district]
    column = "BEZ"
    span = "forbid"
    [deprivation]
    column = "DEP"
    [areas]
    count = \(areas)
    population = [500, 900]
    population_rule = "require"
    deprived_share = [0.1, 0.9]
    [status_quo]
    file = "gebiete.csv"
    [propose]
    options = 2
    seed = 7
    time_limit = 0
    steps = 2000
    threads = 1

    """
  }

  /// ETRS89 / UTM 32, in the words of a usual `.prj`.
  static let projection = """
    PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",\
    SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
    PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],\
    PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],\
    PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
    """
}
