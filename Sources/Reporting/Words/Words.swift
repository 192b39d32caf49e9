import Land

/// All words of the documents in one language. A missing word does not compile.
struct Words: Sendable {
  /// The language.
  let language: Language
  /// Its numbers.
  let numbers: NumberFormat
  /// Words that every page needs.
  let page: PageWords
  /// Words of the area report.
  let report: ReportWords
  /// What is said of an area.
  let area: AreaWords
  /// Words on maps.
  let map: MapWords
  /// Words of the comparison.
  let comparison: ComparisonWords
  /// How options stand to each other, how stable that is, and what good plans have in common.
  let discussion: DiscussionWords
  /// How plans stand among neutral plans.
  let ensemble: EnsembleWords
  /// Names and formulas of measures, names of rules and units.
  let measures: MeasureWords

  /// The words of a language.
  static func of(_ language: Language) -> Words {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// "A, B and C".
  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1
      ? last : items.dropLast().joined(separator: ", ") + " " + page.and + " " + last
  }

  /// So many people, with the word.
  func people(_ count: Int64) -> String {
    numbers.count(count) + "\u{a0}" + (count == 1 ? page.person : page.people)
  }
}
