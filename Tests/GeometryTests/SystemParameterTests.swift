import Foundation
import Land
import TestSupport
import Testing

@testable import Geometry

@Suite struct `Parameters of coordinate systems` {
  private static let place = Place(file: "a.prj")
  private static let utm = `Definitions of coordinate systems`.utm

  /// What is said of a text, errors and notes, in English; empty when all is well.
  private static func said(_ text: String, registered: Bool = false) -> [Finding] {
    do throws(InputError) {
      guard let check = try DefinitionCheck(text, place: place) else { return [] }
      let wording = check.wording()
      if text.isEmpty { return wording }
      return wording + check.reading(isRegistered: registered)
    } catch {
      return error.findings
    }
  }

  /// What a reader of the file is told: all findings, or the faults of the refusal.
  private static func told(_ text: String) -> (isRead: Bool, findings: [Finding]) {
    do throws(InputError) {
      return (true, try CoordinateSystem.read(SystemText(text), place: place).findings)
    } catch {
      return (false, error.findings)
    }
  }

  private static func lines(_ findings: [Finding]) -> String {
    findings.map { "\($0.severity): \($0.line(in: .english))" }.joined(separator: "\n")
  }

  @Test func `no definition that PROJ itself writes is doubted`() throws {
    let context = ProjContext()
    var count = 0
    for code in RegisteredSystems.codes {
      for text in RegisteredSystems.definitions(code, in: context) {
        count += 1
        var said = Self.said(text)
        if let object = ProjObject(flat: text, in: context),
          let check = try DefinitionCheck(text, place: Self.place)
        {
          said += check.naming(object)
        }
        // Six registered systems are drawn in a way that PROJ has no formula for.
        if Self.lines(said).contains("has no formula") { continue }
        #expect(said.isEmpty, "EPSG:\(code): \(Self.lines(said))\n\(text)")
      }
    }
    #expect(count > 1200)
  }

