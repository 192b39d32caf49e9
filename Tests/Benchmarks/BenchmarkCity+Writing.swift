import Foundation
import Geometry

extension BenchmarkCity {
  /// Blocks in an area of about 25,000 inhabitants.
  private static let blocksPerArea = 100.6

  /// Writes `FOLDER/VARIANT_BLOCKS.shp` with the files beside it, and a million points as pairs of
  /// floating-point numbers, unless they are there. Returns the path of the `.shp`.
  func write(to folder: String) throws -> String {
    let path = "\(folder)/\(variant.rawValue)_\(blocks)"
    if FileManager.default.fileExists(atPath: path + ".points") { return path + ".shp" }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let areas = areaOfBlock()
    let columns: [ShapefileWriter.Column] = [
      .init(name: "BLOCK_ID", kind: .text(12)), .init(name: "QUARTER", kind: .text(24)),
      .init(name: "DISTRICT", kind: .text(24)), .init(name: "POP", kind: .integer(9)),
      .init(name: "DEPR", kind: .decimal(9, 4)), .init(name: "AREA", kind: .integer(6)),
    ]
    try ShapefileWriter.write(
      path: path, columns: columns,
      rows: fileOrder().map { block in
        let polygon = Polygon(exterior: ring(block), holes: [])
        return (
          shape: .polygon(MultiPolygon(polygons: [polygon])), cells: cells(block, areas[block])
        )
      },
      projectionText: Self.projection, encoding: .utf8)
    try writePoints(to: path + ".points")
    return path + ".shp"
  }

  /// By quarter, as an office exports them, not by place.
  private func fileOrder() -> [Int] {
    let keys = (0..<blocks).map { (Self.hash(quarter($0), 3), Self.hash($0, 4)) }
    return (0..<blocks).sorted { keys[$0] < keys[$1] }
  }

  private func quarter(_ block: Int) -> Int {
    let width = Int(Double(blocks).squareRoot().rounded(.up))
    return (block / width / 9) * 1000 + block % width / 9
  }

  private func cells(_ block: Int, _ area: Int) -> [String] {
    let digits = String(block + 1)
    let quarter = quarter(block)
    let people = Self.hash(block, 5) % 25 == 0 ? 0 : 100 + Int(Self.hash(block, 6) % 300)
    let tenths = Int(Self.hash(block, 8) % 40_000) - 20_000
    let decimals = String(tenths.magnitude % 10_000)
    return [
      String(repeating: "0", count: 12 - digits.count) + digits, "Mühlenfeld \(quarter)",
      "Bezirk Höhe \(quarter / 9000)", String(people),
      (tenths < 0 ? "-" : "") + "\(tenths.magnitude / 10_000)."
        + String(repeating: "0", count: 4 - decimals.count) + decimals, String(area + 1),
    ]
  }

  /// Areas of equally many blocks, by halving the city at its longer side again and again.
  private func areaOfBlock() -> [Int] {
    let middles = (0..<blocks).map(middle)
    var areas = [Int](repeating: 0, count: blocks)
    var next = 0
    func split(_ members: [Int], into count: Int) {
      guard count > 1, members.count > 1 else {
        for block in members { areas[block] = next }
        next += 1
        return
      }
      let (x, y) = (members.map { middles[$0].x }, members.map { middles[$0].y })
      let isWide =
        (x.max() ?? 0) - (x.min() ?? 0) > (y.max() ?? 0) - (y.min() ?? 0)
      let sorted = members.sorted {
        isWide
          ? (middles[$0].x, $0) < (middles[$1].x, $1) : (middles[$0].y, $0) < (middles[$1].y, $1)
      }
      let half = count / 2
      let cut = members.count * half / count
      split(Array(sorted[..<cut]), into: half)
      split(Array(sorted[cut...]), into: count - half)
    }
    split(Array(0..<blocks), into: max(1, Int(Double(blocks) / Self.blocksPerArea)))
    return areas
  }

  /// Places around blocks, as addresses lie; a few fall outside of the city.
  private func writePoints(to path: String) throws {
    var numbers: [Double] = []
    numbers.reserveCapacity(2_000_000)
    for number in 0..<1_000_000 {
      let key = Self.hash(number, 11)
      let middle = middle(Int(key % UInt64(blocks)))
      numbers.append(middle.x + (Self.share(key, 1) - 0.5) * 100)
      numbers.append(middle.y + (Self.share(key, 2) - 0.5) * 100)
    }
    let bytes = unsafe numbers.withUnsafeBytes { unsafe Data($0) }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// ETRS89 / UTM 32 as a usual `.prj` says it.
  private static let projection = """
    PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",\
    SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
    PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],\
    PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],\
    PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
    """
}
