import Foundation
import Geometry
import Land
import Project
import Reporting

/// The cases that Veedel is measured in, each in a process of its own.
enum Case: String, CaseIterable {
  /// The files' bytes, and nothing done with them: what no reader can be faster than.
  case bytes
  /// Layer with attributes, blocks, borders with their lengths.
  case neighbours
  /// A million points, each to the block in which it lies.
  case points
  /// Areas dissolved, carried to WGS 84, written as GeoJSON.
  case areas
  /// Everything that `veedel inspect` looks at.
  case inspect

  /// Runs the case on a city of `BenchmarkCity`'s columns.
  func measured(_ path: String) throws -> Measured {
    var measured = Measured()
    switch self {
    case .bytes: measured.bytes(path)
    case .neighbours: try measured.neighbours(path)
    case .points: try measured.points(path)
    case .areas: try measured.areas(path)
    case .inspect: try measured.inspection(path)
    }
    measured.peakMiB = Measured.peakMiB
    return measured
  }
}

extension Measured {
  fileprivate mutating func bytes(_ path: String) {
    let total = stage("read") {
      ["shp", "shx", "dbf"].reduce(0) { sum, suffix in
        sum + (FileManager.default.contents(atPath: path.dropLast(3) + suffix)?.count ?? 0)
      }
    }
    result = "\(total) bytes"
  }

  private mutating func map(_ path: String) throws -> (layer: Layer, map: BlockMap) {
    let layer = try stage("read") {
      try Layer(shapefile: path, named: path, options: LayerOptions())
    }
    let map = try stage("map") {
      try BlockMap(layer: layer, idColumn: "BLOCK_ID", sameID: .error, toleranceMetres: 0.5)
    }
    return (layer, map)
  }

  fileprivate mutating func neighbours(_ path: String) throws {
    let map = try map(path).map
    let borders = stage("borders") { map.borders(minimumBorderMetres: 2) }
    let metres = borders.reduce(0) { $0 + $1.metres }
    result = "\(borders.count) pairs, \(Int((metres / 1000).rounded())) km"
  }

  /// Counts the look-up only, as the peer's does; reading and mapping are the other case.
  fileprivate mutating func points(_ path: String) throws {
    let map = try map(path).map
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path.dropLast(3) + "points"))
    let points = unsafe bytes.withUnsafeBytes { raw in
      let numbers = unsafe raw.bindMemory(to: Double.self)
      return stride(from: 0, to: numbers.count - 1, by: 2).map {
        unsafe Point(x: numbers[$0], y: numbers[$0 + 1])
      }
    }
    stages = []
    let blocks = stage("points to blocks") { map.blocks(containing: points) }
    result = "\(blocks.count { $0 >= 0 }) of \(points.count) in a block"
  }

  fileprivate mutating func areas(_ path: String) throws {
    let (layer, map) = try map(path)
    let cells = layer.attributes.column("AREA")?.cells ?? []
    let group = map.records.map { Int32(cells[$0 - 1] ?? "") ?? 0 }
    let count = Int(group.max() ?? 0)
    let shapes = stage("dissolve") { map.dissolved(group: group, groupCount: count) }
    let text = try stage("project and write") {
      let properties = (1...count).map { [("AREA", JSONValue.integer(Int64($0)))] }
      let text = try featureCollection(
        shapes: shapes, properties: properties, from: map.system, crs: nil)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + ".out.geojson"))
      return text
    }
    result = "\(count) areas, \(text.utf8.count) bytes"
  }

  fileprivate mutating func inspection(_ path: String) throws {
    let read = try stage("read, map, borders") { try BlockFileInspection(blocks: path) }
    let found = try stage("checks") { try read.mapFindings() }
    result = "\(found.count) findings"
  }
}
