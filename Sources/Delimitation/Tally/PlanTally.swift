public import Land

/// Everything that measures and rules need of a plan, counted once, from scratch, independently of
/// any search state. O(n + m + units × areas).
public struct PlanTally: Hashable, Sendable {
  /// The problem.
  public let problem: Problem
  /// The plan.
  public let plan: Plan
  /// One entry per area, in the plan's order.
  public let areas: [AreaTally]
  /// Where the plan cuts.
  public let borders: BorderTally
  /// One entry per identity layer, in the problem's order.
  public let layers: [UnitTally]
  /// The districts, if there are any.
  public let districts: UnitTally?
  /// All inhabitants of the territory.
  public let population: Int64
  /// Inhabitants of all deprived blocks.
  public let deprivedPopulation: Int64
  /// From the status quo to this plan, if there is a status quo.
  public let change: PlanComparison?
  /// How sentences call the areas, in the plan's order; empty where they have no labels.
  public var labels: [AreaLabel] = []
  /// What takes long to measure, or needs shapes; nil where it was not asked for.
  public internal(set) var thorough: ThoroughTally?

  /// Counts a plan of the problem's blocks.
  public init(_ plan: Plan, in problem: Problem) {
    let territory = problem.territory
    precondition(plan.areaOfBlock.count == territory.blocks.count, "a plan of other blocks")
    var classes = Self.countBlocks(plan, in: problem)
    var borders = BorderTally()
    Self.countBorders(plan, in: problem, classes: &classes, borders: &borders)
    Self.collectPieces(plan, adjacency: territory.adjacency, classes: &classes)
    self.problem = problem
    self.plan = plan
    self.borders = borders
    areas = Array(classes.dropFirst())
    population = classes.reduce(0) { $0 + $1.population }
    deprivedPopulation = classes.reduce(0) { $0 + $1.deprivedPopulation }
    layers = problem.identity.map {
      UnitTally(grouping: $0.grouping, plan: plan, territory: territory)
    }
    districts = problem.district.map {
      UnitTally(grouping: $0.grouping, plan: plan, territory: territory)
    }
    change = problem.statusQuo.map {
      PlanComparison(from: $0, to: plan, population: territory.blocks.population)
    }
  }

  /// Inhabitants of all areas.
  public var populationInside: Int64 { areas.reduce(0) { $0 + $1.population } }

  /// Deprived inhabitants of all areas.
  public var deprivedInside: Int64 { areas.reduce(0) { $0 + $1.deprivedPopulation } }

  /// The unit of the first identity layer with most inhabitants in an area, counted from 1.
  public func largestUnit(of area: Int) -> String? {
    guard let layer = layers.first, let unit = layer.units(in: area).first else { return nil }
    return layer.grouping.units[unit]
  }

  private static func countBlocks(_ plan: Plan, in problem: Problem) -> [AreaTally] {
    let blocks = problem.territory.blocks
    let deprivation = problem.deprivation
    var classes = [AreaTally](repeating: AreaTally(), count: plan.areaCount + 1)
    for (block, area) in plan.areaOfBlock.enumerated() {
      let people = Int64(blocks.population[block])
      let area = Int(area)
      classes[area].members.append(Int32(block))
      classes[area].population += people
      classes[area].surfaceSquareMetres += blocks.surfaceSquareMetres[block]
      classes[area].blockPerimeterMetres += blocks.perimeterMetres[block]
      if deprivation.isScored[block] {
        classes[area].scoredPopulation += people
        classes[area].weightedStatusSum += Double(people) * deprivation.statusSum[block]
      }
      if deprivation.isDeprived[block] { classes[area].deprivedPopulation += people }
    }
    return classes
  }

  private static func countBorders(
    _ plan: Plan, in problem: Problem, classes: inout [AreaTally], borders: inout BorderTally
  ) {
    let adjacency = problem.territory.adjacency
    for block in 0..<adjacency.blockCount {
      let area = Int(plan.areaOfBlock[block])
      for slot in adjacency.row(block) where Int(adjacency.neighbours[slot]) > block {
        let other = Int(adjacency.neighbours[slot])
        let otherArea = Int(plan.areaOfBlock[other])
        let metres = adjacency.borderMetres[slot]
        let traits = adjacency.traits[slot]
        if traits.isCrossing { borders.avoidedEdges += 1 }
        if area == otherArea, area > 0, traits.isAlongBarrier || traits.isLink {
          if traits.isCrossing { borders.crossings += 1 }
          classes[area].crossings.append(
            Border(BlockIndex(block), BlockIndex(other), metres: metres, traits: traits))
        }
        if area == otherArea {
          classes[area].insideBorderMetres += metres
        } else {
          borders.add(metres: metres, isOuter: area == 0 || otherArea == 0)
          if otherArea == 0 {
            classes[area].addContrast(problem.deprivation, inside: block, other, metres)
          } else if area == 0 {
            classes[otherArea].addContrast(problem.deprivation, inside: other, block, metres)
          }
        }
      }
    }
  }

  private static func collectPieces(
    _ plan: Plan, adjacency: Adjacency, classes: inout [AreaTally]
  ) {
    let component = adjacency.components { plan.areaOfBlock[$0] }
    var position = [Int](repeating: 0, count: component.count)
    var highest: Int32 = -1
    for (block, number) in component.enumerated() where plan.areaOfBlock[block] > 0 {
      let area = Int(plan.areaOfBlock[block])
      if number > highest {
        position[Int(number)] = classes[area].pieces.count
        classes[area].pieces.append([])
        highest = number
      }
      classes[area].pieces[position[Int(number)]].append(Int32(block))
    }
  }
}

extension AreaTally {
  /// Adds a border between a block inside and one outside the programme, if both are scored.
  fileprivate mutating func addContrast(
    _ deprivation: DeprivationColumns, inside: Int, _ outside: Int, _ metres: Double
  ) {
    guard deprivation.isScored[inside], deprivation.isScored[outside] else { return }
    contrastMetres += metres
    contrastSum += metres * (deprivation.index[inside] - deprivation.index[outside])
  }
}
