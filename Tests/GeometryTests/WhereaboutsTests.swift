import Land
import Testing

@testable import Geometry

@Suite struct `Where coordinates lie` {
  private func layer(_ definition: String?, _ box: Box) -> SystemChoice.Layer {
    SystemChoice.Layer(
      file: "a.shp", statedIn: "a.prj", stated: definition.map { Array($0.utf8) }, box: box)
  }

  /// A rectangle of a city's size, from its lower left corner.
  private func box(_ x: Double, _ y: Double, _ size: Double = 20_000) -> Box {
    Box([Point(x: x, y: y), Point(x: x + size, y: y + size)])
  }

  private func refusal(_ definition: String?, _ box: Box, forced: String? = nil) -> Finding? {
    do throws(InputError) {
      _ = try SystemChoice(layer(definition, box), forced: forced)
      return nil
    } catch {
      return error.findings.first
    }
  }

  static let cities: [(x: Double, y: Double, first: String, reason: String)] = [
    (350_000, 5_640_000, "EPSG:25832", "UTM zone 32"),
    (32_350_000, 5_640_000, "EPSG:4647", "begin with 32"),
    (2_560_000, 5_640_000, "EPSG:31466", "begin with 2"),
    (3_560_000, 5_940_000, "EPSG:31467", "begin with 3"),
    (4_460_000, 5_330_000, "EPSG:31468", "begin with 4"),
    (5_410_000, 5_650_000, "EPSG:31469", "begin with 5"),
    (15_000, 10_000, "EPSG:3068", "Soldner"),
    (4_100_000, 3_090_000, "EPSG:3035", "LAEA"),
    (770_000, 6_600_000, "EPSG:3857", "Web Mercator"),
    (2_350_000, 5_640_000, "+proj=tmerc", "2,500,000"),
  ]

  @Test(arguments: cities) func `without a prj the range proposes a system, with a reason`(
    x: Double, y: Double, first: String, reason: String
  ) throws {
    let finding = try #require(refusal(nil, box(x, y)))
    #expect(finding.place.file == "a.prj")
    #expect(finding.message.english.contains(reason), "\(finding.message.english)")
    #expect(finding.mend.english.contains("crs = \"\(first)"), "\(finding.mend.english)")
    let line = try #require(LikelySystems.codes(box(x, y)).first)
    // What is proposed is accepted.
    #expect(refusal(nil, box(x, y), forced: line) == nil)
  }

  @Test func `degrees are proposed, and swapped ones are called swapped`() throws {
    let right = try #require(refusal(nil, box(6.8, 50.8, 0.3)))
    #expect(right.mend.english.contains("EPSG:4326"))
    #expect(right.message.german.contains("Länge und Breite in Grad"))
    let swapped = try #require(refusal(nil, box(50.8, 6.8, 0.3)))
    #expect(swapped.message.english.contains("x and y are swapped"))
    #expect(!swapped.mend.english.contains("crs ="))
    let metres = try #require(refusal(nil, box(5_640_000, 350_000)))
    #expect(metres.message.english.contains("x and y are swapped; otherwise UTM zone 32"))
    let stated = try SystemChoice(layer("EPSG:4326", box(50.8, 6.8, 0.3)), forced: nil)
    #expect(stated.findings.map(\.severity) == [.warning])
    #expect(stated.findings[0].message.english.contains("with x and y swapped"))
  }

  @Test func `where nothing fits nothing is proposed`() throws {
    let finding = try #require(refusal(nil, box(7_000_000, 9_000_000)))
    #expect(!finding.message.english.contains("look like"))
    #expect(finding.mend.english.contains("whoever delivered the file"))
    #expect(refusal(nil, Box([])) != nil)
  }

  @Test func `a system that the coordinates contradict is refused`() throws {
    let degrees = try #require(refusal("EPSG:4326", box(350_000, 5_640_000)))
    #expect(degrees.message.english.contains("the coordinates are none: x 350000…370000"))
    #expect(degrees.mend.english.contains("EPSG:25832"))
    let metres = try #require(refusal("EPSG:25832", box(6.8, 50.8, 0.3)))
    #expect(metres.message.english.contains("the coordinates are degrees"))
    let far = try #require(refusal("EPSG:25832", box(2_350_000, 5_640_000)))
    #expect(far.message.english.contains("km outside the land"))
    #expect(far.mend.english.contains("+x_0=2500000"))
    let zone = try #require(refusal("EPSG:25832", box(32_350_000, 5_640_000)))
    #expect(zone.mend.english.contains("EPSG:4647"))
    // The same with the project file's own word.
    let forced = try #require(refusal(nil, box(350_000, 5_640_000), forced: "EPSG:31466"))
    #expect(forced.place.column == "crs")
  }

  @Test func `a place that nothing speaks for is only warned of`() throws {
    let choice = try SystemChoice(layer("EPSG:25832", box(0, 0, 1000)), forced: nil)
    #expect(choice.findings.map(\.severity) == [.warning])
    #expect(
      try SystemChoice(layer("EPSG:25832", box(350_000, 5_640_000)), forced: nil).findings.isEmpty)
    // Berlin in zone 32 is outside of the zone, but not far.
    #expect(
      try SystemChoice(layer("EPSG:25832", box(780_000, 5_820_000)), forced: nil).findings.isEmpty)
  }

  @Test func `crs of the project file wins, and what the prj said is told`() throws {
    let utm = box(350_000, 5_640_000)
    let other = try SystemChoice(layer("EPSG:25833", utm), forced: "EPSG:25832")
    #expect(other.system.epsg == 25832)
    #expect(other.findings.map(\.severity) == [.note])
    #expect(other.findings[0].message.english.contains("this file says “ETRS89 / UTM zone 33N”"))
    #expect(other.findings[0].message.english.contains("km elsewhere"))
    let same = try SystemChoice(layer("EPSG:25832", utm), forced: "EPSG:25832")
    #expect(same.findings.isEmpty)
    let broken = try SystemChoice(layer("nonsense", utm), forced: "EPSG:25832")
    #expect(broken.findings[0].message.english.contains("cannot be read"))
  }
}
