import Delimitation
import Land
import Testing

@testable import Reporting

extension TinyCity {
  /// A change of its plan: block 0005 joins area 02, block 0002 leaves area 1; and one step more.
  static var improvement: ImprovementReport {
    func found(_ area: [Int32], _ thousands: Int) -> ImprovedPlan {
      let plan = Plan(areaOfBlock: area)
      let comparison = PlanComparison(from: TinyCity.plan.plan, to: plan, population: population)
      return ImprovedPlan(
        plan: plan, peopleChanged: comparison.peopleChanged, deprivedInside: 13_500,
        furtherThousands: thousands)
    }
    return ImprovementReport(
      Improvement(
        curve: [found([1, 0, 0, 2, 2, 2], 0), found([1, 0, 1, 2, 2, 2], 4)], leastChange: 9000,
        givenIsValid: false, explanations: [], isProvedImpossible: false, stopped: .steps,
        steps: 12_345), of: plan, problem: problem, map: map, provenance: provenance)
  }
}

@Suite struct `The documents of an improvement` {
  @Test func `list every file that they name, each once`() throws {
    let files = try improvementFiles(
      TinyCity.improvement, run: TinyCity.run, planFile: "plan.csv", language: .english)
    let paths = files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(Set(paths.filter { !$0.contains("/") }) == ImprovementFiles.top)
    let steps = paths.filter { $0.hasPrefix("step-1/") }.map { String($0.dropFirst(7)) }
    #expect(Set(steps) == ImprovementFiles.step)
    #expect(ImprovementFiles.isStep("step-1") && !ImprovementFiles.isStep("step-x"))
  }

  @Test func `tell the same moves in the table as on the page`() {
    let improvement = TinyCity.improvement
    #expect(improvement.moves.map(\.blocks) == [[4], [1]])
    let table = movesCSV(improvement, language: .german)
    #expect(table.contains("\n1,,,02,") && table.contains(",0005\n2,1,"))
    #expect(table.contains(",9345,Köln-Süd,") && table.hasSuffix(",0002\n"))
    let page = improvementPage(
      improvement, run: TinyCity.run, planFile: "plan.csv", language: .german)
    for move in improvement.moves {
      for reason in move.reasons {
        #expect(page.contains(reason.text.german.prefix { $0 != "„" && $0 != "\"" && $0 != "<" }))
      }
    }
    #expect(page.contains("9.345") && page.contains("step-1/plan.csv"))
  }

  @Test func `tell the curve from the smallest change on`() {
    let rows = curveCSV(TinyCity.improvement).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.map { $0[0] } == ["step", "0", "1"])
    #expect(rows.map { $0[2] } == ["people_changed", "9345", "13345"])
    #expect(rows.map { $0.last } == ["folder", "", "step-1"])
  }
}
