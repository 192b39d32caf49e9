import Delimitation
import Land
import Testing

@testable import Reporting

@Suite struct `Areas outside a preferred band` {
  /// The tiny city, whose area 02 has 2,200 people, with a preferred band and these exceptions.
  func report(_ exceptions: [BandException], isRequired: Bool = false) -> Report {
    let plain = TinyCity.problem
    let problem = Problem(
      territory: plain.territory, deprivation: plain.deprivation, identity: plain.identity,
      district: plain.district,
      rules: AreaRules(
        count: plain.rules.count, population: plain.rules.population,
        populationIsRequired: isRequired, deprivedShare: plain.rules.deprivedShare, keep: [],
        exceptions: exceptions), statusQuo: plain.statusQuo)
    return Report(
      plan: TinyCity.plan, problem: problem, map: TinyCity.map, provenance: TinyCity.provenance,
      evaluation: TinyCity.evaluation, areaShapes: TinyCity.report.areaShapes)
  }

  @Test(arguments: ["02", TinyCity.plan.labels[1].name])
  func `carry the reason of the project, by id or name`(area: String) {
    let report = report([BandException(area: area, reason: "Insel im Strom")])
    #expect(
      report.outsideBand == [
        OutsideBand(area: 1, population: 2200, surplus: -17_800, reason: "Insel im Strom")
      ])
    let text = evaluationText(report, heldAgainst: nil, language: .german)
    #expect(
      text.contains(
        "Es fehlen 17.800 bis zur Untergrenze von 20.000. Begründung der Ausnahme: Insel im Strom"))
    #expect(
      evaluationJSON(report, heldAgainst: nil, language: .english).hasSuffix(
        """
          "exceptions": [
            {
              "area_id": "02",
              "population": 2200,
              "surplus": -17800,
              "reason": "Insel im Strom"
            }
          ]
        }

        """))
  }

  @Test func `say so where no reason is given, and name exceptions without use`() {
    let text = evaluationText(
      report([BandException(area: "7", reason: "Insel")]), heldAgainst: nil,
      language: .english)
    #expect(text.contains("No reason for the exception is given"))
    #expect(text.hasSuffix("Exceptions that this plan has no use for: 7.\n"))
  }

  @Test func `are told on the area's page`() {
    let page = AreaStatements(report([]), area: 1, words: .of(.german)).all[0].text
    #expect(page.contains("Eine Begründung der Ausnahme fehlt"))
    #expect(
      !AreaStatements(report([]), area: 0, words: .of(.german)).all[0].text.contains("Ausnahme"))
  }

  @Test func `are breaches, not exceptions, where the band is a rule`() {
    #expect(report([], isRequired: true).outsideBand.isEmpty)
  }
}
