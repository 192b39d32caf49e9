import Geometry
import Land
import TestSupport
import Testing

@Suite struct `Köln's open data` {
  private func blocks(tolerance: Double) throws -> BlockMap? {
    guard let folder = Koeln.folder else { return nil }
    let layer = try Layer(
      shapefile: folder + "/stimmbezirke.shp", named: "stimmbezirke.shp", options: LayerOptions())
    return try BlockMap(
      layer: layer, idColumn: "NUMMER", sameID: .error, toleranceMetres: tolerance)
  }

  @Test func `the polling districts fall into two pieces with the known pairs`() throws {
    guard let map = try blocks(tolerance: 0.5) else { return }
    #expect(map.ids.count == 800)
    let borders = map.borders(minimumBorderMetres: 2)
    let pieces = Adjacency(blockCount: 800, borders: borders).pieces()
    #expect(pieces.count { $0 == pieces[0] } == 521)
    #expect(pieces.max() == 1)
    #expect((2192...2204).contains(borders.count), "\(borders.count)")
  }

  @Test func `at one centimetre there are 2,193 pairs`() throws {
    guard let map = try blocks(tolerance: 0.01) else { return }
    #expect(map.borders(minimumBorderMetres: 2).count == 2193)
  }

  @Test func `105 pairs overlap by more than a square metre, three rings are invalid`() throws {
    guard let map = try blocks(tolerance: 0.5) else { return }
    let overlaps = map.findings.filter { $0.check == "overlap" && $0.key != nil }
    #expect(overlaps.count == 105)
    let largest = overlaps.compactMap(\.surfaceSquareMetres).max() ?? 0
    #expect(largest.rounded() == 34_560)
    #expect(map.findings.count { $0.check == "invalid_ring" } == 3)
    #expect((map.surfaceSquareMetres.reduce(0, +) / 1e6).rounded() == 391)
    #expect(map.borders(minimumBorderMetres: 0).count == 2304)
  }

  @Test func `names are read as CP1252, which is said`() throws {
    guard let folder = Koeln.folder else { return }
    let layer = try Layer(
      shapefile: folder + "/stimmbezirke.shp", named: "stimmbezirke.shp", options: LayerOptions())
    #expect(layer.encoding == "CP1252")
    #expect(layer.attributes.column("STT")?.cells.contains("Mülheim") == true)
    #expect(layer.attributes.column("NUMMER")?.cells.allSatisfy { $0?.count == 5 } == true)
    #expect(layer.findings.contains { $0.check == "encoding" })
  }

  @Test func `87 blocks are covered by less than half by the quarters`() throws {
    guard let folder = Koeln.folder, let map = try blocks(tolerance: 0.5) else { return }
    let layer = try Layer(
      shapefile: folder + "/stadtviertel.shp", named: "stadtviertel.shp", options: LayerOptions())
    #expect(layer.encoding == "UTF-8")
    #expect(layer.attributes.rowCount == 374)
    let (names, _, findings) = try map.units(of: layer, column: "name")
    #expect(names.count { $0 == nil } == 87)
    #expect(findings.count { $0.check == "identity_cover" && $0.key != nil } == 87)
  }
}
