import Geometry
import Land
import Testing

@Suite struct `Encodings of tables` {
  private static let names = [
    "Mülheim", "Köln-Dellbrück", "Straße am Römerpark", "Ährenweg", "Zoo",
  ]

  /// The names written in one encoding; the Windows and DOS letters that German needs.
  private func table(_ encoding: TextEncoding, _ names: [String] = names) -> ShapefileBytes {
    let windows: [Character: UInt8] = [
      "ä": 0xE4, "ö": 0xF6, "ü": 0xFC, "ß": 0xDF, "Ä": 0xC4, "Ö": 0xD6, "Ü": 0xDC, "é": 0xE9,
    ]
    let dos: [Character: UInt8] = [
      "ä": 0x84, "ö": 0x94, "ü": 0x81, "ß": 0xE1, "Ä": 0x8E, "Ö": 0x99, "Ü": 0x9A, "é": 0x82,
    ]
    return ShapefileBytes(cells: names) { name in
      if encoding == .utf8 { return Array(name.utf8) }
      let upper = encoding == .cp850 || encoding == .cp437 ? dos : windows
      return name.flatMap { character in
        upper[character].map { [$0] } ?? Array(String(character).utf8)
      }
    }
  }

  /// Every encoding that German tables come in, against every statement about it, true or false.
  @Test(
    arguments: [TextEncoding.utf8, .cp1252, .cp850],
    [nil, "UTF-8", "1252", "ISO-8859-1", "OEM 850"])
  func `names are read right whatever the cpg says, and a lie is told with samples`(
    encoding: TextEncoding, stated: String?
  ) throws {
    for languageByte: UInt8 in [0, 0x57, 0x02] {
      // Without any statement DOS text cannot be told from Windows text of another language.
      var file = table(encoding)
      file.codePage = stated
      file.languageByte = languageByte
      let layer = try file.read()
      #expect(layer.cells("NAME") == Self.names, "\(encoding) \(stated ?? "none") \(languageByte)")
      let isTrue = stated.map { TextEncoding(name: $0)?.rawValue == layer.encoding } ?? false
      let isHarmless = encoding == .cp1252 && stated == "ISO-8859-1"
      let findings = layer.findings("encoding")
      #expect(findings.isEmpty == (isTrue || isHarmless))
      guard let finding = findings.first else { continue }
      #expect(finding.message.english.contains("Mülheim"))
      if let stated, let named = TextEncoding(name: stated) {
        #expect(finding.severity == .warning)
        #expect(finding.place.file == "blocks.cpg")
        #expect(finding.message.german.contains(named.rawValue))
      }
    }
  }

  @Test func `the project file is obeyed, and what that spoils is told`() throws {
    let layer = try table(.cp1252).read(LayerOptions(encoding: "UTF-8"))
    #expect(layer.encoding == "UTF-8")
    #expect(layer.cells("NAME")[0] == "M\u{FFFD}lheim")
    #expect(layer.findings("unreadable_text").map(\.place.row) == [1, 2, 3, 4])
    #expect(layer.findings("unreadable_text").first?.place.column == "NAME")
    #expect(layer.findings("encoding").first?.message.english.contains("Mülheim") == true)
    let other = try table(.utf8).read(LayerOptions(encoding: "CP1252"))
    #expect(other.cells("NAME")[0] == "MÃ¼lheim")
    #expect(other.findings("encoding").first?.severity == .warning)
    #expect(try table(.cp1252).read(LayerOptions(encoding: "CP1252")).findings("encoding").isEmpty)
  }

  @Test func `one broken name among many does not turn the others`() throws {
    var file = table(.utf8)
    file.codePage = "UTF-8"
    file.rows[4][1] = [0x5A, 0xFC, 0x67]
    let layer = try file.read()
    #expect(layer.encoding == "UTF-8")
    #expect(Array(layer.cells("NAME").compactMap { $0 }.prefix(4)) == Array(Self.names.prefix(4)))
    let finding = layer.findings("unreadable_text").first
    #expect(finding?.place.row == 5)
    #expect(finding?.place.column == "NAME")
  }

  @Test func `a name broken before is told wherever it stands`() throws {
    let layer = try table(.utf8, ["M\u{FFFD}lheim", "Köln"]).read()
    #expect(layer.findings("unreadable_text").map(\.place.row) == [1])
  }

  @Test func `a letter cut by the column's end is left out and told`() throws {
    let name = String(repeating: "a", count: 19) + "ß"
    var file = table(.utf8, ["Köln", "x"])
    file.rows[1][1] = Array(Array(name.utf8).prefix(20))
    let layer = try file.read()
    #expect(layer.encoding == "UTF-8")
    #expect(layer.cells("NAME")[1] == String(repeating: "a", count: 19))
    #expect(layer.findings("cut_text").map(\.place.row) == [2])
  }

  @Test func `foreign names in Windows text stay as stated`() throws {
    var file = ShapefileBytes(cells: ["a", "b"])
    file.rows[0][1] = [0x4D, 0xE1, 0x6C, 0x61, 0x67, 0x61]  // Málaga
    file.rows[1][1] = [0x43, 0xF3, 0x72, 0x64, 0x6F, 0x62, 0x61]  // Córdoba
    file.codePage = "1252"
    let layer = try file.read()
    #expect(layer.cells("NAME") == ["Málaga", "Córdoba"])
    #expect(layer.findings("encoding").isEmpty)
  }

  @Test func `samples are up to three different names`() throws {
    let layer = try table(.cp1252, ["Mülheim", "Mülheim", "Mülheim", "Köln", "Sülz", "Süd"]).read()
    let text = layer.findings("encoding").first?.message.english ?? ""
    #expect(text.contains("“Mülheim”, “Köln”, “Sülz”"))
    #expect(!text.contains("Süd"))
  }

  @Test func `an unknown cpg is told, and the text decides`() throws {
    var file = table(.utf8)
    file.codePage = "klingon"
    let layer = try file.read()
    #expect(layer.cells("NAME") == Self.names)
    #expect(layer.findings("encoding").contains { $0.place.file == "blocks.cpg" })
  }
}
