import Indicators
import Land

extension SettingsReader {
  /// `[deprivation]`; nil when it is missing, which is a fault.
  mutating func deprivation(_ root: Section) -> ProjectFile.Deprivation? {
    guard let section = section(root, "deprivation") else {
      if root.entries["deprivation"] == nil {
        fault(
          "key_missing", "deprivation", Words.sectionMissing("deprivation"),
          Words.mendDeprivationMissing)
      }
      return nil
    }
    let population = whole(section, "minimum_population", 0...Int(Int32.max), default: 300)
    var method = IndexMethod(
      minimumPopulation: Int32(population),
      minimumDenominator: number(section, "minimum_denominator", 0...1e9, default: 100),
      minimumWeight: number(section, "minimum_weight", 0...1, default: 0.667),
      standardise: word(section, "standardise", default: IndexMethod.Standardise.blocks),
      threshold: threshold(section))
    method.limits = statusLimits(section)
    guard let source = source(section) else { return nil }
    return ProjectFile.Deprivation(
      source: source, method: method, place: place(section.path(of: sourceKey(section))))
  }

  private func sourceKey(_ section: Section) -> String {
    section.entries["column"] == nil ? "indicators" : "column"
  }

  private mutating func source(_ section: Section) -> ProjectFile.Deprivation.Source? {
    let hasIndicators = section.entries["indicators"] != nil
    if let column = text(section, "column") {
      for key in section.entries.keys.sorted() where key != "column" && KnownKey.isScoring(key) {
        fault(
          "key_without_effect", section.path(of: key), Words.withoutEffect(key),
          Words.mendWithoutEffect)
      }
      return .flags(column: column)
    }
    if !hasIndicators, section.entries["column"] == nil {
      fault(
        "key_missing", section.path(of: "indicators"), Words.keyMissing("indicators"),
        Words.mendDeprivationMissing)
    }
    guard hasIndicators else { return nil }
    return .indicators(sections(section, "indicators").compactMap { indicator($0) })
  }

  private mutating func indicator(_ section: Section) -> ProjectFile.IndicatorSource? {
    let column = text(section, "column")
    let numerator = text(section, "numerator")
    let denominator = text(section, "denominator")
    let table = text(section, "table")
    let name = text(section, "name")
    let isStated = requiredText(section, "higher") != nil
    let higher = word(section, "higher", default: Indicator.Direction.worse)
    let weight = number(section, "weight", 0.000_001...1_000_000, default: 1)
    let count = whole(section, "minimum_count", 2...1000, default: 0)
    let noise = number(section, "noise", 0...1000, default: 0)
    let total = whole(section, "control_total", 0...Int(Int32.max), default: -1)
    let columns: ProjectFile.IndicatorSource.Columns
    switch (column, numerator, denominator) {
    case (let column?, nil, nil): columns = .rate(column)
    case (nil, let numerator?, let denominator?):
      columns = .ratio(numerator: numerator, denominator: denominator)
    default:
      fault("indicator_source", section.path, Words.indicatorSource, Words.mendIndicatorSource)
      return nil
    }
    if numerator == nil {
      for key in ["minimum_count", "noise", "control_total"] where section.entries[key] != nil {
        fault(
          "key_without_effect", section.path(of: key), Words.countsOnly(key), Words.mendCountsOnly)
      }
    }
    guard isStated else { return nil }
    let usual = column ?? "\(numerator ?? "") / \(denominator ?? "")"
    return ProjectFile.IndicatorSource(
      name: name ?? usual, table: table, columns: columns, higher: higher, weight: weight,
      minimumCount: count > 0 ? Double(count) : nil, noise: noise,
      controlTotal: total < 0 ? nil : total, place: place(section.path))
  }

  /// Where status classes end: three ascending numbers.
  private mutating func statusLimits(_ section: Section) -> StatusLimits {
    guard let node = section.entries["status_classes"] else { return .usual }
    let numbers = (node.items ?? []).compactMap(\.number)
    guard numbers.count == 3, node.items?.count == 3, numbers[0] < numbers[1],
      numbers[1] < numbers[2]
    else {
      fault(
        "key_range", section.path(of: "status_classes"), Words.badClasses(node.shown),
        Words.mendClasses)
      return .usual
    }
    return StatusLimits(high: numbers[0], low: numbers[1], veryLow: numbers[2])
  }

  private mutating func threshold(_ section: Section) -> IndexMethod.Threshold {
    guard let deprived = self.section(section, "deprived") else { return .indexAbove(1) }
    let hasIndex = deprived.entries["index_above"] != nil
    let hasShare = deprived.entries["share_of_population"] != nil
    if hasIndex == hasShare {
      fault("deprived_rule", deprived.path, Words.deprivedRule, Words.mendDeprivedRule)
    }
    if hasShare {
      return .shareOfPopulation(number(deprived, "share_of_population", 0...1, default: 0.2))
    }
    return .indexAbove(number(deprived, "index_above", -100...100, default: 1))
  }
}

extension KnownKey {
  /// Whether a key of `[deprivation]` only steers how indicators are scored.
  static func isScoring(_ key: String) -> Bool {
    [
      "indicators", "minimum_population", "minimum_denominator", "minimum_weight", "standardise",
      "deprived", "status_classes",
    ].contains(key)
  }
}
