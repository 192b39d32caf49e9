/// The closed walks around faces. A walk against the clock is a face's shell; the others run around
/// separate pieces of line-work from outside and are holes of the face that the piece lies in.
struct Cycles {
  /// The walk of each half-edge.
  private(set) var cycleOf: [Int32]
  /// One half-edge of each walk.
  private(set) var starts: [Int32] = []
  /// Signed surface of each walk.
  private var surfaces: [Double] = []
  /// The walk around the outside of the piece that each walk belongs to.
  private var outside: [Int32] = []
  /// The shell around each outside walk; -1 where there is none.
  private var around: [Int32] = []
  private var boxes: [Box] = []

  /// Follows all half-edges.
  init(_ faces: Faces) {
    cycleOf = [Int32](repeating: -1, count: faces.next.count)
    for half in faces.next.indices where cycleOf[half] < 0 {
      let number = Int32(starts.count)
      var step = Int32(half)
      repeat {
        cycleOf[Int(step)] = number
        step = faces.next[Int(step)]
      } while step != Int32(half)
      let ring = faces.points(Int32(half))
      starts.append(Int32(half))
      surfaces.append(ring.doubledSignedSurface / 2)
      boxes.append(Box(ring.points))
    }
    findOutsides(faces)
    findShells(faces)
  }

  /// The face of each half-edge, and the rings of each face.
  func faces(_ points: [Point]) -> (faceOf: [Int32], rings: [[Int32]]) {
    var number = [Int32](repeating: -1, count: starts.count)
    var rings: [[Int32]] = []
    for cycle in starts.indices where outside[cycle] != Int32(cycle) {
      number[cycle] = Int32(rings.count)
      rings.append([starts[cycle]])
    }
    for cycle in starts.indices where outside[cycle] == Int32(cycle) && around[cycle] >= 0 {
      number[cycle] = number[Int(around[cycle])]
      rings[Int(number[cycle])].append(starts[cycle])
    }
    return (cycleOf.map { number[Int($0)] }, rings)
  }

  /// The shapes that own each face.
  func owners(_ faces: Faces) -> [[Int32]] {
    var windings = [[Noding.Drawer]?](repeating: nil, count: starts.count)
    for cycle in starts.indices where outside[cycle] == Int32(cycle) {
      settle(cycle, faces, &windings)
    }
    var owners = [[Int32]](repeating: [], count: faces.rings.count)
    for cycle in starts.indices where outside[cycle] != Int32(cycle) {
      let face = Int(faces.faceOf[Int(starts[cycle])])
      owners[face] = (windings[cycle] ?? []).filter { $0.winding > 0 }.map(\.shape)
    }
    return owners
  }

  /// Counts from the outside of a piece to all its faces; the pieces around it first.
  private func settle(_ piece: Int, _ faces: Faces, _ windings: inout [[Noding.Drawer]?]) {
    var path = [piece]
    while let last = path.last, around[last] >= 0, windings[Int(around[last])] == nil {
      path.append(Int(outside[Int(around[last])]))
    }
    for piece in path.reversed() where windings[piece] == nil {
      windings[piece] = around[piece] < 0 ? [] : windings[Int(around[piece])] ?? []
      var stack = [piece]
      while let cycle = stack.popLast() {
        let known = windings[cycle] ?? []
        for half in faces.ring(starts[cycle]) {
          let other = Int(cycleOf[Int(half) ^ 1])
          if windings[other] != nil { continue }
          windings[other] = Self.across(known, faces.lines.drawers(Int(half) >> 1), half)
          stack.append(other)
        }
      }
    }
  }

  /// The windings on the right of a half-edge from those on its left.
  private static func across(
    _ left: [Noding.Drawer], _ drawers: ArraySlice<Noding.Drawer>, _ half: Int32
  ) -> [Noding.Drawer] {
    var right = left
    for drawer in drawers {
      let change = half & 1 == 0 ? -drawer.winding : drawer.winding
      if let known = right.firstIndex(where: { $0.shape == drawer.shape }) {
        right[known].winding += change
      } else {
        right.append(Noding.Drawer(shape: drawer.shape, winding: change))
      }
    }
    right.removeAll { $0.winding == 0 }
    right.sort { $0.shape < $1.shape }
    return right
  }

  /// The walk of least surface of every connected piece of line-work runs around its outside.
  private mutating func findOutsides(_ faces: Faces) {
    var piece = [Int32](repeating: -1, count: starts.count)
    var members: [[Int32]] = []
    for start in starts.indices where piece[start] < 0 {
      let number = Int32(members.count)
      var found: [Int32] = []
      var stack = [Int32(start)]
      piece[start] = number
      while let cycle = stack.popLast() {
        found.append(cycle)
        for half in faces.ring(starts[Int(cycle)]) {
          let vertex = faces.start(Int(half))
          let range = faces.leavingOffsets[vertex]..<faces.leavingOffsets[vertex + 1]
          for slot in range {
            let other = cycleOf[Int(faces.leaving[Int(slot)])]
            if piece[Int(other)] < 0 {
              piece[Int(other)] = number
              stack.append(other)
            }
          }
        }
      }
      members.append(found)
    }
    outside = [Int32](repeating: -1, count: starts.count)
    for cycles in members {
      let least = cycles.min { (surfaces[Int($0)], $0) < (surfaces[Int($1)], $1) } ?? 0
      for cycle in cycles { outside[Int(cycle)] = least }
    }
  }

  /// For each piece the smallest shell of another piece around it.
  private mutating func findShells(_ faces: Faces) {
    around = [Int32](repeating: -1, count: starts.count)
    let pieces = starts.indices.filter { outside[$0] == Int32($0) }
    if pieces.count < 2 { return }
    let shells = starts.indices.filter { outside[$0] != Int32($0) }
    let grid = BoxGrid(
      boxes: shells.map { boxes[$0] }, things: shells.map { Int32($0) }, narrowest: 0)
    for piece in pieces {
      let point = faces.lines.vertices.points[faces.start(Int(starts[piece]))]
      var best: Int32 = -1
      grid.forEach(near: Box([point])) { shell in
        let number = Int(shell)
        guard outside[number] != Int32(piece), boxes[number].contains(Box([point])),
          best < 0 || surfaces[number] < surfaces[Int(best)],
          faces.points(starts[number]).position(of: point) == .inside
        else { return }
        best = shell
      }
      around[piece] = best
    }
  }
}
