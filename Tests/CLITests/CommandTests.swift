import Foundation
import Testing

@Suite struct Commands {
  @Test func `inspect tells layers, totals, pieces, neighbours and findings`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["inspect", city.project, "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let json = try answer.json()
    let layers = try #require(json["layers"] as? [[String: Any]])
    let keys = ["name", "records", "crs", "crs_name", "encoding", "columns"]
    #expect(layers.count == 1)
    for key in keys { #expect(layers[0].keys.contains(key)) }
    #expect(layers[0]["records"] as? Int == 24)
    let totals = try #require(json["totals"] as? [String: Any])
    #expect(totals["blocks"] as? Int == 24)
    #expect(totals["population"] as? Int == city.population)
    #expect(abs((totals["surface_km2"] as? Double ?? 0) - 0.24) < 1e-9)
    #expect((totals["deprived_population"] as? Int ?? 0) > 0)
    #expect(json["pieces"] as? [Int] == [24])
    #expect(json["neighbours"] as? Int == 6 * 3 + 5 * 4)
    #expect(json["findings"] is [[String: Any]])
  }

  @Test func `inspect of a bare block file needs no project`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["inspect", city.folder("bloecke.shp"), "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let totals = try #require(try answer.json()["totals"] as? [String: Any])
    #expect(totals["blocks"] as? Int == 24)
    #expect(totals["population"] is NSNull)
  }

  @Test func `inspect writes findings as GeoJSON`() throws {
    let city = try TinyCity()
    let target = city.folder("befunde.geojson")
    let answer = try Program.call(["inspect", city.project, "-o", target])
    #expect(answer.status == 0, "\(answer.error)")
    let file = try JSONSerialization.jsonObject(
      with: Data(city.folder.text("befunde.geojson").utf8))
    #expect((file as? [String: Any])?["type"] as? String == "FeatureCollection")
  }

  @Test func `inspect writes a page of findings, and refuses endings it does not know`() throws {
    let city = try TinyCity()
    let target = city.folder("befunde.html")
    let answer = try Program.call(["inspect", city.project, "-o", target, "--language", "de"])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(city.folder.text("befunde.html").contains("Befunde: Kleine Stadt"))
    let other = try Program.call(["inspect", city.project, "-o", city.folder("befunde.pdf")])
    #expect(other.status == 64)
    #expect(other.error.contains(".geojson .html"))
    #expect(city.folder.text("befunde.pdf").isEmpty)
  }

  @Test func `inspect tells findings in lines of at most 92 columns`() throws {
    let city = try TinyCity()
    for language in ["de", "en"] {
      let answer = try Program.call(["inspect", city.project, "--language", language])
      let lines = answer.output.split(separator: "\n")
      #expect(lines.count > 10)
      for line in lines { #expect(line.count <= 92, "\(line)") }
    }
  }

  @Test func `inspect speaks German with German numbers`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["inspect", city.project, "--language", "de"])
    let total = String(city.population)
    #expect(answer.output.contains(total.prefix(1) + "." + total.dropFirst() + " Einwohner"))
    #expect(answer.output.contains("Blöcke"))
  }

  @Test func `init writes a project file that inspect understands or asks to complete`() throws {
    let city = try TinyCity()
    let blocks = city.folder("bloecke.shp")
    let shown = try Program.call(["init", blocks])
    #expect(shown.status == 0, "\(shown.error)")
    #expect(!shown.error.isEmpty)
    let written = try Program.call(["init", blocks, "-o", city.folder("neu.toml")])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(city.folder.text("neu.toml") == shown.output)
    let read = try Program.call(["inspect", city.folder("neu.toml")])
    #expect([0, 65].contains(read.status), "\(read.error)")
    #expect(read.status == 0 || !read.error.contains("bloecke.shp"))
    let elsewhere = city.folder("projekte")
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    #expect(try Program.call(["init", blocks, "-o", elsewhere + "/neu.toml"]).status == 0)
    #expect(city.folder.text("projekte/neu.toml").contains("file = \"../bloecke.shp\""))
    #expect(try Program.call(["inspect", elsewhere + "/neu.toml"]).status == read.status)
  }

  @Test func `evaluate says which rules a plan breaks, and ends with 1`() throws {
    let city = try TinyCity()
    let plan = city.folder("gebiete.csv")
    let answer = try Program.call(["evaluate", city.project, plan, "--json"])
    let rules = try #require(try answer.json()["rules"] as? [[String: Any]])
    let broken = rules.filter { $0["kept"] as? Bool == false }
    #expect(answer.status == (broken.isEmpty ? 0 : 1))
    #expect(answer.messages.count == 1)
    #expect(!broken.isEmpty)
    for rule in broken { #expect(answer.error.contains(rule["rule"] as? String ?? "?")) }
  }

  @Test func `export writes areas as GeoJSON in the system asked for`() throws {
    let city = try TinyCity()
    let plan = city.folder("gebiete.csv")
    let target = city.folder("a.geojson")
    let arguments = ["export", city.project, plan, "-o", target]
    #expect(try Program.call(arguments).status == 0)
    let first = city.folder.text("a.geojson")
    #expect(try Program.call(arguments + ["--crs", "EPSG:25832"]).status == 0)
    let second = city.folder.text("a.geojson")
    #expect(!first.contains("400000") && second.contains("400000"))
    let unknown = try Program.call(arguments + ["--crs", "EPSG:99999999"])
    #expect(unknown.status == 64)
  }
}
