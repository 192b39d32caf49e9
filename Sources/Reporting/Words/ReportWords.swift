/// Words of the area report.
struct ReportWords: Sendable {
  let title: @Sendable (_ option: String) -> String
  let statusQuoGoal: String
  let givenGoal: String
  let toComparison: String
  let toChange: String
  let contents: String
  let overview: String
  let areas: String
  let areasCaption: String
  let area: String
  let number: String
  let inhabitants: String
  let inBand: String
  let surface: String
  let deprivedPeople: String
  let deprivedShare: String
  let index: String
  let districts: String
  let units: @Sendable (_ layer: String) -> String
  let compactness: String
  let parts: String
  let total: String
  let outside: @Sendable (_ blocks: String, _ people: String) -> String
  let areaCount: @Sendable (Int) -> String
  let inside: @Sendable (_ people: String, _ city: String) -> String
  let coverage: @Sendable (_ share: String) -> String
  let noCoverage: String
  let rulesKept: String
  let rulesBroken: @Sendable (_ broken: Int, _ all: Int) -> String
  let rules: String
  let rulesCaption: String
  let rule: String
  let verdict: String
  let kept: String
  let broken: String
  let reason: String
  let appendix: String
  let measures: String
  let measuresCaption: String
  let measure: String
  let value: String
  let formula: String
  let assumptions: String
  let noAssumptions: String
  let moreFindings: @Sendable (Int) -> String
  let indexMethod: String
  let inputs: String
  let inputsCaption: String
  let file: String
  let checksum: String
  let seed: @Sendable (String) -> String
  let explainDeprived: String
}
