import Foundation
import Land
import Streets
import TestSupport
import Testing

@testable import Project

/// A project with a register of streets, three plans, and a cache in a folder of its own.
private struct KeptProject {
  let project: TemporaryProject
  let path: String
  let cache: StreetCache

  var cacheFolder: String { project.folder + "/cache/veedel" }

  init(text: String = "") throws {
    project = try TemporaryProject()
    project.text += "\n[streets]\nregister = \"strassen.csv\"\n" + text
    try project.writeBlocks()
    path = try project.write("reihe.toml", project.text)
    try project.write(
      "strassen.csv",
      "street,part,odd_from,odd_to,even_from,even_to\nAm Hof,West,1,19,2,20\n"
        + "Am Hof,Ost,21,39,22,40\nLange Straße,Mitte,1,99,2,98\nQuerweg,Ost,1,9,,\n")
    try project.write("plan.csv", Self.plan("1", "1", "2", "2", "", ""))
    try project.write("alt.csv", Self.plan("1", "1", "1", "1", "", ""))
    try project.write(
      "liste.csv", "NR;NAME;EBENE;EINHEIT\n1;Eins;Viertel;West\n2;Zwei;Viertel;Ost\n")
    cache = StreetCache(folder: project.folder + "/cache/veedel", version: "1", quietTime: 0)
  }

  static func plan(_ areas: String...) -> String {
    "block_id,area_id\n" + areas.enumerated().map { "0\($0.offset + 1),\($0.element)\n" }.joined()
  }

  func file(_ name: String) -> String { project.folder + "/" + name }

  /// The answers to many addresses, as text.
  func answers(_ plan: String = "plan.csv", cached: Bool = true) throws -> [String] {
    let desk = try AddressDesk(
      project: path, plan: .file(file(plan)), cache: cached ? cache : nil)
    var random = SeededGenerator(seed: 9)
    let names = [
      "Am Hof", "am hof", "Lange Str.", "LANGESTRASSE", "Querweg", "Qerweg", "Am Hof (Ost)",
    ]
    let lookup = try #require(desk.lookup)
    return (0..<300).map { _ in
      let asked = names[random.below(names.count)] + " \(random.below(110))"
      let answer = lookup.answer(asked)
      let label = answer.area.flatMap { $0 > 0 ? lookup.plan.label($0).id : nil }
      return
        "\(asked): \(answer.status) \(label ?? "-") \(answer.candidates.count) \(answer.block ?? -1)"
    }
  }

  var isKept: Bool { cache.book(of: path) != nil }

  func keptFiles() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: cacheFolder)) ?? []).sorted()
  }
}

@Suite struct `Kept streets` {
  @Test func `answer as freshly read ones, for plans of every form`() throws {
    let kept = try KeptProject()
    #expect(!kept.isKept)
    for plan in ["plan.csv", "liste.csv", "alt.csv"] {
      let fresh = try kept.answers(plan, cached: false)
      #expect(try kept.answers(plan) == fresh)
      #expect(kept.isKept)
      #expect(try kept.answers(plan) == fresh)
    }
    #expect(kept.keptFiles().count == 3)
  }

  @Test func `are read anew when any file has changed, came or went`() throws {
    let kept = try KeptProject()
    let before = try kept.answers()
    #expect(kept.isKept)
    let register = try String(contentsOfFile: kept.file("strassen.csv"), encoding: .utf8)
    // As long as before: only the name of a part changes.
    try kept.project.write(
      "strassen.csv", register.replacingOccurrences(of: "Querweg,Ost", with: "Querweg,Wes"))
    #expect(!kept.isKept)
    #expect(try kept.answers() != before)
    try kept.project.write("strassen.csv", register)
    #expect(try kept.answers() == before && kept.isKept)
    for name in ["reihe.cpg", "reihe.dbf", "reihe.toml"] {
      let path = kept.file(name)
      let bytes = FileManager.default.contents(atPath: path)
      try (bytes ?? Data("UTF-8".utf8)).write(to: URL(fileURLWithPath: path))
      #expect(!kept.isKept, "\(name)")
      #expect(try kept.answers() == before)
    }
    try kept.project.write("plan.csv", KeptProject.plan("", "1", "2", "2", "", ""))
    #expect(try kept.answers() == kept.answers(cached: false))
    try kept.project.write("liste.csv", "NR;NAME;EBENE;EINHEIT\n1;Eins;Viertel;Mitte\n")
    #expect(try kept.answers("liste.csv") == kept.answers("liste.csv", cached: false))
    try kept.project.write("liste.csv", "NR;NAME;EBENE;EINHEIT\n1;Eins;Viertel;West\n")
    #expect(try kept.answers("liste.csv") == kept.answers("liste.csv", cached: false))
  }

