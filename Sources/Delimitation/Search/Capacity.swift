internal import Land

/// How many valid areas the search found room for, part by part.
struct Capacity {
  let run: SearchRun

  /// The most areas found in each part, against what is wished.
  var explanations: [Phrase] {
    let preparation = run.preparation
    let found = preparation.parts.indices.map { index in
      run.pool[index].map(\.areaCount).max() ?? 0
    }
    let total = preparation.frozen.count + found.reduce(0, +)
    var phrases: [Phrase] = []
    if case .between(let least, _) = preparation.problem.rules.count, total < least {
      let places = zip(preparation.parts, found).filter { $0.1 > 0 }.map {
        (preparation.name(of: $0.0), $0.1)
      }
      phrases.append(Words.foundRoom(found: total, wished: least, places: places))
    }
    for (part, count) in zip(preparation.parts, found)
    where count == 0 && preparation.leastAreas(in: part) > 0 {
      phrases.append(
        Words.noAreaWhereWished(place: preparation.name(of: part), people: part.population))
    }
    return phrases
  }
}
