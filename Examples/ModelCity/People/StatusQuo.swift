/// The areas in force: lists of quarters and neighbourhoods around the old places of hardship, grown over
/// the years and no longer all as they should be.
struct StatusQuo {
  /// One named unit of an area.
  struct Unit {
    let isQuarter: Bool
    let name: String
  }

  /// An area in force.
  struct Area {
    let since: String
    let units: [Unit]
    var name: String { units.map(\.name).joined(separator: " / ") }
  }

  let areas: [Area]

  init(
    hierarchy: Hierarchy, people: [Int], hardship: Hardship, names: PlaceNames, listed: [Int],
    settings: Settings
  ) {
    var dice = settings.stream(.statusQuo)
    let quarters = hierarchy.members(hierarchy.quarterOfBlock)
    let size = quarters.map { $0.reduce(0) { $0 + people[Int($1)] } }
    let beside = Self.besideQuarters(hierarchy)
    var isTaken = [Bool](repeating: false, count: quarters.count)
    var areas: [Area] = []
    for place in hardship.places where areas.count < settings.statusQuoCount && !isTaken[place] {
      let number = areas.count
      // Every third area was drawn small or large on purpose; the others within the band.
      let wish = number % 3 == 2 ? (number.isMultiple(of: 2) ? 9_000 : 31_000) : 20_500
      var units = [place]
      var total = size[place]
      isTaken[place] = true
      while total < wish {
        let next = units.flatMap { beside[$0] }.filter {
          !isTaken[$0] && hierarchy.districtOfQuarter[$0] == hierarchy.districtOfQuarter[place]
            && (number % 3 == 2 || total + size[$0] < 31_000)
        }
        guard let best = next.max(by: { (-size[$0], -$0) < (-size[$1], -$1) }) else { break }
        units.append(best)
        isTaken[best] = true
        total += size[best]
      }
      var list = units.map { Unit(isQuarter: true, name: names.quarters[$0]) }
      if number == 4 || number == 1 {
        let extra = Self.remote(from: units, isFar: number == 4, hierarchy, listed, isTaken)
        if let extra { list.append(Unit(isQuarter: false, name: names.neighbourhoods[extra])) }
      }
      let since = ["2006-04", "2006-04", "2007-04", "2009-01", "2014-09"][dice.below(5)]
      areas.append(Area(since: since, units: list))
    }
    self.areas = areas
  }

  /// The quarters beside each quarter, ascending.
  private static func besideQuarters(_ hierarchy: Hierarchy) -> [[Int]] {
    var beside = [[Int]](repeating: [], count: hierarchy.quarterCount)
    for border in hierarchy.borders where border.metres > 2 {
      let one = Int(hierarchy.quarterOfBlock[Int(border.one)])
      let other = Int(hierarchy.quarterOfBlock[Int(border.other)])
      guard one != other else { continue }
      if !beside[one].contains(other) { beside[one].append(other) }
      if !beside[other].contains(one) { beside[other].append(one) }
    }
    return beside.map { $0.sorted() }
  }

  /// A drawn neighbourhood of a free quarter of the same district: one that touches the area, or one
  /// that lies apart from it, so that the area falls into two pieces.
  private static func remote(
    from units: [Int], isFar: Bool, _ hierarchy: Hierarchy, _ listed: [Int], _ isTaken: [Bool]
  ) -> Int? {
    let members = hierarchy.members(hierarchy.neighbourhoodOfBlock)
    var touches = [Bool](repeating: false, count: members.count)
    for border in hierarchy.borders where border.metres > 2 {
      for (here, there) in [(border.one, border.other), (border.other, border.one)]
      where units.contains(Int(hierarchy.quarterOfBlock[Int(there)])) {
        touches[Int(hierarchy.neighbourhoodOfBlock[Int(here)])] = true
      }
    }
    return listed.first { unit in
      let quarter = Int(hierarchy.quarterOfBlock[Int(members[unit][0])])
      return !isTaken[quarter] && touches[unit] != isFar
        && hierarchy.districtOfQuarter[quarter] == hierarchy.districtOfQuarter[units[0]]
    }
  }
}
