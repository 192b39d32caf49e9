import Land
import TestSupport
import Testing

@testable import Delimitation
@testable import Reporting

@Suite struct `What the page says of options` {
  /// The areas in force and options with random figures, some of them alike.
  static func options(seed: UInt64) -> [ComparedOption] {
    var random = SeededGenerator(seed: seed)
    return ["status-quo", "option-1", "option-2", "option-3", "option-4"].map { folder in
      let values: [(String, Double, String)] = [
        ("coverage", 0.6 + Double(random.below(8)) / 20, "share"),
        ("separated_people:Stadtteil", Double(random.below(5)) / 27_545, "share"),
        ("split_units:Stadtteil", Double(random.below(4)), "units"),
        ("boundary_km", 4 + Double(random.below(30)) / 100, "km"),
        ("polsby_popper_mean", Double(random.below(8)) / 100, "ratio"),
        ("deviation_mean", Double(random.below(4)) / 100, "share"),
        ("people_changed", folder == "status-quo" ? 0 : Double(random.below(40)), "people"),
        ("mixing_mean", Double(random.below(6)) / 100, "ratio"),
      ]
      let report = TinyCity.report
      let evaluation = Evaluation(
        areas: report.evaluation.areas,
        measures: values.map { MeasureValue(measure: $0.0, value: $0.1, unit: $0.2) }, rules: [])
      return ComparedOption(
        folder: folder,
        report: Report(
          plan: TinyCity.plan, problem: TinyCity.problem, map: TinyCity.map,
          provenance: TinyCity.provenance, evaluation: evaluation,
          areaShapes: TinyCity.areaShapes),
        option: folder == "status-quo" ? nil : TinyCity.options[0].option)
    }
  }

  private static func value(_ option: ComparedOption, _ measure: String) -> Double {
    option.report.evaluation.value(measure) ?? .nan
  }

  @Test func `whoever is called first or last in something is so among the options`() {
    let claims: [(phrase: String, measure: String, isHighest: Bool)] = [
      ("the most people reached", "coverage", true),
      ("the fewest people reached", "coverage", false),
      ("the fewest people separated", "separated_people:Stadtteil", false),
      ("the most people separated", "separated_people:Stadtteil", true),
      ("the fewest split units", "split_units:Stadtteil", false),
      ("the most split units", "split_units:Stadtteil", true),
      ("the strongest mix", "mixing_mean", true), ("the weakest mix", "mixing_mean", false),
      ("the most even sizes", "deviation_mean", false),
      ("the least even sizes", "deviation_mean", true),
      ("the most compact", "polsby_popper_mean", true),
      ("the least compact", "polsby_popper_mean", false),
      ("the shortest borders", "boundary_km", false), ("the longest borders", "boundary_km", true),
    ]
    var said = 0
    for seed in UInt64(1)...60 {
      let options = Self.options(seed: seed)
      let sentences = ComparisonSentences(options, words: .english)
      let wished = options.filter { !$0.isStatusQuo }
      for option in wished {
        let text = sentences.text(option)
        for claim in claims where text.contains(claim.phrase) {
          said += 1
          let own = Self.value(option, claim.measure)
          // What reads the same counts as the same: a tenth of a kilometre at most.
          let slack = claim.measure == "boundary_km" ? 0.1 : 1e-9
          for other in wished.map({ Self.value($0, claim.measure) }) {
            #expect(claim.isHighest ? own >= other - slack : own <= other + slack, "seed \(seed)")
          }
        }
      }
    }
    #expect(said > 500)
  }

  @Test func `every pair stands once, each option against the status quo first`() {
    let pairs = PlanPairs(Self.options(seed: 1)).all
    #expect(pairs.count == 4 + 6)
    #expect(pairs.prefix(4).allSatisfy { $0.other.isStatusQuo && !$0.one.isStatusQuo })
    #expect(Set(pairs.map { $0.one.folder + $0.other.folder }).count == pairs.count)
  }

