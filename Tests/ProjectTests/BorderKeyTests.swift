import Delimitation
import Geometry
import Land
import Testing

@testable import Project

/// Two rows of three blocks, 30 m apart: 01 to 03 in the south, 04 to 06 in the north; a river in the
/// gap, and units that reach from row to row.
extension TemporaryProject {
  /// Writes the layers and a project with lines added to `[blocks]` and at the end.
  func apart(blocks: String = "", more: String = "", unit: String = "column = \"VIERTEL\"") throws
    -> City
  {
    let ids = columns[0].cells
    let people = columns[1].cells
    let names = ["West", "Mitte", "Ost", "West", "Mitte", "Ost"]
    try write(
      "apart", [("NR", 2), ("EW", 0), ("VIERTEL", 10)],
      ids.indices.map { row in
        (
          .polygon(Self.box(Double(row % 3) * 100, row < 3 ? 0 : 130, 100, 100)),
          [ids[row], people[row], names[row]]
        )
      })
    try write("fluss", [("NAME", 10)], [(.polygon(Self.box(-20, 110, 400, 10)), ["Fluss"])])
    try write(
      "viertel", [("NAME", 10)],
      [
        (.polygon(Self.box(0, 0, 100, 230)), ["West"]),
        (.polygon(Self.box(100, 0, 100, 230)), ["Mitte"]),
        (.polygon(Self.box(200, 0, 100, 230)), ["Ost"]),
      ])
    let path = try write(
      "apart.toml",
      """
      [blocks]
      file = "apart.shp"
      id = "NR"
      population = { column = "EW" }
      \(blocks)
      [[identity]]
      name = "Viertel"
      \(unit)
      [deprivation]
      indicators = []
      [areas]
      count = 2
      population = [900, 2000]
      \(more)
      """)
    return try City(project: path)
  }

  private func write(
    _ name: String, _ columns: [(String, Int)],
    _ rows: [(shape: ShapefileWriter.Shape, cells: [String])]
  ) throws {
    try ShapefileWriter.write(
      path: folder + "/" + name,
      columns: columns.map {
        ShapefileWriter.Column(name: $0.0, kind: $0.1 == 0 ? .integer(8) : .text($0.1))
      }, rows: rows, projectionText: utm32, encoding: .utf8)
  }

  private static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double)
    -> MultiPolygon
  {
    let corners = [(x, y), (x, y + height), (x + width, y + height), (x + width, y), (x, y)]
    let ring = Ring(points: corners.map { Point(x: 356_000 + $0.0, y: 5_645_000 + $0.1) })
    return MultiPolygon(polygons: [Polygon(exterior: ring, holes: [])])
  }
}

@Suite struct `Blocks that do not touch` {
  private let river = "[[barriers]]\nfile = \"fluss.shp\"\neffect = \"forbid\"\nname = \"Rhein\""

  private func checks(_ city: City) -> [String] {
    city.findings.map(\.check).filter {
      ["bridges", "bridge", "filled", "barrier", "along_barrier", "link", "link_needless"]
        .contains($0)
    }
  }

