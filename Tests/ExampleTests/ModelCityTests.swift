import Foundation
import Geometry
import Shapes
import Testing

@testable import ModelCity

@Suite struct `The model city` {
  /// Files of a folder by name.
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    return files
  }

  private func written(_ settings: Settings) throws -> [String: Data] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: path) }
    var folder = try CityFolder(path: path.path)
    try folder.write(ModelTown(settings: settings))
    return try files(in: path)
  }

  @Test func `the bundled edition is what the generator writes, byte for byte`() throws {
    let bundled = try files(in: BundledShapes.modellstadt.folder)
    let made = try written(Settings())
    #expect(bundled.keys.sorted() == made.keys.sorted())
    for name in made.keys.sorted() {
      #expect(bundled[name] == made[name], "\(name) differs; run ModelCity into Shapes/Modellstadt")
    }
  }

  @Test func `another seed makes another city`() throws {
    var one = Settings()
    one.blocks = 400
    var other = one
    other.seed = 2
    #expect(try written(one)["bloecke.shp"] != written(other)["bloecke.shp"])
  }

  @Test(arguments: [(400, UInt64(3)), (800, 1), (1500, 9)])
  func `a city has the blocks that were asked for, each in one place of every level`(
    blocks: Int, seed: UInt64
  ) {
    var settings = Settings()
    (settings.blocks, settings.seed) = (blocks, seed)
    let town = ModelTown(settings: settings)
    let hierarchy = town.hierarchy
    #expect(hierarchy.blockCount == blocks)
    #expect(Set(town.keys.blocks).count == blocks)
    #expect(town.keys.blocks == town.keys.blocks.sorted())
    #expect(town.names.quarters.count == settings.quarterCount)
    #expect(Set(town.names.quarters).count == settings.quarterCount)
    #expect(Set(town.names.districts).count == settings.districtCount)
    #expect(Set(town.names.neighbourhoods).count == town.names.neighbourhoods.count)
    for members in hierarchy.members(hierarchy.neighbourhoodOfBlock) {
      #expect(Set(members.map { hierarchy.quarterOfBlock[Int($0)] }).count == 1)
    }
    #expect(pieces(hierarchy) == 2)
    #expect(town.inhabitants.total / blocks > 1_200)
    #expect(town.inhabitants.total / blocks < 1_400)
  }

  /// Connected pieces of the city's blocks.
  private func pieces(_ hierarchy: Hierarchy) -> Int {
    let neighbours = hierarchy.neighbours
    var seen = [Bool](repeating: false, count: hierarchy.blockCount)
    var pieces = 0
    for start in seen.indices where !seen[start] {
      pieces += 1
      var stack = [start]
      seen[start] = true
      while let block = stack.popLast() {
        for next in neighbours[block].map({ Int($0.block) }) where !seen[next] {
          seen[next] = true
          stack.append(next)
        }
      }
    }
    return pieces
  }

  @Test func `cells without their faults tile the ground: surfaces add up`() {
    var settings = Settings()
    settings.blocks = 400
    let town = ModelTown(settings: settings)
    let outlines = Outlines(mesh: town.mesh)
    func surface(_ unitOfCell: [Int32], _ count: Int) -> Double {
      outlines.steps(unitOfCell: unitOfCell, count: count).reduce(0) { sum, steps in
        let shape = outlines.shape(steps, curve: outlines.gridCurve)
        return shape.polygons.reduce(sum) { sum, polygon in
          ([polygon.exterior] + polygon.holes).reduce(sum) { $0 + Outlines.doubleSurface($1) / 2 }
        }
      }
    }
    let blocks = surface(town.hierarchy.blockOfCell, town.hierarchy.blockCount)
    let banks = surface(
      town.hierarchy.blockOfCell.map { block in
        town.hierarchy.districtOfQuarter[Int(town.hierarchy.quarterOfBlock[Int(block)])]
      }, town.hierarchy.districtCount)
    // Square metres; coordinates are rounded to millimetres in both alike.
    #expect(abs(blocks - banks) < 0.01)
  }

  @Test func `every street segment's numbers are odd to the left and even to the right`() {
    let town = ModelTown(settings: Settings())
    for segment in town.streets.segments {
      if let left = segment.left { #expect(!left.from.isMultiple(of: 2) && left.to >= left.from) }
      if let right = segment.right {
        #expect(right.from.isMultiple(of: 2) && right.to >= right.from)
      }
    }
    #expect(town.streets.segments.count > 4_000)
  }

  @Test func `a wrong command line says what is wrong`() {
    #expect(throws: UsageError.self) { try Settings(arguments: ["--blocks", "12"]) }
    #expect(throws: UsageError.self) { try Settings(arguments: ["--blocks"]) }
    #expect(throws: UsageError.self) { try Settings(arguments: ["--bricks", "800"]) }
    #expect(throws: UsageError.self) { try Settings(arguments: ["--blocks", "800"]) }
  }
}