  @Test func `better and worse in the table are so by the figures and the steps told`() {
    // Steps of this city: 5 people, 0.1 km.
    let steps: [(measure: String, better: String, worse: String, step: Double, isHigher: Bool)] = [
      ("coverage", "more people reached", "fewer people reached", 5.0 / 13_500, true),
      (
        "separated_people:Stadtteil", "fewer separated people", "more separated people",
        5.0 / 27_545,
        false
      ),
      ("split_units:Stadtteil", "fewer split units", "more split units", 1, false),
      ("boundary_km", "shorter borders", "longer borders", 0.1, false),
      ("polsby_popper_mean", "more compact areas", "less compact areas", 0.02, true),
      ("deviation_mean", "more even sizes", "less even sizes", 0.01, false),
      ("people_changed", "fewer people who change", "more people who change", 5, false),
      ("mixing_mean", "stronger mix", "weaker mix", 0.02, true),
    ]
    #expect(TinyCity.problem.materiality.people == 5)
    #expect(TinyCity.problem.materiality.boundaryKilometres == 0.1)
    for seed in UInt64(1)...30 {
      let options = Self.options(seed: seed)
      let rows = Self.rows(pairsSection(options, .english).source)
      let pairs = PlanPairs(options).all
      #expect(rows.count == pairs.count)
      for (pair, row) in zip(pairs, rows) {
        for step in steps {
          let gain =
            (Self.value(pair.one, step.measure) - Self.value(pair.other, step.measure))
            * (step.isHigher ? 1 : -1) / step.step
          #expect(row[1].contains(step.better) == (gain > 1 - 1e-6), "seed \(seed) \(row) \(gain)")
          #expect(row[2].contains(step.worse) == (gain < -1 + 1e-6), "seed \(seed) \(row) \(gain)")
        }
      }
    }
  }

  @Test func `that every option has an advantage is said only where it is so`() {
    var said = 0
    for seed in UInt64(1)...60 {
      let options = Self.options(seed: seed)
      let pairs = PlanPairs(options)
      let text = pairsSection(options, .german).source
      let hasAll = pairs.all.allSatisfy { pair in
        let deciding = pair.comparison.differences.filter(\.criterion.decides)
        return deciding.contains { $0.verdict == .better }
          && (pair.other.isStatusQuo || deciding.contains { $0.verdict == .worse })
      }
      #expect(text.contains("mindestens einen Vorzug") == hasAll, "seed \(seed)")
      #expect(text.contains("in nichts schlechter") == !pairs.dominant.isEmpty, "seed \(seed)")
      if hasAll { said += 1 }
    }
    #expect(said > 5 && said < 55)
  }

  @Test(arguments: Language.allCases)
  func `sentences on stability name pairs, cases and thresholds`(language: Language) {
    let wording = SensitivityWording(
      TinyCity.options.statusQuoFirst, TinyCity.sensitivity, Words.of(language))
    let text = wording.statements.joined(separator: "\n")
    let expected =
      language == .german
      ? [
        "Option 1 erreicht mehr Menschen als Option 2; in 31 von 500 Fällen ist es umgekehrt (so bei einer Grenze von 0,80).",
        "Option 2 würde die Regel zum Anteil benachteiligter Menschen (15\u{a0}% bis 75\u{a0}%) bei einer Grenze von 0,80 nicht einhalten (Gebiet 02).",
        "Die übrigen Optionen halten sie",
      ]
      : [
        "Option 1 reaches more people than Option 2; in 31 of 500 cases it is the other way round (so at a threshold of 0.80).",
        "Option 2 would break the rule on the deprived share (15% to 75%) at a threshold of 0.80 (Area 02).",
        "All other options keep it",
      ]
    for sentence in expected { #expect(text.contains(sentence), "\(text)") }
  }

  @Test func `what was not varied is said`() {
    let fixed = Sensitivity(
      draws: 500, undominated: [1, 1, 1], ruleKept: [1, 1, 1], reversals: [], threshold: nil,
      indicatorCount: 0, thresholds: [], mixingReversals: [], coverageReversals: [])
    let wording = SensitivityWording(TinyCity.options.statusQuoFirst, fixed, .german)
    #expect(wording.lead.hasSuffix("wurde nicht verändert."))
    #expect(wording.statements.isEmpty)
  }

  @Test func `people by class add up to the city`() throws {
    let consensus = try #require(TinyCity.run.consensus)
    let sums = ConsensusSums(TinyCity.problem, consensus)
    #expect(sums.city.people == [21_345, 6200, 0] && sums.city.blocks == [2, 3, 1])
    let all = sums.byUnit.reduce(sums.withoutUnit) { $0 + $1 }
    #expect(all.people == sums.city.people && all.blocks == sums.city.blocks)
    #expect(!sums.withoutUnit.isEmpty && sums.withoutUnit.isNever)
  }

  /// The rows of a table of a section, their cells without markup.
  private static func rows(_ source: String) -> [[String]] {
    let body = source.split(separator: "<tbody>").dropFirst().first.map(String.init) ?? ""
    return body.split(separator: "<tr>").map { row in
      row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map {
        String($0.output.1).replacing(/<[^>]*>/, with: "")
      }
    }.filter { !$0.isEmpty }
  }
}
