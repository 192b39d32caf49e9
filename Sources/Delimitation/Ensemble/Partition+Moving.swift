extension Partition {
  /// Moves one atom to another class (0 = outside). The class that it leaves may become empty. O(its
  /// neighbours).
  mutating func move(_ atom: Int, to target: Int) {
    let spot = spots[atom]
    let source = Int(spot.area)
    guard source != target else { return }
    size[source] -= 1
    people[source] -= graph.population[atom]
    let last = members[Int(start[source] + size[source])]
    members[Int(start[source] + spot.place)] = last
    spots[Int(last)].place = spot.place
    makeRoom(target)
    members[Int(start[target] + size[target])] = Int32(atom)
    spots[atom] = Spot(area: Int32(target), place: size[target])
    size[target] += 1
    people[target] += graph.population[atom]
    for slot in graph.row(atom) {
      let neighbour = graph.slots[slot]
      setEdge(Int(neighbour.edge), Int32(target), spots[Int(neighbour.atom)].area)
    }
  }

  /// The members of an area, or of the outside.
  func list(_ own: Int) -> ArraySlice<Int32> {
    members[Int(start[own])..<Int(start[own] + size[own])]
  }

  /// How many neighbours of an atom lie in a class.
  func neighbours(of atom: Int, in own: Int) -> Int {
    graph.row(atom).count { spots[Int(graph.slots[$0].atom)].area == Int32(own) }
  }
}
