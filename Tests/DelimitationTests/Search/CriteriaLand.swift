import Land
import TestSupport
import Testing

@testable import Delimitation

/// A random land on which every criterion has something to measure, and a plan of three areas.
struct CriteriaLand {
  private let land: TinyLand
  let problem: Problem
  let preparation: Preparation
  /// The area of each block: atoms stay together.
  let areaOfBlock: [Int32]
  /// Units of a second layer by cell, with a unit in which nobody lives.
  private let layer: [String?]
  private let together: [[Int]]
  private let statusQuo: [Int32]
  private let seed: UInt64

  /// Weights for every criterion.
  static let goal: Goal = {
    var goal = Profile.identity.goal(coverage: 0.7)
    (goal.compactness, goal.mixing, goal.changed, goal.closeness) = (0.4, 0.3, 0.5, 0.2)
    (goal.coverageFloor, goal.floorPenalty) = (0.6, 3)
    (goal.targeting, goal.parts, goal.pieces, goal.lines) = (0.3, 0.01, 0.02, 0.2)
    (goal.reach, goal.stigmaHigh, goal.stigmaWatch) = (0.0001, 0.1, 0.05)
    return goal
  }()

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var land = TinyLand.random(blocks: 18 + random.below(22), using: &random)
    // One unit without people.
    for position in land.cells.indices where land.cells[position].unit == "Viertel 2" {
      land.cells[position].people = 0
    }
    let count = land.cells.count
    let layer = land.cells.map { cell -> String? in
      cell.x % 5 == 0 ? nil : "Quartier \(cell.x / 3) \(cell.y / 3)"
    }
    let one = [0, random.below(count), count - 1]
    let together = seed % 3 == 0 ? [] : [one, [count / 2, random.below(count)]]
    let statusQuo = land.randomPlan(areas: 3, using: &random).areaOfBlock
    var areas = land.cells.map { _ in Int32(random.below(4)) }
    for number in 0..<3 { areas[3 + number] = Int32(number + 1) }
    self.init(
      land: land, layer: layer, together: together.map { Set($0).sorted() }, statusQuo: statusQuo,
      areas: areas, seed: seed)
  }

  private init(
    land: TinyLand, layer: [String?], together: [[Int]], statusQuo: [Int32], areas: [Int32],
    seed: UInt64
  ) {
    (self.land, self.layer, self.together, self.statusQuo) = (land, layer, together, statusQuo)
    self.seed = seed
    let wishes = together.map { blocks in
      KeepRule(
        blocks: blocks.map { Int32($0) }.sorted(), wish: .together, subject: "x", reason: "test")
    }
    let inside = land.cells.indices.filter { (land.cells[$0].x + land.cells[$0].y) % 7 == 0 }
    let keep =
      wishes + [
        KeepRule(
          blocks: inside.map { Int32($0) }, wish: .inside, subject: "y", reason: "test")
      ]
    let total = land.cells.reduce(0) { $0 + Int64($1.people) }
    let plain = land.problem(
      count: .between(3, 3), population: (total / 6)...(total / 3), deprivedShare: 0.15...0.75,
      keep: keep, statusQuo: Plan(areaOfBlock: statusQuo))
    problem = CriteriaLand.refined(plain, land: land, layer: layer)
    preparation = Preparation(problem: problem)
    // Atoms take the area of their lowest cell on the map, whatever its number.
    var lowest: [Int32: Int] = [:]
    for block in land.cells.indices {
      let atom = preparation.atomOfBlock[block]
      let other = lowest[atom] ?? block
      let (one, two) = (land.cells[block], land.cells[other])
      if lowest[atom] == nil || (one.y, one.x) < (two.y, two.x) { lowest[atom] = block }
    }
    areaOfBlock = preparation.atomOfBlock.map { areas[lowest[$0] ?? 0] }
  }

  /// The problem with a second layer, and with barriers and exclaves by the cells' places.
  private static func refined(_ plain: Problem, land: TinyLand, layer: [String?]) -> Problem {
    let traced = plain.with { one, other in
      let (a, b) = (land.cells[one], land.cells[other])
      let place = a.x + b.x + 3 * (a.y + b.y)
      if place.isMultiple(of: 11) { return .forbiddenBarrier }
      return place.isMultiple(of: 4) ? .avoidedBarrier : []
    }
    let second = IdentityLayer(
      grouping: Grouping(name: "Quartier", unitNames: layer), split: .avoid, weight: 0.5)
    return Problem(
      territory: traced.territory, deprivation: traced.deprivation,
      identity: traced.identity + [second], district: traced.district, rules: traced.rules,
      statusQuo: traced.statusQuo)
  }

  /// The same land and plan with its blocks in another order.
  func reordered(_ order: [Int]) -> CriteriaLand {
    var position = order
    for (new, old) in order.enumerated() { position[old] = new }
    return CriteriaLand(
      land: land.reordered(order), layer: order.map { layer[$0] },
      together: together.map { $0.map { position[$0] }.sorted() },
      statusQuo: order.map { statusQuo[$0] }, areas: order.map { areaOfBlock[$0] }, seed: seed)
  }

  /// The plan as a state; nil if an area has no atom.
  func state() -> State? {
    var area = [Int32](repeating: 0, count: preparation.graph.count)
    for (block, atom) in preparation.atomOfBlock.enumerated() {
      area[Int(atom)] = areaOfBlock[block]
    }
    guard Set(area).isSuperset(of: [1, 2, 3]) else { return nil }
    return state(area, OldAreas.matched(graph: preparation.graph, area: area, areaCount: 3))
  }

  /// A state from an assignment of atoms and the old area that each area continues.
  func state(_ area: [Int32], _ oldOfArea: [Int32]) -> State {
    State(
      graph: preparation.graph, scale: preparation.scale, areaCount: 3, freeAreas: 3, divisor: 3,
      layerCount: problem.identity.count, area: area, oldOfArea: oldOfArea)
  }
}
