internal import Land

/// Why there is no plan, and what would help.
extension Words {
  /// A rule with its numbers, by its key.
  static func rule(_ rule: RuleSwitch, in problem: Problem) -> Phrase {
    let rules = problem.rules
    switch rule {
    case .count: return Phrase(verbatim: "count = \(count(rules.count))")
    case .populationLower:
      return Phrase(
        english: "population from \(english(rules.population.lowerBound))",
        german: "population ab \(german(rules.population.lowerBound))")
    case .populationUpper:
      return Phrase(
        english: "population up to \(english(rules.population.upperBound))",
        german: "population bis \(german(rules.population.upperBound))")
    case .shareLower:
      return Phrase(
        english: "deprived_share from \(english(percent: rules.deprivedShare.lowerBound))",
        german: "deprived_share ab \(german(percent: rules.deprivedShare.lowerBound))")
    case .shareUpper:
      return Phrase(
        english: "deprived_share up to \(english(percent: rules.deprivedShare.upperBound))",
        german: "deprived_share bis \(german(percent: rules.deprivedShare.upperBound))")
    case .district: return Phrase(verbatim: "district.span = \"forbid\"")
    case .identity(let layer):
      return Phrase(
        verbatim: "\(problem.identity[layer].grouping.name).split = \"forbid\"")
    case .barrier: return Phrase(verbatim: "barriers.effect = \"forbid\"")
    case .keep(let index): return subject(of: rules.keep[index])
    }
  }

  /// A wished number of areas as the project file writes it.
  static func count(_ count: AreaCount) -> String {
    switch count {
    case .between(let least, let most): least == most ? "\(least)" : "[\(least), \(most)]"
    case .wholeCity: "\"whole-city\""
    }
  }

  /// Rules that no plan keeps together.
  static func conflict(_ rules: [Phrase], isProved: Bool, steps: UInt64) -> Phrase {
    let list = joined(rules)
    let tried = Int64(clamping: steps)
    if isProved {
      let kept = Phrase(
        english: rules.count == 1 ? "this rule" : "these rules together",
        german: rules.count == 1 ? "diese Regel" : "diese Regeln zusammen")
      return Phrase(
        english: "No plan keeps \(kept.english) (proved): \(list.english).",
        german: "Kein Plan hält \(kept.german) ein (bewiesen): \(list.german).")
    }
    let those = rules.count == 1 ? "this rule" : "these rules together"
    let diese = rules.count == 1 ? "diese Regel" : "diese Regeln zusammen"
    return Phrase(
      english: """
        No plan that keeps \(those) was found in \(english(tried)) further steps, which is no proof: \
        \(list.english).
        """,
      german: """
        In weiteren \(german(tried)) Schritten fand sich kein Plan, der \(diese) einhält; bewiesen \
        ist das nicht: \(list.german).
        """)
  }

  /// Rules of a conflict that may not be needed for it.
  static func unsettled(_ rules: [Phrase]) -> Phrase {
    let list = joined(rules)
    return Phrase(
      english: "Whether these are needed for the conflict could not be settled: \(list.english).",
      german: "Ob diese zum Konflikt nötig sind, ließ sich nicht klären: \(list.german).")
  }

  /// A milder rule with which there is a plan.
  static func relaxation(_ milder: Relaxation, in problem: Problem) -> Phrase {
    switch milder.change {
    case .population(let band):
      let isLower = band.lowerBound != problem.rules.population.lowerBound
      let next = isLower ? band.lowerBound + 1 : band.upperBound - 1
      return with(
        "population = [\(band.lowerBound), \(band.upperBound)]", milder.isNearest,
        Phrase(
          english: "\(isLower ? "from" : "up to") \(english(next))",
          german: "\(isLower ? "ab" : "bis") \(german(next))"))
    case .share(let bounds):
      let isLower = bounds.lowerBound != problem.rules.deprivedShare.lowerBound
      let next = isLower ? bounds.lowerBound + 0.0001 : bounds.upperBound - 0.0001
      return with(
        "deprived_share = [\(bounds.lowerBound), \(bounds.upperBound)]", milder.isNearest,
        Phrase(
          english: "\(isLower ? "from" : "up to") \(english(percent: next))",
          german: "\(isLower ? "ab" : "bis") \(german(percent: next))"))
    case .count(let count, let outside, let people):
      return counted(count, outside: outside, people: people, milder, in: problem)
    case .district(let spans):
      return spanning(spans)
    case .identity(let layer, let units):
      return dividing(units, layer: problem.identity[layer].grouping.name)
    case .barrier(let pairs): return crossing(pairs)
    case .keep(let index):
      let wish = subject(of: problem.rules.keep[index])
      return Phrase(
        english: "Without \(wish.english) there is a plan.",
        german: "Ohne \(wish.german) gibt es einen Plan.")
    }
  }

  private static func with(_ setting: String, _ isNearest: Bool, _ next: Phrase) -> Phrase {
    Phrase(
      english:
        "With \(setting) there is a plan\(isNearest ? "; \(next.english) there is none" : "").",
      german:
        "Mit \(setting) gibt es einen Plan\(isNearest ? "; \(next.german) gibt es keinen" : "").")
  }

  private static func counted(
    _ count: Int, outside: Int, people: Int64, _ milder: Relaxation, in problem: Problem
  ) -> Phrase {
    if problem.rules.count == .wholeCity {
      return Phrase(
        english: """
          With count = \(count) there is a plan; \(english(outside, "block", "blocks")) with \
          \(english(people)) inhabitants then \(outside == 1 ? "lies" : "lie") outside.
          """,
        german: """
          Mit count = \(count) gibt es einen Plan; \(german(outside, "Block liegt", "Blöcke liegen")) \
          dann mit \(german(people)) Einwohnern außen.
          """)
    }
    var next = count
    if case .between(let least, _) = problem.rules.count { next += count < least ? 1 : -1 }
    return with(
      "count = \(count)", milder.isNearest,
      Phrase(
        english: "with \(english(next, "area", "areas"))",
        german: "mit \(german(next, "Gebiet", "Gebieten"))"))
  }

