/// Places that come twice on a way.
package enum Repeats {
  /// Whether two of the places are the same; faster than a set. O(n).
  package static func areAny(among places: [SIMD2<UInt64>]) -> Bool {
    var size = 16
    while size < places.count * 2 { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for (index, place) in places.enumerated() {
      var bits = (place.x ^ (place.y << 29 | place.y >> 35)) &* 0x9E37_79B9_7F4A_7C15
      bits ^= bits >> 32
      var slot = Int(truncatingIfNeeded: bits &* 0xD6E8_FEB8_6659_FD93 >> 20) & (size - 1)
      while table[slot] >= 0 {
        if places[Int(table[slot])] == place { return true }
        slot = (slot + 1) & (size - 1)
      }
      table[slot] = Int32(index)
    }
    return false
  }

  /// The loops into which a closed way falls where it passes a place twice, each without repeats. The
  /// way's first place does not stand again at its end; nor do those of the loops.
  package static func loops<Place: Hashable>(of way: [Place]) -> [[Place]] {
    var path: [Place] = []
    var position: [Place: Int] = [:]
    var loops: [[Place]] = []
    for place in way {
      if let start = position[place] {
        loops.append(Array(path[start...]))
        for dropped in path[(start + 1)...] { position[dropped] = nil }
        path.removeSubrange((start + 1)...)
      } else {
        position[place] = path.count
        path.append(place)
      }
    }
    if path.count > 1 { loops.append(path) }
    return loops
  }
}
