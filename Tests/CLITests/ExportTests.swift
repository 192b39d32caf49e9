import Foundation
import Testing

@Suite struct Exports {
  private static func export(
    _ city: TinyCity, _ name: String, _ flags: [String] = []
  ) throws -> Program.Answer {
    try Program.call(
      ["export", city.project, city.folder("gebiete.csv"), "-o", city.folder(name)] + flags)
  }

  @Test(arguments: [
    ["a.geojson"], ["a.gpkg"], ["a.csv"], ["a.xlsx"], ["a.html"], ["a.svg"], ["a.pdf"], ["a.png"],
    ["a.shp", "a.shx", "a.dbf", "a.prj", "a.cpg"],
  ])
  func `each ending gives its files and no other`(files: [String]) throws {
    let city = try TinyCity()
    let before = Set(city.folder.snapshot().keys)
    let answer = try Self.export(city, files[0])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(Set(city.folder.snapshot().keys) == before.union(files))
    let first = city.folder.snapshot()
    #expect(try Self.export(city, files[0]).status == 0)
    #expect(city.folder.snapshot() == first)
  }

  @Test func `the files of a shapefile appear together or not at all`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(
      atPath: city.folder("a.dbf"), withIntermediateDirectories: true)
    try city.folder.write("older", to: "a.shp")
    let before = city.folder.snapshot()
    let answer = try Self.export(city, "a.shp")
    #expect(answer.status == 73)
    #expect(answer.messages.count == 1, "\(answer.error)")
    #expect(city.folder.snapshot() == before)
  }

  @Test func `a shapefile takes the place of no file that the project names`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    #expect(try Self.export(city, "bloecke.shp").status == 73)
    #expect(city.folder.snapshot() == before)
  }

  @Test(arguments: [
    ("a.xlsx", ["--crs", "EPSG:25832"]), ("a.svg", ["--table", "areas"]),
    ("a.gpkg", ["--for", "redist"]), ("a.csv", ["--for", "nobody"]),
    ("a.csv", ["--for", "redist", "--table", "areas"]),
  ])
  func `what does not fit an ending is refused with what does`(name: String, flags: [String])
    throws
  {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let answer = try Self.export(city, name, flags)
    #expect(answer.status == 64)
    #expect(answer.messages.count == 1, "\(answer.error)")
    #expect(city.folder.snapshot() == before)
  }

  @Test func `a block assignment goes to the program that is named`() throws {
    let city = try TinyCity()
    #expect(try Self.export(city, "a.csv", ["--for", "districtr"]).status == 0)
    #expect(city.folder.text("a.csv").hasPrefix("geo_id,zone\n0001,1\n"))
    let answer = try Self.export(city, "b.csv", ["--for", "nobody"])
    #expect(answer.error.contains("gerrychain, redist, districtr"))
  }
}
