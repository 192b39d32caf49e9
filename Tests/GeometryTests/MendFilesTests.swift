import Land
import Testing

@testable import Geometry

/// The files of mended copies.
@Suite struct `Mended files` {
  private let folder: TemporaryFolder

  /// Three squares with gaps and overlaps, the third twice; a table of text and numbers.
  init() throws {
    folder = try TemporaryFolder()
    let shapes = [
      square(0, 0, 10), square(9.9, 0, 10), rectangle(0, 10.2, 20, 10), rectangle(0, 10.2, 20, 10),
      square(500, 500, 10),
    ]
    let keys = ["1", "2", "3", "3", "9"]
    try ShapefileWriter.write(
      path: folder.path + "/land",
      columns: [.init(name: "NR", kind: .text(4)), .init(name: "WERT", kind: .decimal(8, 2))],
      rows: zip(shapes, keys).map { (.polygon($0), [$1, "1.50"]) },
      projectionText: "EPSG:25832", encoding: .cp1252)
  }

  private func mended(_ name: String = "land") throws -> (MendedLayer, [MendedFile]) {
    let path = folder.path + "/" + name + ".shp"
    let layer = try Layer(
      shapefile: path, named: name + ".shp", options: LayerOptions(encoding: "CP1252"))
    let mended = try MendedLayer(
      layer,
      settings: MendSettings(
        keyColumn: "NR", toleranceMetres: 0.5, gapWidthMetres: 0.5, minimumBorderMetres: 2,
        units: nil))
    return (mended, try mended.files(at: path))
  }

  @Test func `hold the mended shapes and every row that was not removed`() throws {
    let (layer, files) = try mended()
    for file in files { try folder.replace("copy." + file.suffix, with: file.mended) }
    let read = try Layer(
      shapefile: folder.path + "/copy.shp", named: "copy.shp", options: LayerOptions())
    #expect(layer.isRemoved == [false, false, false, true, false])
    #expect(read.shapes.count == 4)
    #expect(
      zip(read.shapes, layer.layer.shapes).allSatisfy { $0?.canonicalRings == $1?.canonicalRings })
    #expect(read.attributes == layer.layer.attributes)
    #expect(read.encoding == "CP1252")
  }

  @Test func `restore the originals byte for byte`() throws {
    for file in try mended().1 {
      let original = try? folder.bytes("land." + file.suffix)
      #expect(file.original == original)
      if let original { #expect(file.restoration?.applied(to: file.mended) == original) }
    }
  }

  @Test func `are the same bytes when mended again`() throws {
    let files = try mended().1
    for file in files { try folder.replace("copy." + file.suffix, with: file.mended) }
    for file in try mended("copy").1 { #expect(file.mended == file.original) }
  }

  @Test func `leave records that did not change as they were`() throws {
    let (layer, files) = try mended()
    #expect(!layer.isChanged[4])
    let shp = try #require(files.first { $0.suffix == "shp" })
    // The content of the last record: five points of a polygon.
    #expect(shp.mended.suffix(128) == (shp.original ?? []).suffix(128))
  }

  /// Two squares side by side; the second has a vertex in the middle of their border.
  @Test(arguments: [5, 15, 25])
  func `count inserted vertices that take the height or measure of the nearest`(code: Int) throws {
    var bytes = ShapefileBytes(cells: ["a", "b"])
    bytes.code = code
    bytes.records = [
      ShapefileBytes.polygon([ShapefileBytes.square(0, 0, 10)], code: code),
      ShapefileBytes.polygon(
        [[(10, 0), (10, 4), (10, 10), (20, 10), (20, 0), (10, 0)]], code: code),
    ]
    let folder = try bytes.written()
    let path = folder.path + "/blocks.shp"
    let layer = try Layer(shapefile: path, named: "blocks.shp", options: LayerOptions())
    let mended = try MendedLayer(
      layer,
      settings: MendSettings(
        keyColumn: "NR", toleranceMetres: 0.5, gapWidthMetres: 0.5, minimumBorderMetres: 2,
        units: nil))
    #expect(mended.isChanged == [true, false])
    let shapes = try #require(try mended.files(at: path).first { $0.suffix == "shp" })
    #expect(shapes.newHeights == (code == 15 ? 1 : 0))
    #expect(shapes.newMeasures == (code == 25 ? 1 : 0))
  }
}