  @Test func `that are damaged anywhere are read anew`() throws {
    let kept = try KeptProject()
    let before = try kept.answers("liste.csv")
    for name in kept.keptFiles() {
      let place = URL(fileURLWithPath: kept.cacheFolder + "/" + name)
      let whole = try Data(contentsOf: place)
      for step in 0..<120 {
        let position = step * (whole.count - 1) / 119
        var damaged = whole
        if step % 2 == 0 {
          damaged[position] ^= UInt8(1 << (step / 2 % 8))
        } else {
          damaged = whole.prefix(position)
        }
        try damaged.write(to: place)
        if step % 20 < 2 {
          #expect(try kept.answers("liste.csv") == before)
          try whole.write(to: place)
        }
        try damaged.write(to: place)
        let isBook = kept.isKept
        let plan = kept.cache.book(of: kept.path).flatMap {
          kept.cache.plan(
            at: kept.file("liste.csv"), of: kept.path, key: $0.key, blockCount: 6)
        }
        #expect(!isBook || plan == nil, "\(name), \(position)")
        try whole.write(to: place)
      }
    }
    #expect(kept.isKept)
  }

  @Test func `of another version, or that cannot be written, do no harm`() throws {
    let kept = try KeptProject()
    let before = try kept.answers()
    let other = StreetCache(folder: kept.cacheFolder, version: "2", quietTime: 0)
    #expect(other.book(of: kept.path) == nil)
    let nowhere = StreetCache(folder: "/proc/nowhere/veedel", version: "1", quietTime: 0)
    let desk = try AddressDesk(
      project: kept.path, plan: .file(kept.file("plan.csv")), cache: nowhere)
    #expect(desk.lookup?.answer("Am Hof 3").status == .found)
    #expect(try kept.answers() == before)
    #expect(StreetCache(environment: ["XDG_CACHE_HOME": "relative"], version: "1") == nil)
    #expect(StreetCache(environment: [:], version: "1") == nil)
  }

  @Test func `are not kept while a file is so new that another change could not be seen`() throws {
    let kept = try KeptProject()
    let careful = StreetCache(
      folder: kept.cacheFolder, version: "1", quietTime: 3_600_000_000_000)
    _ = try AddressDesk(project: kept.path, plan: .file(kept.file("plan.csv")), cache: careful)
    #expect(kept.keptFiles().isEmpty)
  }

  @Test func `never hide a fault of the plan`() throws {
    let kept = try KeptProject()
    _ = try kept.answers()
    try kept.project.write("plan.csv", "block_id,area_id\n01,1\n99,1\n")
    let error = try #require(throws: InputError.self) { _ = try kept.answers() }
    let fresh = try #require(throws: InputError.self) { _ = try kept.answers(cached: false) }
    #expect(error == fresh)
    #expect(throws: InputError.self) { _ = try kept.answers("fehlt.csv") }
  }
}

@Suite struct `Plans in force on a day` {
  private static let plans = """
    [[plans]]
    file = "alt.csv"
    status = "expired"
    valid_from = 2015-01-01
    valid_to = "2016-04-30"
    [[plans]]
    file = "plan.csv"
    status = "decided"
    valid_from = "2016-05-01"
    council_number = "0815/2016"
    [[plans]]
    file = "liste.csv"
    status = "draft"

    """

