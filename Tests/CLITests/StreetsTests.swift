import Foundation
import Geometry
import Testing

@Suite struct `veedel streets` {
  /// A tiny city with two streets: one along the border between the areas, one inside the northern.
  private func city() throws -> TinyCity {
    let city = try TinyCity()
    let columns = ["STRASSE", "HSNR_V_L", "HSNR_B_L", "HSNR_V_R", "HSNR_B_R"].map {
      ShapefileWriter.Column(name: $0, kind: .text(20))
    }
    let projection = city.folder.text("bloecke.prj")
    func line(_ places: [(Double, Double)]) -> ShapefileWriter.Shape {
      .polyline([places.map { Point(x: 400_000 + $0.0, y: 5_600_000 + $0.1) }])
    }
    try ShapefileWriter.write(
      path: city.folder("abschnitte"), columns: columns,
      rows: [
        (line([(0, 200), (190, 200)]), ["Mittelweg", "1", "9", "2", "10"]),
        (line([(20, 250), (80, 250)]), ["Hochgasse", "1", "9", "2", "10"]),
      ], projectionText: projection, encoding: .utf8)
    try city.folder.write(
      "street,part,odd_from,odd_to,even_from,even_to\nMittelweg,Teil 0-1,1,9,,\n",
      to: "verzeichnis.csv")
    try city.folder.replace(
      "[propose]",
      with: "[streets]\nregister = \"verzeichnis.csv\"\nsegments = \"abschnitte.shp\"\n[propose]",
      in: "stadt.toml")
    return city
  }

  private func find(_ city: TinyCity, _ address: String, _ flags: String...) throws
    -> Program.Answer
  {
    try Program.call(
      ["streets", "find", city.project, city.folder("gebiete.csv"), address] + flags)
  }

