/// How many spanning trees a set of atoms has, as a binary logarithm: the determinant of its Laplacian
/// matrix without one row and column (Kirchhoff 1847), by elimination.
struct SpanningTrees: ~Copyable {
  /// The largest set that is counted; the cost grows with the third power.
  static let most = 160

  private var number: [Int32]
  private var matrix: [Double] = []

  /// A counter for sets out of so many atoms.
  init(atomCount: Int) {
    number = [Int32](repeating: -1, count: atomCount)
  }

  /// The binary logarithm of the number of spanning trees of atoms that hang together.
  mutating func logarithm(_ atoms: [Int32], in graph: ChainGraph) -> Double {
    let size = atoms.count - 1
    guard size > 0 else { return 0 }
    for (position, atom) in atoms.enumerated() { number[Int(atom)] = Int32(position) }
    defer { for atom in atoms { number[Int(atom)] = -1 } }
    matrix.removeAll(keepingCapacity: true)
    matrix.append(contentsOf: repeatElement(0, count: size * size))
    for position in 0..<size {
      for slot in graph.row(Int(atoms[position])) {
        let other = Int(number[Int(graph.slots[slot].atom)])
        guard other >= 0 else { continue }
        matrix[position * size + position] += 1
        if other < size { matrix[position * size + other] -= 1 }
      }
    }
    return eliminate(size)
  }

  private mutating func eliminate(_ size: Int) -> Double {
    var sum = 0.0
    for pivot in 0..<size {
      let diagonal = matrix[pivot * size + pivot]
      sum += binaryLogarithm(diagonal)
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = matrix[row * size + pivot] / diagonal
        if factor == 0 { continue }
        for column in (pivot + 1)..<size {
          matrix[row * size + column] -= factor * matrix[pivot * size + column]
        }
      }
    }
    return sum
  }
}