  @Test func `Köln's definitions are read without a word`() throws {
    guard let folder = Koeln.folder else { return }
    for name in ["stimmbezirke", "stadtteile", "stadtviertel", "strassenabschnitte"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).prj"))
      let read = try CoordinateSystem.read(SystemText(bytes: Array(bytes)), place: Self.place)
      #expect(read.findings.isEmpty, "\(name): \(Self.lines(read.findings))")
    }
  }

  @Test func `any parameter name with a wrong letter is said`() throws {
    var random = Seeded(11)
    for text in RegisteredSystems.definitions(RegisteredSystems.kinds) {
      for node in try #require(try DefinitionTree(text)).nodes where node.isOfMap {
        var bytes = Array(text.utf8)
        let name = node.values[0].range.dropFirst().dropLast().filter {
          Character(Unicode.Scalar(bytes[$0])).isLetter
        }
        let at = try #require(name.randomElement(using: &random))
        let letters = "abcdefghijklmnopqrstuvwxyz".utf8.filter { $0 != bytes[at] | 32 }
        bytes[at] = try #require(letters.randomElement(using: &random))
        let wrong = String(decoding: bytes, as: UTF8.self)
        let said = Self.said(wrong)
        #expect(!said.isEmpty, "\(node.values[0].text) in \(wrong)")
      }
    }
  }

  @Test func `any parameter that is left out is said`() throws {
    for text in RegisteredSystems.definitions(RegisteredSystems.kinds) {
      let bytes = Array(text.utf8)
      for node in try #require(try DefinitionTree(text)).nodes where node.isOfMap {
        let known = try #require(ParameterName.known(node.values[0].text))
        if known.keys.isEmpty || Self.saysNothing(node, in: text) { continue }
        let comma = try #require(bytes[..<node.range.lowerBound].lastIndex(of: 44))
        let rest = bytes[..<comma] + bytes[node.range.upperBound...]
        let shorter = String(decoding: rest, as: UTF8.self)
        #expect(!Self.said(shorter).isEmpty, "without \(node.values[0].text): \(shorter)")
      }
    }
  }

  /// Whether PROJ's formula has no place for a parameter that other programs write: the scale of a
  /// Soldner map and of Web Mercator, the turn of Krovak's; or what stands twice in the text, the
  /// standard parallel beside the latitude of origin, and the angle that is the azimuth.
  private static func saysNothing(_ node: DefinitionNode, in text: String) -> Bool {
    let idle = [
      ("Cassini", "scalefactor"), ("Pseudo", "scalefactor"), ("Pseudo", "latitudeofnaturalorigin"),
      ("Krovak", "xyplanerotation"), ("Hotine", "rectifiedgridangle"),
    ]
    let name = ParameterName.plain(node.values[0].text)
    if idle.contains(where: { text.contains($0.0) && name == $0.1 }) { return true }
    let isLambert = text.contains(#"PROJECTION["Lambert_Conformal_Conic"]"#)
    return isLambert && name == "standardparallel1" && !text.contains("Standard_Parallel_2")
  }

  @Test func `any bracket that is lost, turned or changed is an error`() throws {
    var random = Seeded(12)
    for text in RegisteredSystems.definitions(RegisteredSystems.kinds) {
      let bytes = Array(text.utf8)
      let tree = try #require(try DefinitionTree(text))
      let quoted = tree.nodes.flatMap(\.values).filter(\.isQuoted).map(\.range)
      let brackets = bytes.indices.filter { at in
        (bytes[at] == 91 || bytes[at] == 93) && !quoted.contains { $0.contains(at) }
      }
      for round in 0..<8 {
        let at = try #require(brackets.randomElement(using: &random))
        var damaged = bytes
        switch round % 4 {
        case 0: damaged.remove(at: at)
        case 1: damaged[at] = bytes[at] == 91 ? 93 : 91
        case 2: damaged[at] = bytes[at] == 91 ? 40 : 41
        default: damaged.insert(bytes[at], at: at)
        }
        let wrong = String(decoding: damaged, as: UTF8.self)
        let told = Self.told(wrong)
        #expect(!told.isRead && !told.findings.isEmpty, "\(wrong)")
      }
    }
  }

  /// One change to a sound text each, and what is said of it.
  static let faults: [(from: String, to: String, severity: Severity, part: String)] = [
    (
      #""False_Easting",500000.0"#, #""Fasle_Easting",500000.0"#, .error,
      "expected was “False_Easting”"
    ),
    ("False_Easting", "Fasle_Easting", .error, "Instead of 500000, 0 would be taken"),
    ("Central_Meridian", "Zentralmeridian", .error, "No parameter is called “Zentralmeridian”"),
    ("Latitude_Of_Origin", "Latitude_Of_Orgin", .note, "Left out, it counts as 0"),
    (#"PARAMETER["Central_Meridian",9.0],"#, "", .error, "“Central_Meridian” is missing"),
    (#"PARAMETER["Latitude_Of_Origin",0.0],"#, "", .note, "“Latitude_Of_Origin” is missing"),
    (
      "Scale_Factor\",0.9996", "Scale_Factor\",0.9996],PARAMETER[\"Azimuth\",30.0", .error, "no use"
    ),
    (
      "PARAMETER[\"Central", "PARAMETER[\"False_Easting\",2500000.0],PARAMETER[\"Central", .error,
      "stands twice: 500000 and 2500000"
    ),
    ("500000.0", "5O0000.0", .error, "“5O0000.0” where a number is expected"),
    ("500000.0", "500000,0", .error, "decimal comma"),
    ("500000.0", "", .error, "has nothing where"),
    ("6378137.0", "6378I37.0", .error, "“6378I37.0” where a number is expected"),
    ("PROJECTION[", "PROJECTON[", .error, "“PROJECTION” is the nearest"),
    ("PROJCS[", "PROJSC[", .error, "“PROJCS” is the nearest"),
    ("PARAMETER[", "PARAMETR[", .error, "“PARAMETER” is the nearest"),
    ("SPHEROID[", "SPEROID[", .error, "“SPHEROID” is the nearest"),
    ("Transverse_Mercator", "Transvers_Mercator", .error, "“Transverse_Mercator” is the nearest"),
    ("Transverse_Mercator\"]", "Transverse_Mercator\")", .error, "of another kind"),
    ("Transverse_Mercator\"", "Transverse_Mercator", .error, "a quotation mark"),
    ("Transverse_Mercator\"],", "Transverse_Mercator\"]", .error, "a comma or a bracket is"),
    (
      ",UNIT[\"Meter\",1.0]]", ",UNIT[\"Meter\",1.0],AUTORITY[\"EPSG\",\"25832\"]]", .note,
      "AUTORITY"
    ),
  ]

  @Test(arguments: faults.indices) func `a fault is named, with what was expected`(at: Int) {
    let fault = Self.faults[at]
    let first = Self.utm.firstRange(of: fault.from)
    let text = first.map { Self.utm.replacingCharacters(in: $0, with: fault.to) } ?? ""
    let told = Self.told(text)
    let said = Self.lines(told.findings)
    #expect(told.isRead == (fault.severity != .error), "\(said)")
    #expect(
      told.findings.contains {
        $0.severity == fault.severity && $0.line(in: .english).contains(fault.part)
      }, "\(text)\n\(said)")
    #expect(
      told.findings.allSatisfy { $0.severity != .error || $0.mend.english.contains("crs = ") })
  }

  @Test func `all faults are said at once`() {
    let text = Self.utm.replacing("False_Easting", with: "Fasle_Easting").replacing(
      "Scale_Factor", with: "Scale_Facto")
    let told = Self.told(text)
    #expect(told.findings.count == 2 && !told.isRead, "\(Self.lines(told.findings))")
  }

  @Test func `a code in the text does not excuse wrong numbers`() throws {
    let text = try #require(RegisteredSystems.definitions([25832]).dropFirst().first)
    #expect(text.contains("AUTHORITY"))
    let told = Self.told(text.replacing("false_easting", with: "fasle_easting"))
    #expect(!told.isRead)
    let dropped = text.replacing(#"PARAMETER["false_easting",500000],"#, with: "")
    #expect(dropped != text && !Self.told(dropped).isRead)
  }

  @Test func `a parameter with its number in the register is read, and its name noted`() throws {
    let text = try #require(RegisteredSystems.definitions([25832]).last)
    let told = Self.told(text.replacing("False easting", with: "Fasle easting"))
    #expect(told.isRead)
    #expect(told.findings.map(\.severity) == [.note], "\(Self.lines(told.findings))")
    #expect(Self.lines(told.findings).contains("by its number in the register"))
  }

  @Test func `a flood of words, brackets or letters is refused, or read, at once`() {
    let floods = [
      String(repeating: "A[", count: 100_000),
      "PROJCS[" + String(repeating: "PARAMETR[\"a\",1],", count: 50_000) + "]",
      Self.utm.replacing("False_Easting", with: String(repeating: "F", count: 100_000)),
      Self.utm.replacing("PROJECTION", with: String(repeating: "P", count: 100_000)),
    ]
    for text in floods { #expect(!Self.told(text).isRead) }
  }

  @Test func `a second definition where the name belongs is no crash, and not read`() {
    let second = #"EXTENSION["PROJ4","+proj=utm +zone=33"]"#
    for inserted in [second + ",", " \(second),\n\(second),"] {
      let text = "COMPD_CS[\"both\",\(Self.utm.replacing("PROJCS[", with: "PROJCS[" + inserted))]"
      #expect(!Self.told(text).isRead, "\(text)")
    }
  }

  @Test func `damaged bytes never crash and never pass as another system`() throws {
    let sound = try CoordinateSystem.read(SystemText(Self.utm), place: Self.place).system
    let degrees = try #require(sound.degrees([Point(x: 356_000, y: 5_645_000)])[0])
    var random = Seeded(13)
    let map = Array(Self.utm.utf8)
    let tree = try #require(try DefinitionTree(Self.utm))
    let numbers = tree.nodes.flatMap(\.values).filter { $0.number != nil }.map(\.range)
    for _ in 0..<120 {
      let at = Int.random(in: 0..<map.count, using: &random)
      // Another digit is another system, and nothing in the text says so.
      if numbers.contains(where: { $0.contains(at) }) { continue }
      var damaged = map
      damaged[at] = UInt8.random(in: 33...126, using: &random)
      guard
        let read = try? CoordinateSystem.read(
          SystemText(bytes: damaged), place: Self.place)
      else { continue }
      let there = read.system.degrees([Point(x: 356_000, y: 5_645_000)])[0]
      // Nil is a system that carries no point: the choice of a layer's system says so.
      let isElsewhere = there.map { $0.kilometres(to: degrees) > 0.5 } ?? false
      #expect(
        !isElsewhere, "\(String(decoding: damaged, as: UTF8.self))\n\(Self.lines(read.findings))")
    }
  }
}

extension DefinitionNode {
  /// Whether it is a parameter of the map; those of heights turn nothing.
  fileprivate var isOfMap: Bool {
    guard word == "PARAMETER", let name = values.first?.text else { return false }
    return !["Vertical_Shift", "Direction"].contains(name)
  }
}