  private func faults(_ make: () throws -> City) -> [String] {
    do {
      _ = try make()
      return []
    } catch let error as InputError {
      return error.findings.map { $0.line(in: .english) }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `are two pieces without a key, and one with bridge_gaps`() throws {
    let project = try TemporaryProject()
    #expect(try project.apart().problem.territory.pieceSizes == [3, 3])
    let city = try project.apart(blocks: "bridge_gaps = 30.5")
    #expect(city.problem.territory.pieceSizes == [6])
    #expect(BorderKinds(city.problem.territory.adjacency).bridged == 3)
    #expect(checks(city) == ["bridges", "bridge", "bridge", "bridge"])
    #expect(try project.apart(blocks: "bridge_gaps = 29").problem.territory.pieceSizes == [3, 3])
  }

  @Test(arguments: ["column = \"VIERTEL\"", "file = \"viertel.shp\"\ncolumn = \"NAME\""])
  func `grow together with fill, by a column or a file`(unit: String) throws {
    let project = try TemporaryProject()
    let city = try project.apart(blocks: "fill = \"viertel\"", unit: unit)
    #expect(city.problem.territory.pieceSizes == [6])
    #expect(
      city.problem.territory.blocks.surfaceSquareMetres.allSatisfy { abs($0 - 11_500) < 1 })
    #expect(city.map.surfaceSquareMetres == city.problem.territory.blocks.surfaceSquareMetres)
    #expect(checks(city).first == "filled")
    #expect(BorderKinds(city.problem.territory.adjacency).bridged == 0)
  }

  @Test func `may be filled first and bridged where they still gape`() throws {
    let city = try TemporaryProject().apart(blocks: "fill = \"Viertel\"\nbridge_gaps = 40")
    #expect(checks(city).prefix(2) == ["filled", "bridges"])
  }

  @Test func `are separated by a barrier in the gap, but for links`() throws {
    let project = try TemporaryProject()
    let apart = try project.apart(blocks: "bridge_gaps = 40", more: river)
    #expect(apart.problem.territory.pieceSizes == [3, 3])
    #expect(apart.problem.territory.adjacency.separated.count == 3)
    let link = "\n[[links]]\nblocks = [\"05\", \"02\"]\nreason = \"Deutzer Brücke\""
    let linked = try project.apart(blocks: "bridge_gaps = 40", more: river + link)
    #expect(linked.problem.territory.pieceSizes == [6])
    let kinds = BorderKinds(linked.problem.territory.adjacency)
    #expect([kinds.links, kinds.separated, kinds.alongBarriers] == [1, 2, 3])
    let told = linked.findings.first { $0.check == "link" }
    #expect(
      told?.message.german
        == "Eine Verbindung verknüpft die Blöcke „05“ und „02“ über eine Barriere: Deutzer Brücke.")
    let avoided = try project.apart(
      blocks: "bridge_gaps = 40", more: river.replacing("forbid", with: "avoid"))
    #expect(avoided.problem.territory.pieceSizes == [6])
    #expect(BorderKinds(avoided.problem.territory.adjacency).alongBarriers == 3)
    #expect(avoided.inputs.contains { $0.file == "fluss.shp" })
    #expect(avoided.layers.map(\.name) == ["apart", "fluss"])
  }

  @Test func `a barrier that lies between nobody is a warning`() throws {
    let city = try TemporaryProject().apart(more: river)
    #expect(city.findings.first { $0.check == "barrier" }?.severity == .warning)
  }

  @Test(arguments: [
    ("bridge_gaps = -1", "", "-1 is outside the range: 0 to 1000 was expected."),
    ("bridge_gaps = \"50\"", "", "There is \"50\", expected was a number."),
    (
      "fill = \"Virtel\"", "",
      "There is no identity layer “Virtel”. The nearest is “Viertel”. Known are: Viertel."
    ),
    ("fill = \"\"", "", "The text is empty."),
    ("", "[[barriers]]\neffect = \"forbid\"", "The key “file” is missing."),
    ("", "[[barriers]]\nfile = \"fluss.shp\"", "The key “effect” is missing."),
    (
      "", "[[barriers]]\nfile = \"fluss.shp\"\neffect = \"forbidden\"",
      "The word “forbidden” is not known here. The nearest is “forbid”."
    ),
    (
      "", "[[barriers]]\nfile = \"fluss.shp\"\neffect = \"avoid\"\ntolerance = -2",
      "-2 is outside the range"
    ),
    ("", "[[links]]\nblocks = [\"01\", \"02\"]\nreason = \"  \"", "The text is empty."),
    ("", "[[links]]\nblocks = [\"01\", \"02\"]", "The key “reason” is missing."),
  ])
  func `faults of their keys are told with place and mend`(
    blocks: String, more: String, message: String
  ) throws {
    let project = try TemporaryProject()
    let found = faults { try project.apart(blocks: blocks, more: more) }
    #expect(found.count == 1)
    #expect(found.first?.contains(message) == true, "\(found)")
    #expect(found.first?.hasPrefix("apart.toml, row ") == true)
  }

  @Test func `a missing barrier file is a missing file`() throws {
    let project = try TemporaryProject()
    do {
      _ = try project.apart(more: river.replacing("fluss.shp", with: "see.shp"))
      Issue.record("a missing file was not told")
    } catch let error as InputError {
      #expect(error.kind == .missing)
      #expect(error.findings.map(\.place.file) == ["see.shp"])
    }
  }
}
