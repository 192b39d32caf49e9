import Delimitation
import Land
import Project
import TestSupport
import Testing

@Suite struct `The city's open data` {
  /// Read once for all tests; nil where the data is not there.
  static let city = Result { try Koeln.folder.map { try City(project: $0 + "/koeln.toml") } }

  @Test func `gives the figures that were computed independently`() throws {
    guard let city = try Self.city.get() else { return }
    let land = city.problem.territory
    #expect(land.blocks.count == 800)
    #expect(land.blocks.totalPopulation == 1_044_562)
    #expect(land.pieceSizes == [521, 279])

    let deprived = (0..<800).filter { city.problem.deprivation.isDeprived[$0] }
    #expect(deprived.count == 130)
    #expect(deprived.reduce(0) { $0 + Int(land.blocks.population[$1]) } == 250_145)
    #expect(city.indexMethod.german.contains("130 sind benachteiligt, mit 250.145 Einwohnern"))

    let plan = try #require(city.statusQuo)
    var people = [Int](repeating: 0, count: 12)
    for (block, area) in plan.plan.areaOfBlock.enumerated() {
      people[Int(area)] += Int(land.blocks.population[block])
    }
    #expect(
      Array(people.dropFirst()) == [
        26_701, 23_427, 25_090, 20_384, 4_918, 19_948, 23_384, 17_357, 15_429, 10_350, 37_543,
      ])
    #expect(plan.labels[4] == AreaLabel(id: "5", name: "Mülheim Nord / Keupstraße"))
    let quarters = city.problem.identity[1].grouping
    #expect(quarters.unitOfBlock.count { $0 < 0 } == 87)
    #expect(city.problem.identity[0].grouping.units.count == 86)
    #expect(city.problem.district?.grouping.units.count == 9)
  }

  @Test func `the index with nothing changed has the same deprived blocks, with more it has fewer`()
    throws
  {
    guard let city = try Self.city.get() else { return }
    let variation = try #require(city.variation)
    #expect(variation.threshold == .indexAbove(1) && variation.indicatorCount == 2)
    #expect(variation.isDeprived(1, [1, 1]) == city.problem.deprivation.isDeprived)
    let fewer = variation.isDeprived(1.2, [1, 1]).count { $0 }
    let more = variation.isDeprived(0.8, [1, 1]).count { $0 }
    #expect(fewer < 130 && more > 130)
  }

  @Test func `has 89 deprived blocks when people are standardised`() throws {
    guard let folder = Koeln.folder else { return }
    let city = try TemporaryProject.koeln(folder) {
      // Without the layers that take long and play no part in the index.
      $0.replacing("[deprivation]", with: "[deprivation]\nstandardise = \"people\"")
        .replacing(#/\[\[identity\]\](.|\n)*\[district\]/#, with: "[district]")
        .replacing(#/\[status_quo\]\n.*\n/#, with: "")
    }
    #expect(city.problem.deprivation.isDeprived.count { $0 } == 89)
  }

  @Test func `says what was assumed, and sums up every file that was read`() throws {
    guard let city = try Self.city.get() else { return }
    #expect(
      city.inputs.map(\.file) == [
        "koeln.toml", "stimmbezirke.shp", "stimmbezirke.shx", "stimmbezirke.dbf",
        "stimmbezirke.prj", "stimmbezirke_indikatoren.csv", "stadtviertel.shp", "stadtviertel.shx",
        "stadtviertel.dbf", "stadtviertel.prj", "stadtviertel.cpg", "sozialraumgebiete_2015.csv",
      ])
    #expect(city.inputs.allSatisfy { $0.sha256.count == 64 })
    let decimals = city.findings.filter { $0.check == "decimal" }
    #expect(decimals.contains { $0.place.column == "NICHTWAEHLER_PROZENT" })
    #expect(city.findings.allSatisfy { $0.severity != .error })
  }

  @Test func `a draft for the bare block file knows key, quarters and districts`() throws {
    guard let folder = Koeln.folder else { return }
    let draft = try draftProject(blocks: folder + "/stimmbezirke.shp", language: .german)
    #expect(draft.text.contains("id = \"NUMMER\""))
    #expect(draft.text.contains("# population = { column = \"EW\" }"))
    #expect(draft.text.contains("[district]"))
    #expect(draft.text.contains("column = \"STB\""))
    #expect(draft.text.contains("column = \"STT\""))
    #expect(draft.findings.contains { $0.check == "unknown_population" })
    let seen = try BlockFileInspection(blocks: folder + "/stimmbezirke.shp")
    #expect(seen.blocks == 800)
    #expect(seen.pieces == [521, 279])
  }
}
