internal import Land

/// How many people of a part must change at least, for each number of areas that it may hold.
///
/// Which of the given areas go on is tried in every way that matters; new areas are taken together. For
/// each, the fewest people changed are bounded by a Lagrangian relaxation (`ChangeRelaxation`) that
/// keeps band and deprived share but not that areas hang together; that only what a small area takes in
/// hangs together with it is kept as well (`LeastGain`). A given area that ends changes all its people,
/// a new area at least the lower end of the band.
struct PartChangeBound: Sendable {
  private let people: [Int64]

  /// Bounds a part while its share of the `work`, how often an atom is held against a class, lasts and
  /// `mustStop` does not end it; the rest by rough counts.
  init(
    preparation: Preparation, part: Preparation.Part, work: Int, mustStop: () -> Bool
  ) {
    let most = max(0, preparation.mostAreas(in: part))
    let given = GivenAreas(part.graph, lower: preparation.neededPeople, mustStop: mustStop)
    var people = [Int64](repeating: 0, count: most + 1)
    var work = work
    // The numbers of areas nearest to the given one first, as the work is limited.
    let order = people.indices.sorted {
      (abs($0 - given.people.count), $0) < (abs($1 - given.people.count), $1)
    }
    for count in order {
      people[count] = PartChangeBound.least(
        preparation: preparation, part: part, given: given, areaCount: count, work: &work,
        mustStop: mustStop)
    }
    self.people = people
  }

  /// The fewest people changed with so many areas.
  func people(areaCount: Int) -> Int64 {
    areaCount < people.count ? people[areaCount] : 0
  }

  /// How many choices of areas that go on are looked at one by one.
  private static let choices = 5000

  private static func least(
    preparation: Preparation, part: Preparation.Part, given: GivenAreas, areaCount: Int,
    work: inout Int, mustStop: () -> Bool
  ) -> Int64 {
    if areaCount == 0 { return given.people.reduce(0, +) }
    var best = Int64.max
    for new in max(0, areaCount - given.people.count)...areaCount {
      let going = areaCount - new
      // Both grow with the number of new areas.
      let atLeast = max(
        Int64(new) * preparation.neededPeople, given.fewestLost(goingOn: going))
      if atLeast >= best { break }
      guard given.choiceCount(of: going) <= choices else {
        best = atLeast
        break
      }
      given.forEachChoice(of: going) { survivors, lost in
        let quick = max(atLeast, lost)
        guard quick < best else { return }
        let round = part.graph.count * (going + 1)
        guard work >= round * ChangeRelaxation.rounds, !mustStop() else {
          best = quick
          return
        }
        let relaxed = ChangeRelaxation(
          preparation: preparation, part: part, old: survivors.map { given.numbers[$0] },
          gains: survivors.map { given.gains[$0] }, newAreas: new, enough: best,
          mustStop: mustStop)
        work -= round * relaxed.rounds
        best = min(best, max(quick, relaxed.bound))
      }
    }
    return best == .max ? 0 : best
  }
}

/// The given areas with people in a part.
private struct GivenAreas {
  let numbers: [Int32]
  let people: [Int64]
  /// What each must take in at least if it goes on.
  let gains: [Int64]

  init(_ graph: AtomGraph, lower: Int64, mustStop: () -> Bool) {
    var sums = [Int64](repeating: 0, count: Int(graph.oldArea.max() ?? 0) + 1)
    for slot in graph.oldArea.indices { sums[Int(graph.oldArea[slot])] += graph.oldPeople[slot] }
    let numbers = sums.indices.dropFirst().filter { sums[$0] > 0 }.map { Int32($0) }
    let people = numbers.map { sums[Int($0)] }
    self.numbers = numbers
    self.people = people
    gains = numbers.indices.map { index in
      mustStop()
        ? max(0, lower - people[index])
        : LeastGain.people(of: numbers[index], lower: lower, in: graph)
    }
  }

  /// The fewest people of areas that end where so many go on.
  func fewestLost(goingOn count: Int) -> Int64 {
    people.sorted().prefix(people.count - count).reduce(0, +)
  }

  /// How many choices of so many areas there are; some large number where there are very many.
  func choiceCount(of count: Int) -> Int {
    var choices = 1
    for taken in 0..<min(count, people.count - count) {
      choices = choices * (people.count - taken) / (taken + 1)
      if choices > 1_000_000_000 { break }
    }
    return choices
  }

  /// Every choice of so many areas that go on, and the people of those that end.
  func forEachChoice(of count: Int, _ body: ([Int], Int64) -> Void) {
    var chosen: [Int] = []
    func extend(from first: Int, lost: Int64) {
      if chosen.count == count {
        body(chosen, lost + people[first...].reduce(0, +))
        return
      }
      guard people.count - first >= count - chosen.count else { return }
      chosen.append(first)
      extend(from: first + 1, lost: lost)
      chosen.removeLast()
      extend(from: first + 1, lost: lost + people[first])
    }
    extend(from: 0, lost: 0)
  }
}

extension Preparation {
  /// The fewest people of an area; 0 where the band is only preferred.
  fileprivate var neededPeople: Int64 { scale.bandIsRequired ? scale.lower : 0 }
}
