public import Delimitation
public import Land

/// A small land of square cells, 100 metres wide, one block each: what tests draw or grow.
///
/// Cells that share a side are neighbours with 100 metres of border. Blocks count row by row. Its
/// index is its status sum (mean 0, deviation 1); a nil index is a block without one.
public struct TinyLand: Hashable, Sendable {
  /// One block.
  public struct Cell: Hashable, Sendable {
    /// Column of the grid.
    public var x: Int
    /// Row of the grid, downwards.
    public var y: Int
    /// Inhabitants.
    public var people: Int32 = 1000
    /// The index, nil where it has none.
    public var index: Double? = 0
    /// Whether it is deprived.
    public var isDeprived = false
    /// The unit of the identity layer.
    public var unit: String?
    /// The district.
    public var district: String?

    /// A cell with 1,000 people and nothing else.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// The blocks, in their order.
  public var cells: [Cell]

  /// A land of cells.
  public init(cells: [Cell]) { self.cells = cells }

  /// A land drawn in text, a line per row: each letter is a block of that unit, `-` is a block without
  /// a unit, `.` is no block. `deprived`, in the same shape, marks deprived blocks by `x` and blocks
  /// without an index by `?`. `districts` likewise names them by letters.
  public init(_ units: String, deprived: String = "", districts: String = "") {
    let marks = TinyLand.characters(deprived)
    let names = TinyLand.characters(districts)
    cells = TinyLand.characters(units).enumerated().flatMap { y, row in
      row.enumerated().compactMap { x, letter -> Cell? in
        guard letter != "." else { return nil }
        var cell = Cell(x: x, y: y)
        cell.unit = letter == "-" ? nil : String(letter)
        let mark = marks.isEmpty ? " " : marks[y][x]
        cell.isDeprived = mark == "x"
        cell.index = mark == "?" ? nil : mark == "x" ? 1.2 : -0.4
        cell.district = names.isEmpty || names[y][x] == "-" ? nil : String(names[y][x])
        return cell
      }
    }
  }

  /// The same land with other inhabitants, block by block.
  public func populated(_ people: [Int32]) -> TinyLand {
    precondition(people.count == cells.count, "people of other blocks")
    var land = self
    for position in cells.indices { land.cells[position].people = people[position] }
    return land
  }

  /// The same land with its blocks in another order: block `order[i]` comes to position `i`.
  public func reordered(_ order: [Int]) -> TinyLand {
    TinyLand(cells: order.map { cells[$0] })
  }

  /// A plan drawn in the same shape: digits are areas, 0 and `-` outside, `.` no block.
  public func plan(_ drawing: String) -> Plan {
    let rows = TinyLand.characters(drawing)
    return Plan(areaOfBlock: cells.map { Int32(rows[$0.y][$0.x].wholeNumberValue ?? 0) })
  }

  private static func characters(_ drawing: String) -> [[Character]] {
    drawing.split(separator: "\n").map { Array($0.filter { $0 != " " }) }
  }
}

extension TinyLand {
  /// The blocks and who touches whom.
  public var territory: Territory {
    let count = cells.count
    let table = BlockTable(
      ids: cells.indices.map { TinyLand.id($0) }, population: cells.map(\.people),
      surfaceSquareMetres: [Double](repeating: 10_000, count: count),
      perimeterMetres: [Double](repeating: 400, count: count),
      centreX: cells.map { Double($0.x) * 100 + 50 },
      centreY: cells.map { Double(-$0.y) * 100 - 50 })
    return Territory(blocks: table, adjacency: Adjacency(blockCount: count, borders: borders))
  }

  /// Index and deprived blocks.
  public var deprivation: DeprivationColumns {
    let index = cells.map { $0.index ?? 0 }
    return DeprivationColumns(
      index: index, statusSum: index, isScored: cells.map { $0.index != nil },
      isDeprived: cells.map { $0.isDeprived && $0.index != nil }, statusMean: 0,
      statusDeviation: 1)
  }

  /// The units as an identity layer called `Viertel`.
  public func identity(split: Strictness = .avoid) -> IdentityLayer {
    IdentityLayer(
      grouping: Grouping(name: "Viertel", unitNames: cells.map(\.unit)), split: split, weight: 1)
  }

  /// The districts as a layer called `Bezirk`.
  public func districts(span: Strictness = .forbid) -> DistrictLayer {
    DistrictLayer(
      grouping: Grouping(name: "Bezirk", unitNames: cells.map(\.district)), span: span)
  }

  /// A problem on this land. Where nothing is said, nothing is forbidden: any number of areas, of any
  /// size and share.
  public func problem(
    count: AreaCount = .between(0, 1000), population: ClosedRange<Int64> = 0...1_000_000,
    populationIsRequired: Bool = true, deprivedShare: ClosedRange<Double> = 0...1,
    keep: [KeepRule] = [], split: Strictness = .avoid, span: Strictness = .allow,
    statusQuo: Plan? = nil
  ) -> Problem {
    Problem(
      territory: territory, deprivation: deprivation, identity: [identity(split: split)],
      district: cells.contains { $0.district != nil } ? districts(span: span) : nil,
      rules: AreaRules(
        count: count, population: population, populationIsRequired: populationIsRequired,
        deprivedShare: deprivedShare, keep: keep), statusQuo: statusQuo)
  }

  private var borders: [Border] {
    var positions: [[Int]: Int] = [:]
    for (position, cell) in cells.enumerated() { positions[[cell.x, cell.y]] = position }
    return cells.indices.flatMap { position in
      let cell = cells[position]
      return [[cell.x + 1, cell.y], [cell.x, cell.y + 1]].compactMap { positions[$0] }.map {
        Border(BlockIndex(position), BlockIndex($0), metres: 100)
      }
    }
  }

  private static func id(_ position: Int) -> String {
    let digits = String(position + 1)
    return "b" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
