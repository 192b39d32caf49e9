import Delimitation
import Land
import Testing

@testable import Reporting

/// What the annexes tell of every measure.
@Suite struct `Annexes` {
  /// The numbers of the measures' definitions that have a figure or a section of their own.
  private static let numbers = (1...39).map { "M\($0)" }

  @Test func `every number of the definitions from 1 to 39 has a row`() {
    let known = Set(Measures.all.compactMap { KnownMeasure(id: $0.id)?.origin.number })
    let all = known.union(furtherCards(.german).map(\.number))
    #expect(Set(Self.numbers).subtracting(all).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `every measure has a meaning, a formula, a direction and a source`(language: Language) {
    let words = Words.of(language)
    let page = Markup.joined(measureCards(words)).source
    for measure in Measures.all {
      guard let known = KnownMeasure(id: measure.id) else { continue }
      #expect(!words.measures.meaning(known).isEmpty, "\(measure.id)")
      #expect(!known.origin.source[language].isEmpty, "\(measure.id)")
      #expect(page.contains("<code>\(measure.id)</code>"), "\(measure.id)")
    }
    #expect(page.contains(AnnexWords(language).direction(.lower)))
    #expect(page.contains(AnnexWords(language).direction(.none)))
  }

  @Test(arguments: Language.allCases)
  func `both pages hold the annex, and a link leads to it`(language: Language) {
    let comparison = comparisonPage(TinyCity.options, run: TinyCity.run, language: language)
    #expect(comparison.contains("href=\"#annex\"") && comparison.contains("id=\"annex\""))
    #expect(comparison.contains("<code>bb11</code>"))
    let report = areaReportPage(TinyCity.options[0], language: language)
    #expect(report.contains("id=\"measure-cards\""))
    for page in [comparison, report] {
      let caption = AnnexWords(language).caption
      #expect(page.contains("tabindex=\"0\"") && page.contains("<caption>\(caption)</caption>"))
    }
  }

  @Test func `exact values have four digits, shares two behind the percent`() {
    let words = Words.german
    func exact(_ value: Double?, _ id: String, _ unit: String) -> String {
      words.exactValue(value, ofMeasure: id, unit: unit).replacing("\u{a0}", with: " ")
    }
    #expect(exact(0.366_67, "separated_people:n", "share") == "36,67 %")
    #expect(exact(1.353_38, "lift", "ratio") == "1,3534")
    #expect(exact(1.282_33, "variation_of_information", "bit") == "1,2823 Bit")
    #expect(exact(5100, "people_changed", "people") == "5.100 Menschen")
    #expect(exact(nil, "people_changed", "people") == "–")
    #expect(exact(3, "areas", "areas") == "3 Gebiete")
  }

  @Test func `the change against the areas in force is a table, or nothing`() {
    #expect(changeTable(TinyCity.report, words: .german).isEmpty)
    var problem = TinyCity.problem
    problem.supplement.statusQuoLabels = TinyCity.plan.labels
    let plan = LabelledPlan(
      plan: Plan(areaOfBlock: [1, 1, 1, 0, 0, 2]),
      labels: TinyCity.plan.labels)
    let report = Report(
      plan: plan, problem: problem, map: TinyCity.map, provenance: TinyCity.provenance)
    let rows = overlapRows(report)
    #expect(rows.map(\.people) == [21_345, 1500, 700, 4000])
    #expect(rows.map { $0.old?.id ?? "–" } == ["1", "02", "02", "–"])
    #expect(changeTable(report, words: .german).count == 2)
    #expect(evaluationText(report, heldAgainst: nil, language: .german).contains("Wohin die"))
  }
}
