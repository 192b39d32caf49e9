import Delimitation

/// Words of the comparison.
struct ComparisonWords: Sendable {
  let title: @Sendable (_ project: String) -> String
  let lead: @Sendable (_ options: Int, _ hasStatusQuo: Bool) -> String
  let noScore: String
  let noScoreGiven: String
  let glance: String
  let caption: String
  let option: String
  let areas: String
  let peopleInside: String
  let reached: String
  let reachedPeople: String
  let reachedSentence: @Sendable (_ share: String) -> String
  let outsideBand: String
  let separated: @Sendable (_ layer: String) -> String
  let split: @Sendable (_ layer: String) -> String
  let changed: String
  let shareRange: String
  let shareRangeValue: @Sendable (_ lowest: String, _ highest: String) -> String
  let compactness: String
  let rulesBroken: String
  let maps: String
  let mapsLead: String
  let gains: String
  let gain: @Sendable (_ best: String) -> String
  let giveUp: @Sendable (_ worst: String) -> String
  let between: String
  let allEqual: String
  let tied: @Sendable (_ others: String) -> String
  let best: @Sendable (ComparedCriterion, _ layer: String, _ value: String) -> String
  let worst: @Sendable (ComparedCriterion, _ layer: String, _ value: String) -> String
  let behind: @Sendable (ComparedCriterion, _ layer: String) -> String
  let behindOption:
    @Sendable (_ what: String, _ option: String, _ own: String, _ its: String) -> String
  let againstStatusQuo: @Sendable (_ coverageBefore: String, _ coverage: String) -> String
  let asStatusQuo: @Sendable (_ coverage: String) -> String
  let peopleChange: @Sendable (_ people: String) -> String
  let quality: String
  let qualityLead: String
  let proved: @Sendable (_ goal: String, _ value: String) -> String
  let boundHigher: @Sendable (_ goal: String, _ best: String, _ bound: String) -> String
  let boundLower: @Sendable (_ goal: String, _ best: String, _ bound: String) -> String
  let boundMet: @Sendable (_ goal: String, _ value: String) -> String
  let boundNear: @Sendable (_ goal: String, _ value: String) -> String
  let boundIdeal: @Sendable (_ goal: String, _ best: String, _ ideal: String) -> String
  let behindBest: @Sendable (_ value: String) -> String
  let explanations: String
  let allMeasures: String
  let allMeasuresCaption: String
  let openReport: @Sendable (_ option: String) -> String
  let stopped: @Sendable (StopReason, _ steps: String) -> String
  let run: String
}