  @Test func `answer from their first to their last day, and drafts never`() throws {
    let kept = try KeptProject(text: Self.plans)
    // Asked twice: from the files and from the cache.
    for _ in 0..<2 {
      for (day, file) in [
        ("2014-12-31", nil), ("2015-01-01", "alt.csv"), ("2016-04-30", "alt.csv"),
        ("2016-05-01", "plan.csv"), ("2999-12-31", "plan.csv"),
      ] {
        let date = try #require(CalendarDate(day))
        let desk = try AddressDesk(
          project: kept.path, plan: .inForce(on: date), cache: kept.cache)
        #expect(desk.inForce?.file == file && (desk.lookup == nil) == (file == nil), "\(day)")
      }
    }
    #expect(kept.isKept)
  }

  @Test func `must be told without contradictions`() throws {
    func faults(_ text: String) throws -> [String] {
      let project = try TemporaryProject()
      project.text += "\n" + text
      try project.write("a.csv", "")
      return try project.faults()
    }
    func plan(_ text: String) -> String { "[[plans]]\nfile = \"a.csv\"\n" + text + "\n" }
    let unknown = try faults(plan("status = \"decidd\""))
    #expect(unknown.count == 1 && unknown[0].contains("nearest is “decided”"), "\(unknown)")
    #expect(try faults(plan("")).first?.contains("“status” is missing") == true)
    #expect(
      try faults(plan("status = \"decided\"")).first?.contains("“valid_from” is missing") == true)
    #expect(
      try faults(plan("status = \"expired\"\nvalid_from = 2015-01-01")).first?
        .contains("“valid_to” is missing") == true)
    let noDay = try faults(plan("status = \"decided\"\nvalid_from = \"1.5.2016\""))
    #expect(noDay.count == 1 && noDay[0].contains("“1.5.2016” is no day"), "\(noDay)")
    #expect(try !faults(plan("status = \"decided\"\nvalid_from = \"2015-02-29\"")).isEmpty)
    #expect(try !faults(plan("status = \"decided\"\nvalid_from = 5")).isEmpty)
    let reversed = plan("status = \"decided\"\nvalid_from = 2016-05-01\nvalid_to = 2016-04-01")
    #expect(try faults(reversed).first?.contains("before it begins") == true)
    let twice =
      plan("status = \"decided\"\nvalid_from = 2015-01-01\nvalid_to = 2016-05-01")
      + plan("status = \"decided\"\nvalid_from = 2016-05-01")
    #expect(try faults(twice).first?.contains("in force on one day") == true)
    let missing = try faults("[[plans]]\nfile = \"fehlt.csv\"\nstatus = \"draft\"\n")
    #expect(missing.first?.contains("fehlt.csv") == true)
    #expect(try faults(plan("status = \"draft\"")) == [])
    #expect(
      try faults(plan("status = \"draft\"\nstatsu = 1")).first?.contains("plans.status") == true)
  }

  @Test func `calendar days are those of the calendar`() {
    #expect(CalendarDate("2016-02-29")?.text(in: .german) == "29.2.2016")
    for wrong in [
      "2015-02-29", "2016-13-01", "2016-1-01", "0000-01-01", "2016-05-1", "+016-05-01", "",
    ] {
      #expect(CalendarDate(wrong) == nil, "\(wrong)")
    }
  }
}

@Suite struct `Offices of areas` {
  @Test func `are known by the ids of areas`() throws {
    let kept = try KeptProject(
      text:
        "[offices.1]\nname = \"Büro Eins\"\nphone = \"0221 1\"\n[offices.\"12 b\"]\nname = \"B\"\n")
    for _ in 0..<2 {
      let desk = try AddressDesk(
        project: kept.path, plan: .file(kept.file("plan.csv")), cache: kept.cache)
      #expect(desk.book.office(ofArea: "1")?.phone == "0221 1")
      #expect(desk.book.office(ofArea: "12 b")?.name == "B")
      #expect(desk.book.office(ofArea: "2") == nil)
    }
    let wrong = try TemporaryProject()
    wrong.text += "\n[offices.1]\nphon = \"1\"\n"
    let faults = try wrong.faults()
    #expect(faults.contains { $0.contains("offices.1.phon") }, "\(faults)")
    #expect(faults.contains { $0.contains("“name” is missing") }, "\(faults)")
  }
}
