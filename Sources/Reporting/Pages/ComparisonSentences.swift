import Delimitation

import Land

/// What each option gains and gives up against the others, from their figures.
///
/// An option is named best or worst in a criterion only among the options, not against the areas in
/// force, and only by what the reader can see: values that read the same are equal. Where all options
/// lie within a materiality step (M37), nothing is said.
struct ComparisonSentences: Sendable {
  private let statusQuo: ComparedOption?
  private let options: [ComparedOption]
  private let words: Words
  private let agreed: [AgreedCriterion]

  /// Sentences for these options.
  init(_ options: [ComparedOption], words: Words) {
    statusQuo = options.first { $0.isStatusQuo }
    self.options = options.filter { !$0.isStatusQuo }
    self.words = words
    agreed = options.first?.report.problem.agreedCriteria ?? []
  }

  /// The sentences for one option.
  func text(_ compared: ComparedOption) -> String {
    (amongOptions(compared) + againstStatusQuo(compared)).joined(separator: " ")
  }

  private func amongOptions(_ compared: ComparedOption) -> [String] {
    guard options.count > 1 else { return [] }
    let comparable = ComparedCriterion.allCases.filter { values($0) != nil && differs($0) }
    if comparable.isEmpty { return [words.comparison.allEqual] }
    let best = comparable.compactMap { extreme($0, compared, isBest: true) }
    var worst = comparable.compactMap { extreme($0, compared, isBest: false) }
    if best.isEmpty, worst.isEmpty { return [words.comparison.between] }
    if worst.isEmpty, let behind = comparable.lazy.compactMap({ behind($0, compared) }).first {
      worst = [behind]
    }
    var sentences: [String] = []
    if !best.isEmpty { sentences.append(words.comparison.gain(words.list(best))) }
    if !worst.isEmpty {
      sentences.append(
        best.isEmpty
          ? words.comparison.gain(words.list(worst)) : words.comparison.giveUp(words.list(worst)))
    }
    return sentences
  }

  private func againstStatusQuo(_ compared: ComparedOption) -> [String] {
    guard let statusQuo else { return [] }
    var sentences: [String] = []
    let id = KnownMeasure.coverage.rawValue
    if let before = measureText(statusQuo.report, id, words),
      let after = measureText(compared.report, id, words)
    {
      sentences.append(
        before == after
          ? words.comparison.asStatusQuo(after) : words.comparison.againstStatusQuo(before, after))
    }
    let changed = KnownMeasure.peopleChanged.rawValue
    if let people = measureText(compared.report, changed, words) {
      sentences.append(words.comparison.peopleChange(people))
    }
    return sentences
  }

  /// The phrase for an option that is best (or worst) in a criterion, or nil.
  private func extreme(_ criterion: ComparedCriterion, _ compared: ComparedOption, isBest: Bool)
    -> String?
  {
    guard let all = values(criterion),
      let own = value(criterion, compared),
      let ownText = text(criterion, compared)
    else { return nil }
    let target = (criterion.isHigherBetter == isBest) ? all.max() : all.min()
    guard let target, let holder = options.first(where: { value(criterion, $0) == target }),
      own == target || text(criterion, holder) == ownText
    else { return nil }
    let equal = options.filter { $0.folder != compared.folder && text(criterion, $0) == ownText }
    let phrase =
      isBest
      ? words.comparison.best(criterion, layer(compared), ownText)
      : words.comparison.worst(criterion, layer(compared), ownText)
    return equal.isEmpty
      ? phrase
      : phrase.dropLast()
        + words.comparison.tied(words.list(equal.map { shortName($0, words) }))
  }

  /// How far an option that is worst in nothing is behind the best one in a criterion, or nil.
  private func behind(_ criterion: ComparedCriterion, _ compared: ComparedOption) -> String? {
    guard let all = values(criterion), let own = text(criterion, compared),
      let target = criterion.isHigherBetter ? all.max() : all.min(),
      let best = options.first(where: { value(criterion, $0) == target }),
      let its = text(criterion, best), its != own
    else { return nil }
    return words.comparison.behindOption(
      words.comparison.behind(criterion, layer(compared)), shortName(best, words), own, its)
  }

  /// The first identity layer's name.
  private func layer(_ compared: ComparedOption) -> String {
    compared.report.layerNames.first ?? ""
  }

  /// Whether readers can see a difference, and one that counts.
  private func differs(_ criterion: ComparedCriterion) -> Bool {
    if let agreed = agreed(criterion), let all = values(criterion), let least = all.min(),
      let most = all.max(), abs(agreed.gain(most, over: least)) < 1 - 1e-9
    {
      return false
    }
    let texts = options.map { text(criterion, $0) }
    return texts.contains { $0 != texts.first }
  }

  private func agreed(_ criterion: ComparedCriterion) -> AgreedCriterion? {
    guard let first = options.first, let id = id(criterion, first) else { return nil }
    return agreed.first { $0.measure == id }
  }

  /// The value of every option, or nil if one has none.
  private func values(_ criterion: ComparedCriterion) -> [Double]? {
    let all = options.compactMap { value(criterion, $0) }
    return all.count == options.count ? all : nil
  }

  private func value(_ criterion: ComparedCriterion, _ compared: ComparedOption) -> Double? {
    id(criterion, compared).flatMap { compared.report.evaluation.value($0) }
  }

  private func text(_ criterion: ComparedCriterion, _ compared: ComparedOption) -> String? {
    id(criterion, compared).flatMap { measureText(compared.report, $0, words) }
  }

  /// The measure's id, with the first layer where it needs one.
  private func id(_ criterion: ComparedCriterion, _ compared: ComparedOption) -> String? {
    guard criterion.hasLayer else { return criterion.measure.rawValue }
    return compared.report.layerNames.first.map { criterion.measure.rawValue + ":" + $0 }
  }
}
