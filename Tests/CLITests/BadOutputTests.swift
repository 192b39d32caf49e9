import Foundation
import Testing

@Suite struct `Outputs that cannot be written` {
  @Test func `a path below a plain file is refused before the search`() throws {
    let city = try TinyCity()
    try expectRefusal(of: "stadt.toml/out", in: city)
  }

  @Test func `a link that points nowhere and an empty name are refused before the search`() throws {
    let city = try TinyCity()
    try FileManager.default.createSymbolicLink(
      atPath: city.out, withDestinationPath: "nirgends")
    try expectRefusal(of: "out", in: city)
    let answer = try Program.call(["propose", city.project, "-o", ""], in: city.folder.path)
    #expect(answer.status == 73)
    #expect(answer.messages.count == 1)
  }

  @Test func `a folder above that is missing is refused`() throws {
    try expectRefusal(of: "fehlt/out", in: try TinyCity())
  }

  @Test func `a plain file in place of the folder is refused`() throws {
    try expectRefusal(of: "werte.csv", in: try TinyCity())
    try expectRefusal(of: "werte.csv", in: try TinyCity(), with: ["--replace"])
  }

  @Test func `a folder that is not empty is refused without --replace`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    try city.folder.write("{}", to: "out/run.json")
    try expectRefusal(of: "out", in: city)
  }

  @Test func `--replace leaves a folder alone that is no earlier result`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    try city.folder.write("Diplomarbeit", to: "out/kapitel.txt")
    try expectRefusal(of: "out", in: city, with: ["--replace"])
  }

  @Test func `--replace puts a new result in place of an earlier one`() throws {
    let city = try TinyCity()
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    let before = city.folder.snapshot().keys
    let arguments = ["propose", city.project, "-o", city.out, "--replace"]
    #expect(try Program.call(arguments).status == 0)
    #expect(city.folder.snapshot().keys.sorted() == before.sorted())
  }

  @Test func `--replace deletes nothing that the user laid into an earlier result`() throws {
    for name in ["out/notizen.txt", "out/option-1/foto.jpg"] {
      let city = try TinyCity()
      #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
      try city.folder.write("mine", to: name)
      try expectRefusal(of: "out", in: city, with: ["--replace"])
    }
  }

  @Test func `--replace leaves a folder alone whose run.json is another program's`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    try city.folder.write("{\"lap\": 1}", to: "out/run.json")
    try expectRefusal(of: "out", in: city, with: ["--replace"])
  }

  @Test func `an empty folder becomes the result`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    #expect(!city.folder.text("out/run.json").isEmpty)
  }

  @Test func `a full disk is told and nothing stays behind`() throws {
    let city = try TinyCity()
    let mount = city.folder("disk")
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    let mounted = try Program.shell("mount -t tmpfs -o size=16k none '\(mount)'")
    guard mounted.status == 0 else {
      print("No file system can be mounted here; this test of a full disk did not run.")
      return
    }
    defer { _ = try? Program.shell("umount '\(mount)'") }
    try expectRefusal(of: "disk/out", in: city)
  }

  @Test func `a file that grows beyond what is allowed is told and nothing stays behind`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let answer = try Program.shell(
      "ulimit -f 2; exec \"$VEEDEL\" propose stadt.toml -o out", in: city.folder.path)
    #expect(answer.status == 73)
    #expect(answer.messages.count == 1, "\(answer.error)")
    #expect(answer.error.contains("out"))
    #expect(city.folder.snapshot() == before)
  }

  @Test func `a full standard output is told`() throws {
    let city = try TinyCity()
    let answer = try Program.shell(
      "exec \"$VEEDEL\" inspect '\(city.project)' > /dev/full")
    #expect(answer.status == 73)
    #expect(answer.messages.count == 1)
  }

  @Test func `a reader that goes away is no fault`() throws {
    let city = try TinyCity()
    let answer = try Program.shell(
      "(sleep 0.3; exec \"$VEEDEL\" inspect '\(city.project)' --json; echo $? >&2) | true")
    #expect(!answer.error.contains("rror"), "\(answer.error)")
  }

  @Test func `export and findings end with one message where they cannot be written`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let plan = city.folder("gebiete.csv")
    for arguments in [
      ["export", city.project, plan, "-o", city.folder("stadt.toml/a.csv")],
      ["export", city.project, plan, "-o", city.folder("werte.csv")],
      ["inspect", city.project, "-o", city.folder("fehlt/a.geojson")],
      ["init", city.folder("bloecke.shp"), "-o", city.project],
    ] {
      let answer = try Program.call(arguments)
      #expect(answer.status == 73, "\(arguments)")
      #expect(answer.messages.count == 1, "\(answer.error)")
      #expect(answer.output.isEmpty)
      #expect(city.folder.snapshot() == before)
    }
  }

  @Test func `export and findings overwrite no file that the project names nor its neighbours`()
    throws
  {
    let city = try TinyCity()
    try city.folder.write("Straße\n", to: "strassen.csv")
    try city.folder.write(
      city.folder.text("stadt.toml") + "[streets]\nregister = \"strassen.csv\"\n", to: "stadt.toml")
    let before = city.folder.snapshot()
    for (arguments, status) in [
      (
        ["export", city.project, city.folder("gebiete.csv"), "-o", city.folder("strassen.csv")], 73
      ),
      (["inspect", city.folder("bloecke.shp"), "-o", city.folder("bloecke.prj")], 64),
      (["inspect", city.project, "-o", city.folder("bloecke.cpg")], 64),
    ] {
      let answer = try Program.call(arguments)
      #expect(answer.status == status, "\(arguments)")
      #expect(answer.messages.count == 1, "\(answer.error)")
      #expect(city.folder.snapshot() == before)
    }
  }

  /// Proposes into a place that must be refused: 73, one message that names it, nothing touched.
  private func expectRefusal(
    of name: String, in city: TinyCity, with flags: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = city.folder.snapshot()
    let answer = try Program.call(
      ["propose", city.project, "-o", city.folder(name)] + flags)
    #expect(answer.status == 73, sourceLocation: sourceLocation)
    #expect(answer.messages.count == 1, "\(answer.error)", sourceLocation: sourceLocation)
    #expect(answer.error.contains(name), sourceLocation: sourceLocation)
    #expect(answer.output.isEmpty, sourceLocation: sourceLocation)
    #expect(city.folder.snapshot() == before, sourceLocation: sourceLocation)
  }
}
