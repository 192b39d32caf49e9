import Foundation
import Testing

/// `veedel mend`, as a planner calls it.
@Suite struct `Mending a project` {
  private let city: TinyCity

  /// The tiny city with one corner of its first block pulled away: a gap above, an overlap beside.
  init() throws {
    city = try TinyCity()
    try move(corner: 2, of: 0, x: 0.2, y: -0.2)
  }

  /// Moves a corner of a record of five points.
  private func move(corner: Int, of record: Int, x: Double, y: Double) throws {
    let path = city.folder("bloecke.shp")
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let start = 100 + record * 136 + 8 + 48 + 16 * corner
    for (offset, change) in [(start, x), (start + 8, y)] {
      var bits = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + $1]) << (8 * $1) }
      bits = (Double(bitPattern: bits) + change).bitPattern
      for byte in 0..<8 { bytes[offset + byte] = UInt8(truncatingIfNeeded: bits >> (8 * byte)) }
    }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func mend(_ more: String..., project: String? = nil) throws -> Program.Answer {
    try Program.call(["mend", project ?? city.project] + more)
  }

  private static let layerFiles = ["shp", "shx", "dbf", "prj", "cpg"].map { "bloecke." + $0 }

  @Test func `writes sound copies beside which the project runs at once; the originals stay`()
    throws
  {
    let before = city.folder.snapshot()
    let answer = try mend("-o", city.out, "--json")
    #expect(answer.status == 0)
    let layer = try #require((try answer.json()["layers"] as? [[String: Any]])?.first)
    let faults = try #require(layer["before"] as? [String: Double])
    let rest = try #require(layer["after"] as? [String: Double])
    #expect((faults["overlaps"] ?? 0) > 0)
    #expect(rest["overlaps"] == 0 && rest["gaps"] == 0 && rest["invalid"] == 0)
    for (name, bytes) in before { #expect(city.folder.snapshot()[name] == bytes) }
    let inspection = try Program.call(["inspect", city.out + "/stadt.toml", "--json"])
    #expect(inspection.status == 0)
    let totals = try inspection.json()["totals"] as? [String: Any]
    #expect(totals?["population"] as? Int == city.population)
    #expect(
      try Program.call(["propose", city.out + "/stadt.toml", "-o", city.folder("p")]).status == 0)
  }

  @Test func `writes a log as table, page and JSON`() throws {
    #expect(try mend("-o", city.out, "--language", "de").status == 0)
    let rows = city.folder.text("out/mend-log.csv").split(separator: "\n")
    #expect(rows.first?.hasPrefix("step,status,layer,record,key,name,what,x,y,surface_m2") == true)
    #expect(rows.contains { $0.hasPrefix("overlaps,mended,bloecke,1,0001,") })
    #expect(city.folder.text("out/mend-log.html").contains("Was bereinigt wurde"))
    #expect(city.folder.text("out/mend-log.json").contains("\"before\": \"MULTIPOLYGON"))
  }

  @Test func `can be undone from the log alone, byte for byte`() throws {
    #expect(try mend("-o", city.out).status == 0)
    let before = city.folder.snapshot()
    #expect(try Program.call(["mend", "--undo", city.out, "-o", city.folder("back")]).status == 0)
    let after = city.folder.snapshot()
    for name in Self.layerFiles { #expect(after["back/" + name] == before[name]) }
  }

  @Test func `changes nothing when mended again`() throws {
    #expect(try mend("-o", city.out).status == 0)
    let again = try mend("-o", city.folder("out2"), project: city.out + "/stadt.toml")
    #expect(again.status == 0)
    let files = city.folder.snapshot()
    for name in Self.layerFiles { #expect(files["out2/" + name] == files["out/" + name]) }
  }

  @Test func `with nothing to mend writes the same bytes and says so`() throws {
    let sound = try TinyCity()
    #expect(
      try Program.call(["mend", sound.project, "-o", sound.out, "--language", "en"]).status == 0)
    let files = sound.folder.snapshot()
    for name in Self.layerFiles { #expect(files["out/" + name] == files[name]) }
    #expect(sound.folder.text("out/mend-log.html").contains("Nothing had to be mended"))
  }

  @Test func `replaces only what it wrote`() throws {
    #expect(try mend("-o", city.out).status == 0)
    #expect(try mend("-o", city.out).status == 73)
    #expect(try mend("-o", city.out, "--replace").status == 0)
    try city.folder.write("mine", to: "out/notes.txt")
    #expect(try mend("-o", city.out, "--replace").status == 73)
    #expect(city.folder.text("out/notes.txt") == "mine")
  }

  @Test func `never replaces the project that it reads`() throws {
    #expect(try mend("-o", city.out).status == 0)
    let before = city.folder.snapshot()
    let answer = try mend("-o", city.out, "--replace", project: city.out + "/stadt.toml")
    #expect(answer.status == 73)
    #expect(city.folder.snapshot() == before)
  }

  @Test func `refuses to undo what is no result or was changed`() throws {
    func undo() throws -> Int32 {
      try Program.call(["mend", "--undo", city.out, "-o", city.folder("back")]).status
    }
    #expect(try undo() == 66)
    #expect(try mend("-o", city.out).status == 0)
    try city.folder.write("other", to: "out/bloecke.prj")
    #expect(try undo() == 65)
    try city.folder.write("{}", to: "out/mend-log.json")
    #expect(try undo() == 65)
    #expect(!FileManager.default.fileExists(atPath: city.folder("back")))
  }

  @Test func `called without a project, or with a bad width, says how to call it`() throws {
    #expect(try Program.call(["mend", "-o", city.out]).status == 64)
    #expect(try mend("-o", city.out, "--gap-width", "-1").status == 64)
    #expect(try mend("-o", city.out, "--undo", "x").status == 64)
  }

  @Test func `tells the faults of other inputs before anything is written`() throws {
    try city.folder.replace("0001;95", with: "0001;viele", in: "werte.csv")
    #expect(try mend("-o", city.out).status == 65)
    #expect(!FileManager.default.fileExists(atPath: city.out))
  }
}
