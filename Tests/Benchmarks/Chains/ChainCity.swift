import Delimitation
import Foundation
import Geometry
import Land

/// A city as chains of plans see it: blocks, people, who touches whom.
struct ChainCity {
  /// The band of every area.
  static let band: ClosedRange<Int64> = 20_000...30_000

  let graph: ChainGraph
  let borders: [Border]
  let people: [Int64]

  /// Reads a layer with the columns `BLOCK_ID` and `POP`. Each block's people are taken `times` in
  /// tenths, so that a small city has enough of them for its areas.
  init(_ path: String, tenths times: Int64) throws {
    let layer = try Layer(shapefile: path, named: path, options: LayerOptions())
    let map = try BlockMap(
      layer: layer, idColumn: "BLOCK_ID", sameID: .error, toleranceMetres: 0.5)
    borders = map.borders(minimumBorderMetres: 0.001)
    let cells = layer.attributes.column("POP")?.cells ?? []
    people = map.records.map { (Int64(cells[$0 - 1] ?? "") ?? 0) * times / 10 }
    let adjacency = Adjacency(blockCount: people.count, borders: borders)
    graph = ChainGraph(
      offsets: adjacency.offsets, neighbours: adjacency.neighbours, population: people)
  }

  /// A first plan with every area in the band.
  func firstPlan() throws -> [Int32] {
    guard let area = FirstPlan.areas(of: graph, band: Self.band, seed: 1, stream: 0) else {
      throw NoPlan()
    }
    return area
  }

  /// The same graph and first plan for a peer, as JSON beside the layer.
  func write(to path: String) throws {
    let plan = try firstPlan()
    let members: [String: Any] = [
      "people": people, "plan": plan.map { Int($0) },
      "edges": borders.map { [$0.first.position, $0.second.position] },
    ]
    try JSONSerialization.data(withJSONObject: members).write(to: URL(fileURLWithPath: path))
  }

  /// No plan with every area in the band was found.
  struct NoPlan: Error {}
}
