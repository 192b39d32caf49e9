import Delimitation

import Land

/// Every two plans against each other in words (M37): better, worse, about equal.
struct PlanPairs: Sendable {
  /// Two plans and how the first stands to the second.
  struct Pair: Sendable {
    let one: ComparedOption
    let other: ComparedOption
    let comparison: PairwiseComparison
  }

  private let options: [ComparedOption]
  private let criteria: [AgreedCriterion]

  /// The pairs of these plans, by the criteria of their city.
  init(_ options: [ComparedOption]) {
    self.options = options
    criteria = options.first?.report.problem.agreedCriteria ?? []
  }

  /// Each option against the areas in force, then every two options, each pair once.
  var all: [Pair] {
    let wished = options.filter { !$0.isStatusQuo }
    let first = options.filter(\.isStatusQuo).flatMap { statusQuo in
      wished.map { pair($0, statusQuo) }
    }
    return first
      + wished.enumerated().flatMap { position, one in
        wished.dropFirst(position + 1).map { pair(one, $0) }
      }
  }

  /// Pairs, in either order, of which the first plan dominates the second.
  var dominant: [Pair] { inEitherOrder.filter(\.comparison.isDominant) }

  /// Whether each option is better than each other plan in something that decides.
  var hasEveryOptionMerit: Bool {
    inEitherOrder.filter { !$0.one.isStatusQuo }.allSatisfy { pair in
      pair.comparison.criteria(.better).contains(where: \.decides)
    }
  }

  private var inEitherOrder: [Pair] {
    options.flatMap { one in
      options.filter { $0.folder != one.folder }.map { pair(one, $0) }
    }
  }

  /// How one plan stands to another.
  func pair(_ one: ComparedOption, _ other: ComparedOption) -> Pair {
    Pair(
      one: one, other: other,
      comparison: PairwiseComparison(
        one.report.evaluation, with: other.report.evaluation, by: criteria))
  }
}

/// The section with the table of pairs.
func pairsSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  let pairs = PlanPairs(options)
  guard !pairs.all.isEmpty, let problem = options.first?.report.problem else { return .empty }
  let names = words.discussion
  var table = DataTable(
    caption: names.pairsCaption,
    headers: [names.pair, names.better, names.worse, names.aboutEqual],
    style: "cards pairs")
  table.rows = pairs.all.map { pair in
    [.text(names.against(shortName(pair.one, words), shortName(pair.other, words)))]
      + [.better, .worse, .aboutEqual].map { verdict in
        .text(criteriaText(pair.comparison, verdict, words))
      }
  }
  var statements = pairs.dominant.map { pair in
    paragraph(names.dominated(shortName(pair.one, words), shortName(pair.other, words)))
  }
  if pairs.hasEveryOptionMerit {
    statements.append(paragraph(names.everyMerit(options.contains(where: \.isStatusQuo))))
  }
  return section(
    names.pairs, id: "pairs",
    statements + [
      paragraph(names.pairsLead(materialitySteps(problem, words)), style: "note"), table.markup,
    ])
}

/// The criteria with a verdict, in words: "fewer split units (Stadtteil, Viertel), shorter borders".
func criteriaText(
  _ comparison: PairwiseComparison, _ verdict: PairwiseComparison.Verdict, _ words: Words
) -> String {
  let found = comparison.criteria(verdict).compactMap { criterion in
    ComparedCriterion(measure: criterion.measure).map { ($0, layerPart(of: criterion.measure)) }
  }
  let phrases = ComparedCriterion.allCases.compactMap { criterion -> String? in
    let mine = found.filter { $0.0 == criterion }
    guard !mine.isEmpty else { return nil }
    let name = words.discussion.criterion(criterion, verdict)
    let layers = mine.compactMap(\.1)
    return layers.isEmpty ? name : words.measures.withLayer(name, layers.joined(separator: ", "))
  }
  return phrases.isEmpty ? words.discussion.nothing : phrases.joined(separator: ", ")
}

/// The steps below which a difference does not count.
func materialitySteps(_ problem: Problem, _ words: Words) -> String {
  let steps = problem.materiality
  let names = words.discussion
  var list = [words.people(Int64(steps.people))]
  if !problem.identity.isEmpty { list.append(names.stepOfUnits(words.numbers.decimal(1, 0))) }
  if steps.boundaryKilometres > 0 {
    let digits = steps.boundaryKilometres >= 1 ? 1 : steps.boundaryKilometres >= 0.1 ? 2 : 3
    list.append(
      names.stepOfBoundary(
        words.numbers.decimal(steps.boundaryKilometres, digits) + "\u{a0}km"))
  }
  list.append(names.stepOfRatio(words.numbers.decimal(steps.compactness, 2)))
  list.append(names.stepOfDeviation(words.numbers.percent(steps.deviation, 0)))
  return words.list(list)
}
