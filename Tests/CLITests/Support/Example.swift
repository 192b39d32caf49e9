import Foundation
import Geometry
import Land

/// The files of the worked example, and what the program makes of them, each made once.
enum Example {
  private static let people = [2400, 1800, 3000, 2100, 1500, 2700, 1900, 2600]
  private static let units = ["n1", "n1", "n2", "n1", "n3", "n3", "n2", "n3"]
  private static let indicators: [[String]] = [
    ["12.0", "9.5", "4.0", "6.0", "15.0", "3.5", "5.0", "5.0"],
    ["28", "22", "9", "14", "33", "8", "12", "14"],
    ["48", "39", "15", "24", "55", "12", "20", "27"],
  ]
  private static let plans = ["x": "11102220", "y": "11012220"]
  private static let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]

  private static let folder = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    try write(to: folder)
    return folder
  }

  private static let comparison = Result { () throws -> String in
    let folder = try Example.folder.get()
    let out = folder("out")
    _ = try Program.call(["compare", folder("stadt.toml"), plan("x"), plan("y"), "-o", out])
    return out
  }

  /// The project file.
  static func project() throws -> String { try folder.get()("stadt.toml") }

  /// The file of option `x` or `y`.
  static func plan(_ name: String) throws -> String { try folder.get()(name + ".csv") }

  /// The folder in which X and Y are compared.
  static func compared() throws -> String { try comparison.get() }

  /// An option as a file of an ending.
  static func exported(_ name: String, _ ending: String) throws -> String {
    let file = try folder.get()(name + "." + ending)
    let answer = try Program.call(["export", project(), plan(name), "-o", file])
    return answer.status == 0 ? file : answer.error
  }

  /// The text of a file.
  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// The cells of a line of CSV.
  static func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// The rows of all tables of a page, cells without their marks.
  static func rows(ofPage path: String) -> [[String]] {
    let page = text(path).replacing("\u{a0}", with: " ").replacing("−", with: "-")
    return page.components(separatedBy: "<tr>").dropFirst().map { row in
      cells(ofRow: row.components(separatedBy: "</tr>")[0])
    }
  }

  private static func cells(ofRow row: String) -> [String] {
    row.replacing("</th>", with: "</td>").components(separatedBy: "</td>").dropLast().map { cell in
      cell.replacing(#/<[^>]*>/#, with: "").trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private static func write(to folder: TemporaryFolder) throws {
    typealias Column = ShapefileWriter.Column
    let columns = [Column(name: "ID", kind: .text(4)), Column(name: "N", kind: .text(4))]
    let rows = letters.indices.map { unit -> (shape: ShapefileWriter.Shape, cells: [String]) in
      let x = 400_000 + Double(unit) * 1000
      let corners = [(0.0, 0.0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
        Point(x: x + $0.0 * 1000, y: 5_600_000 + $0.1 * 1000)
      }
      let square = Polygon(exterior: Ring(points: corners), holes: [])
      return (.polygon(MultiPolygon(polygons: [square])), [letters[unit], units[unit]])
    }
    try ShapefileWriter.write(
      path: folder("units"), columns: columns, rows: rows,
      projectionText: TinyCity.projection, encoding: .utf8)
    let lines = letters.indices.map { unit in
      ([letters[unit], String(people[unit])] + indicators.map { $0[unit] }).joined(separator: ";")
    }
    try folder.write("ID;P;S1;S2;S3\n" + lines.joined(separator: "\n") + "\n", to: "values.csv")
    for (name, areas) in plans {
      let rows = zip(letters, areas).map { "\($0),\($1 == "0" ? "," : "\($1),Area \($1)")\n" }
      try folder.write(
        "block_id,area_id,area_name\n" + rows.joined(), to: name + ".csv")
    }
    try folder.write(projectText, to: "stadt.toml")
  }

  private static let projectText = """
    format = 1
    title = "Worked example"
    language = "en"
    [blocks]
    file = "units.shp"
    id = "ID"
    population = { table = "values.csv", column = "P" }
    [[tables]]
    file = "values.csv"
    key = "ID"
    [[identity]]
    name = "n"
    column = "N"
    split = "avoid"
    [deprivation]
    indicators = [
      { column = "S1", higher = "worse" }, { column = "S2", higher = "worse" },
      { column = "S3", higher = "worse" },
    ]
    deprived = { index_above = 1.0 }
    [areas]
    count = 2
    population = [6000, 8000]
    deprived_share = [0.15, 0.75]
    [status_quo]
    file = "x.csv"

    """
}