  @Test func `find tells the area of an address`() throws {
    let city = try city()
    let north = try find(city, "Mittelweg 3", "--json")
    #expect(north.status == 0, "\(north.error)")
    let answer = try north.json()
    #expect(answer["query"] as? String == "Mittelweg 3" && answer["number"] as? String == "3")
    #expect(answer["status"] as? String == "found" && answer["area_id"] as? String == "2")
    #expect(answer["area_name"] as? String == "Nord" && answer["district"] as? String == "West")
    #expect(
      answer["known_by"] as? String == "segment" && answer["street"] as? String == "Mittelweg")
    #expect((answer["candidates"] as? [Any])?.isEmpty == true)
    let south = try find(city, "mittel-weg 4")
    #expect(south.status == 0 && south.output.contains("area 1 (Süd), West"))
  }

  @Test func `find says no, and why, where it cannot tell`() throws {
    let city = try city()
    let street = try find(city, "Mittelweg", "--language", "de")
    #expect(street.status == 1 && street.output.contains("bitte die Hausnummer angeben"))
    let wrong = try find(city, "Mitelweg 3", "--json")
    #expect(wrong.status == 1)
    let answer = try wrong.json()
    #expect(answer["status"] as? String == "unknown_street" && answer["area_id"] is NSNull)
    let candidates = try #require(answer["candidates"] as? [[String: Any]])
    #expect(candidates.first?["street"] as? String == "Mittelweg")
    #expect(candidates.first?["area_id"] as? String == "2")
    let number = try find(city, "Hochgasse 77")
    #expect(number.status == 1 && number.output.contains("Guessed from its neighbours: area 2"))
  }

  @Test func `list writes the directory of an area`() throws {
    let city = try city()
    let call = ["streets", "list", city.project, city.folder("gebiete.csv")]
    let shown = try Program.call(call + ["--area", "nord"])
    #expect(shown.status == 0, "\(shown.error)")
    #expect(shown.output.contains("  Hochgasse") && shown.output.contains("  Mittelweg: all odd"))
    for name in ["nord.csv", "nord.html", "nord.xlsx", "nord.pdf"] {
      let written = try Program.call(call + ["--area", "2", "-o", city.folder(name)])
      #expect(written.status == 0, "\(written.error)")
      let text = city.folder.text(name)
      #expect(
        name.hasSuffix("xlsx")
          ? text.hasPrefix("PK")
          : name.hasSuffix("pdf") ? text.hasPrefix("%PDF") : text.contains("Hochgasse"))
    }
    let unknown = try Program.call(call + ["--area", "9"])
    #expect(unknown.status == 64 && unknown.error.contains("1 (Süd), 2 (Nord)"))
    #expect(try Program.call(call + ["-o", city.folder("a.docx")]).status == 64)
  }

  @Test func `batch answers every row`() throws {
    let city = try city()
    try city.folder.write("address\nMittelweg 3\nNirgendwo 1\n", to: "adressen.csv")
    let answer = try Program.call([
      "streets", "batch", city.project, city.folder("gebiete.csv"), city.folder("adressen.csv"),
      "-o", city.folder("antwort.csv"),
    ])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("2 rows") && answer.output.contains("found 1"))
    #expect(
      city.folder.text("antwort.csv")
        == "address,area_id,area_name,district,status,known_by\n"
        + "Mittelweg 3,2,Nord,West,found,segment\nNirgendwo 1,,,,unknown_street,\n")
  }

  @Test func `find with kept streets says what it says without, also when files change`() throws {
    let city = try city()
    let environment = ["XDG_CACHE_HOME": city.folder("cache")]
    func ask(_ address: String, _ flags: String...) throws -> Program.Answer {
      try Program.call(
        ["streets", "find", city.project, city.folder("gebiete.csv"), address, "--json"] + flags,
        environment: environment)
    }
    // Files must be a little old before they are kept.
    for name in try FileManager.default.contentsOfDirectory(atPath: city.folder.path) {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: city.folder(name))
    }
    let fresh = try ask("Mittelweg 3", "--no-cache")
    #expect(fresh.status == 0 && !FileManager.default.fileExists(atPath: city.folder("cache")))
    for _ in 0..<2 { #expect(try ask("Mittelweg 3").output == fresh.output) }
    let kept = try FileManager.default.contentsOfDirectory(atPath: city.folder("cache/veedel"))
    #expect(kept.count == 2, "\(kept)")
    try city.folder.replace("Süd", with: "Nordost", in: "gebiete.csv")
    let changed = try ask("Mittelweg 4").output
    #expect(changed.contains("Nordost"), "\(changed)")
    try FileManager.default.removeItem(atPath: city.folder("abschnitte.dbf"))
    #expect(try ask("Mittelweg 3").status == 66)
  }

  @Test func `--on answers by the plan that was in force`() throws {
    let city = try city()
    try city.folder.write(
      "NR;NAME;EBENE;EINHEIT\n7;Alt;Stadtteil;Teil 0-1\n", to: "alt.csv")
    try city.folder.replace(
      "[propose]",
      with: "[[plans]]\nfile = \"alt.csv\"\nstatus = \"expired\"\nvalid_from = 2010-01-01\n"
        + "valid_to = 2015-12-31\n[[plans]]\nfile = \"gebiete.csv\"\nstatus = \"decided\"\n"
        + "valid_from = 2016-01-01\ncouncil_number = \"12/2015\"\n"
        + "[offices.7]\nname = \"Büro Alt\"\nphone = \"0221 7\"\n[propose]", in: "stadt.toml")
    let before = try Program.call(
      ["streets", "find", city.project, "Mittelweg 3", "--on", "2015-12-31", "--json"])
    #expect(before.status == 0, "\(before.error)")
    let answer = try before.json()
    #expect(answer["area_id"] as? String == "7" && answer["on"] as? String == "2015-12-31")
    #expect((answer["plan"] as? [String: Any])?["file"] as? String == "alt.csv")
    #expect((answer["office"] as? [String: Any])?["phone"] as? String == "0221 7")
    let after = try find(city, "Mittelweg 3", "--on", "2016-01-01")
    #expect(after.status == 0 && after.output.contains("area 2 (Nord)"))
    #expect(after.output.contains("by gebiete.csv, 12/2015, in force on 1 January 2016"))
    let never = try find(city, "Mittelweg 3", "--on", "2009-12-31", "--language", "de")
    #expect(never.status == 1 && never.error.contains("Am 31.12.2009 gilt kein Plan."))
    #expect(never.output.isEmpty)
    for wrong in ["gestern", "2015-02-30"] {
      #expect(try find(city, "Mittelweg 3", "--on", wrong).status == 64)
    }
    #expect(try Program.call(["streets", "find", city.project, "Mittelweg 3"]).status == 64)
    let missing = try Program.call(
      ["streets", "find", city.project, city.folder("fehlt.csv"), "Hof 1", "--on", "2016-01-01"])
    #expect(missing.status == 66)
    let list = try Program.call(["streets", "list", city.project, "--on", "2015-01-01"])
    #expect(
      list.status == 0 && list.output.contains("Area 7 Alt") && list.output.contains("0221 7"))
  }

  @Test func `difference tells the streets that change`() throws {
    let city = try city()
    try city.folder.write(
      "NR;NAME;EBENE;EINHEIT\n1;Süd;Stadtteil;Teil 0-0\n1;Süd;Stadtteil;Teil 1-0\n", to: "neu.csv")
    let call = ["streets", "difference", city.project, city.folder("gebiete.csv")]
    let shown = try Program.call(call + [city.folder("neu.csv")])
    #expect(shown.status == 0, "\(shown.error)")
    #expect(
      shown.output.contains("Go out of area 2 Nord: 2 streets\n  Hochgasse\n  Mittelweg: all odd"))
    let none = try Program.call(call + [city.folder("gebiete.csv")])
    #expect(none.status == 0 && none.output == "No known address changes.\n")
    for name in ["d.csv", "d.html", "d.xlsx"] {
      let written = try Program.call(call + [city.folder("neu.csv"), "-o", city.folder(name)])
      #expect(written.status == 0, "\(written.error)")
    }
    #expect(city.folder.text("d.csv").contains("out,2,Nord,,,Hochgasse,,whole,,,,1"))
    #expect(city.folder.text("d.html").contains("Go out of area 2 Nord"))
    #expect(city.folder.text("d.xlsx").hasPrefix("PK"))
  }

  @Test func `check tells what became of every row and segment`() throws {
    let city = try city()
    let answer = try Program.call(["streets", "check", city.project, "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let totals = try #require(try answer.json()["totals"] as? [String: Int])
    #expect(totals["rows"] == 1 && totals["rows_agreed"] == 1)
    #expect(totals["sides"] == 4 && totals["records"] == 2)
  }

  @Test func `faults of the inputs end with their codes`() throws {
    let bare = try TinyCity()
    let none = try find(bare, "Mittelweg 3")
    #expect(none.status == 65 && none.error.contains("The project names no streets."))
    let city = try city()
    try city.folder.write("street,part\nA,B\n", to: "verzeichnis.csv")
    let columns = try find(city, "Mittelweg 3", "--json")
    #expect(columns.status == 65 && columns.messages.count == 4)
    try FileManager.default.removeItem(atPath: city.folder("verzeichnis.csv"))
    #expect(try find(city, "Mittelweg 3").status == 66)
    #expect(try Program.call(["streets", "find", city.project]).status == 64)
  }
}
