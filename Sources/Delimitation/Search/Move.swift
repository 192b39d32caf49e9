/// One atom that changes its class, and what lies along it on both sides.
struct Move {
  /// The atom.
  let atom: Int
  /// The class it lies in, and the one it goes to; 0 is outside. They differ.
  let source: Int
  let target: Int
  /// Its border with the rest of the source and with the target, in millimetres.
  let toSource: Int64
  let toTarget: Int64

  /// A move in a state, whose borders are measured. O(neighbours).
  @inline(__always) init(_ atom: Int, to target: Int, in state: borrowing State) {
    self.atom = atom
    self.target = target
    source = Int(state.area[atom])
    var toSource: Int64 = 0
    var toTarget: Int64 = 0
    for slot in state.graph.row(atom) {
      let other = Int(state.area[Int(state.graph.neighbours[slot])])
      if other == source { toSource += state.graph.border[slot] }
      if other == target { toTarget += state.graph.border[slot] }
    }
    self.toSource = toSource
    self.toTarget = toTarget
  }

  /// By how much the boundary grows, in millimetres.
  var boundaryChange: Int64 { toSource - toTarget }
}

/// The sums of one area that criteria look at.
struct AreaSums {
  var population: Int64
  var scored: Int64
  var deprived: Int64
  /// Square decimetres.
  var surface: Int64
  /// Millimetres.
  var perimeter: Int64
  /// As in `AtomMoments`.
  var status: Int64
  var east: Int64
  var north: Int64
  var square: Int64
}

extension State {
  /// The sums of an area as it is.
  @inline(__always) func sums(_ number: Int) -> AreaSums {
    AreaSums(
      population: population[number], scored: scored[number], deprived: deprived[number],
      surface: surface[number], perimeter: perimeter[number], status: status[number],
      east: east[number], north: north[number], square: square[number])
  }

  /// The sums of an area with an atom more (`sign` 1) or less (-1), of which so much border lies in it.
  @inline(__always) func sums(_ number: Int, sign: Int64, _ atom: Int, border: Int64) -> AreaSums {
    AreaSums(
      population: population[number] + sign * graph.population[atom],
      scored: scored[number] + sign * graph.scored[atom],
      deprived: deprived[number] + sign * graph.deprived[atom],
      surface: surface[number] + sign * graph.surface[atom],
      perimeter: perimeter[number] + sign * (graph.perimeter[atom] - 2 * border),
      status: status[number] + sign * graph.moments.status[atom],
      east: east[number] + sign * graph.moments.east[atom],
      north: north[number] + sign * graph.moments.north[atom],
      square: square[number] + sign * graph.moments.square[atom])
  }
}
