import Geometry

/// Sides of cells strung together wherever one goes on straight enough from another.
struct StreetChains {
  /// A side in walking direction.
  struct Step {
    let side: Int
    let isForward: Bool
  }

  private let mesh: Mesh
  /// The side that goes on at the start and at the end of each side, -1 for none.
  private var onward: [Int32]
  private var isStreet: [Bool]

  init(mesh: Mesh, hierarchy: Hierarchy, dice: inout SplitMix64) {
    self.mesh = mesh
    isStreet = mesh.sides.map { side in
      let chance = dice.share()
      guard side.left >= 0, side.right >= 0 else { return side.faces == .water && chance < 0.8 }
      let isInside =
        hierarchy.blockOfCell[Int(side.left)] == hierarchy.blockOfCell[Int(side.right)]
      return chance < (isInside ? 0.55 : 0.93)
    }
    onward = Array(repeating: -1, count: mesh.sides.count * 2)
    var beside = [Int32](repeating: -1, count: mesh.corners.count * 3)
    for (side, line) in mesh.sides.enumerated() where isStreet[side] {
      for corner in [Int(line.start), Int(line.end)] {
        if let slot = (3 * corner..<3 * corner + 3).first(where: { beside[$0] < 0 }) {
          beside[slot] = Int32(side)
        }
      }
    }
    for corner in mesh.corners.indices {
      let sides = beside[3 * corner..<3 * corner + 3].filter { $0 >= 0 }.map { Int($0) }
      join(sides, at: Int32(corner))
    }
  }

  /// Joins the two of up to three sides that go on most nearly straight.
  private mutating func join(_ sides: [Int], at corner: Int32) {
    var best: (turn: Double, one: Int, other: Int)?
    for (place, one) in sides.enumerated() {
      for other in sides[(place + 1)...] {
        let (a, b) = (direction(one, from: corner), direction(other, from: corner))
        let turn = a.x * b.x + a.y * b.y
        if turn < (best?.turn ?? -0.35) { best = (turn, one, other) }
      }
    }
    guard let best else { return }
    onward[slot(best.one, corner)] = Int32(best.other)
    onward[slot(best.other, corner)] = Int32(best.one)
  }

  private func slot(_ side: Int, _ corner: Int32) -> Int {
    2 * side + (mesh.sides[side].start == corner ? 0 : 1)
  }

  private func direction(_ side: Int, from corner: Int32) -> Point {
    let line = mesh.sides[side]
    let here = mesh.corners[Int(corner)]
    let there = mesh.corners[Int(line.start == corner ? line.end : line.start)]
    let (dx, dy) = (there.x - here.x, there.y - here.y)
    let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
    return Point(x: dx / length, y: dy / length)
  }

  /// The streets, none longer than a name lasts.
  func cut(_ dice: inout SplitMix64) -> [[Step]] {
    var isDone = isStreet.map { !$0 }
    var streets: [[Step]] = []
    for round in 0...1 {
      for side in mesh.sides.indices where !isDone[side] {
        let isStart = onward[2 * side] < 0
        guard round == 1 || isStart || onward[2 * side + 1] < 0 else { continue }
        var chain = walk(from: Step(side: side, isForward: isStart || round == 1), &isDone)[...]
        while !chain.isEmpty {
          let length = 2 + dice.below(7)
          streets.append(Array(chain.prefix(length)))
          chain = chain.dropFirst(length)
        }
      }
    }
    return streets
  }

  private func walk(from first: Step, _ isDone: inout [Bool]) -> [Step] {
    var chain: [Step] = []
    var step = first
    while !isDone[step.side] {
      isDone[step.side] = true
      chain.append(step)
      let next = Int(onward[2 * step.side + (step.isForward ? 1 : 0)])
      guard next >= 0 else { break }
      let line = mesh.sides[step.side]
      let corner = step.isForward ? line.end : line.start
      step = Step(side: next, isForward: mesh.sides[next].start == corner)
    }
    return chain
  }
}
