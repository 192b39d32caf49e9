import Geometry
import Land
import Testing

/// What must hold for any shapefile, whole or damaged.
@Suite struct `Laws of shapefiles` {
  private struct Drawn {
    var shapes: [MultiPolygon?] = []
    var cells: [[String]] = []
  }

  /// A random layer: parts, holes, records without a shape, names in several alphabets.
  private func drawn(_ seed: UInt64) -> Drawn {
    var generator = Seeded(seed)
    var drawn = Drawn()
    let names = ["Köln", "", "Straße 1", "plain", "Łódź", "a b  c", "“x”"]
    for row in 0..<Int(generator.next() % 12) + 1 {
      var polygons: [Polygon] = []
      for part in 0..<Int(generator.next() % 3) {
        let (x, y) = (Double(row) * 100, Double(part) * 100)
        let width = Double(generator.next() % 40) + 20
        var polygon = square(x, y, width).polygons[0]
        for hole in 0..<Int(generator.next() % 3) {
          polygon.holes.append(square(x + 2 + Double(hole) * 8, y + 2, 5).polygons[0].exterior)
        }
        polygons.append(polygon)
      }
      drawn.shapes.append(polygons.isEmpty ? nil : MultiPolygon(polygons: polygons))
      let name = names[Int(generator.next() % UInt64(names.count))]
      drawn.cells.append([String(row), name, generator.next() % 4 == 0 ? "" : "\(row * 7).25"])
    }
    return drawn
  }

  private func written(_ drawn: Drawn) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try ShapefileWriter.write(
      path: folder.path + "/blocks",
      columns: [
        .init(name: "NR", kind: .integer(5)), .init(name: "NAME", kind: .text(20)),
        .init(name: "X", kind: .decimal(9, 2)),
      ],
      rows: zip(drawn.shapes, drawn.cells).map { shape, cells in
        (shape.map(ShapefileWriter.Shape.polygon) ?? .none, cells)
      }, projectionText: `Bad shapefiles`.utm32, encoding: .utf8)
    return folder
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is written is read back`(seed: UInt64) throws {
    let drawn = drawn(seed)
    let layer = try written(drawn).layer()
    for (row, shape) in drawn.shapes.enumerated() {
      let read = layer.shapes[row]
      #expect((read == nil) == (shape == nil), "seed \(seed) row \(row)")
      #expect(read?.surface == shape?.surface, "seed \(seed) row \(row)")
      #expect(
        read?.polygons.map { $0.holes.count } == shape?.polygons.map { $0.holes.count },
        "seed \(seed) row \(row)")
    }
    for (column, name) in ["NR", "NAME", "X"].enumerated() {
      #expect(layer.cells(name) == drawn.cells.map { $0[column].isEmpty ? nil : $0[column] })
    }
    // Drawn around the origin, far from where the system is used: that alone is warned of.
    #expect(
      layer.findings.allSatisfy { $0.severity == .note || $0.check == "crs" }, "seed \(seed)")
  }

  @Test(arguments: ["shp", "shx", "dbf", "prj", "cpg"])
  func `a file cut anywhere loses no record in silence`(suffix: String) throws {
    let drawn = drawn(5)
    let folder = try written(drawn)
    let whole = try folder.layer()
    let bytes = try folder.bytes("blocks." + suffix)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      try folder.replace("blocks." + suffix, with: Array(bytes.prefix(count)))
      guard let layer = try? folder.layer() else { continue }
      #expect(layer.shapes == whole.shapes, "\(suffix) cut at \(count)")
      #expect(layer.attributes.rowCount == whole.attributes.rowCount)
      if suffix == "shp" { #expect(layer.findings != whole.findings, "cut at \(count)") }
    }
  }

  @Test(arguments: 0..<16 as Range<UInt64>)
  func `changed bytes end as read, mended with words, or refused`(seed: UInt64) throws {
    var generator = Seeded(seed + 1000)
    let drawn = drawn(seed)
    let folder = try written(drawn)
    let whole = try folder.layer()
    for suffix in ["shp", "shx", "dbf"] {
      let bytes = try folder.bytes("blocks." + suffix)
      for _ in 0..<5 {
        var changed = bytes
        let place = Int(generator.next() % UInt64(bytes.count))
        changed[place] ^= UInt8(generator.next() % 255) + 1
        try folder.replace("blocks." + suffix, with: changed)
        guard let layer = try? folder.layer() else { continue }
        #expect(layer.shapes.count == whole.shapes.count)
        // Fewer shapes or columns than before are never silent.
        let lost = zip(whole.shapes, layer.shapes).contains { $0 != nil && $1 == nil }
        let isOther = lost || layer.attributes.columns.count != whole.attributes.columns.count
        if isOther { #expect(layer.findings != whole.findings, "seed \(seed) \(suffix) \(place)") }
      }
      try folder.replace("blocks." + suffix, with: bytes)
    }
  }
}