  private static func crossing(_ pairs: Int) -> Phrase {
    Phrase(
      english: """
        With barriers.effect = "avoid" there is a plan that crosses barriers at \
        \(english(pairs, "pair of blocks", "pairs of blocks")).
        """,
      german: """
        Mit barriers.effect = "avoid" gibt es einen Plan, der Barrieren an \
        \(german(pairs, "Blockpaar", "Blockpaaren")) überschreitet.
        """)
  }

  private static func spanning(_ spans: [[String]]) -> Phrase {
    let sets = spans.prefix(5).map { $0.joined(separator: " + ") }
    let list = names(Array(sets), of: spans.count)
    return Phrase(
      english: """
        With district.span = "avoid" there is a plan in which only \(list.english) \
        \(spans.count == 1 ? "is" : "are") spanned.
        """,
      german: """
        Mit district.span = "avoid" gibt es einen Plan, in dem nur \(list.german) überspannt \
        \(spans.count == 1 ? "wird" : "werden").
        """)
  }

  private static func dividing(_ units: [String], layer: String) -> Phrase {
    let list = names(Array(units.prefix(5)), of: units.count)
    return Phrase(
      english: "With \(layer).split = \"avoid\" there is a plan that divides only \(list.english).",
      german: "Mit \(layer).split = \"avoid\" gibt es einen Plan, der nur \(list.german) teilt.")
  }

  /// The first sentences of a list, and how many more there are.
  static func first(_ limit: Int, of phrases: [Phrase]) -> [Phrase] {
    let rest = phrases.count - limit
    return Array(phrases.prefix(limit)) + (rest > 0 ? [more(rest)] : [])
  }

  /// Pairs of rules that must both give way.
  static func pairs(_ pairs: [(Phrase, Phrase)]) -> Phrase {
    let list = joined(
      pairs.map { one, other in
        Phrase(
          english: "without \(one.english) and \(other.english)",
          german: "ohne \(one.german) und \(other.german)")
      })
    return Phrase(
      english: "Giving up one rule alone did not help; there is a plan \(list.english).",
      german: "Eine einzelne Regel aufzugeben half nicht; einen Plan gibt es \(list.german).")
  }

  /// Nothing helps, as far as was tried.
  static let noneFound = Phrase(
    english: "No milder setting of one rule or of two was found that makes a plan possible.",
    german: "Keine mildere Einstellung einer oder zweier Regeln fand sich, die einen Plan zulässt.")

  /// A wished place, its people, and what can be joined to it.
  static func place(
    _ subject: Phrase, people: Int64, missing: Int64, beside: [Surroundings.Neighbour]
  ) -> Phrase {
    let list = neighbours(beside)
    return Phrase(
      english: """
        \(subject.english): it has \(english(people)) inhabitants and needs \(english(missing)) more; \
        its neighbours within the rules are \(list.english).
        """,
      german: """
        \(subject.german): Dort leben \(german(people)) Einwohner, es fehlen \(german(missing)); \
        Nachbarn im Rahmen der Regeln sind \(list.german).
        """)
  }

  /// What lies around land that is too small.
  static func surroundings(
    within: [Surroundings.Neighbour], beyond: [Surroundings.Neighbour]
  ) -> Phrase {
    let joinable = neighbours(within)
    let barred = neighbours(beyond)
    return sentences([
      Phrase(
        english: "It can be joined with: \(joinable.english).",
        german: "Verbinden lässt es sich mit: \(joinable.german)."),
      Phrase(
        english: "Barred are: \(barred.english).", german: "Versperrt sind: \(barred.german)."),
    ])
  }

  private static func neighbours(_ list: [Surroundings.Neighbour]) -> Phrase {
    guard !list.isEmpty else { return Phrase(english: "none", german: "keine") }
    let told = list.prefix(5).map { neighbour in
      let why = neighbour.bar.map(bar)
      return Phrase(
        english: "\(neighbour.name) \(english(neighbour.people))"
          + (why.map { " (\($0.english))" } ?? ""),
        german: "\(neighbour.name) \(german(neighbour.people))"
          + (why.map { " (\($0.german))" } ?? ""))
    }
    let rest = list.count - told.count
    let all = Words.list(told)
    if rest == 0 { return all }
    return Phrase(
      english: "\(all.english) and \(rest) more", german: "\(all.german) und \(rest) weitere")
  }

  private static func bar(_ bar: Surroundings.Bar) -> Phrase {
    switch bar {
    case .otherDistrict(let name): Phrase(english: "district \(name)", german: "Bezirk \(name)")
    case .barrier: Phrase(english: "behind a barrier", german: "hinter einer Barriere")
    case .fault(.outside): Phrase(english: "wished outside", german: "soll außen liegen")
    case .fault(.frozen): Phrase(english: "frozen", german: "eingefroren")
    case .fault(.severalDistricts):
      Phrase(english: "in several districts", german: "in mehreren Bezirken")
    case .fault(.tooManyPeople):
      Phrase(english: "whole too populous", german: "ungeteilt zu einwohnerreich")
    case .fault(.apart): Phrase(english: "wished apart", german: "soll getrennt liegen")
    case .fault(.torn), .fault(.tooLittleRoom):
      Phrase(english: "falls into pieces", german: "zerfällt in Stücke")
    }
  }

  private static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      english: phrases.map(\.english).joined(separator: "; "),
      german: phrases.map(\.german).joined(separator: "; "))
  }
}
