import Delimitation

/// Words for what a steering body discusses: options against each other, how stable that is, and what
/// good plans have in common.
struct DiscussionWords: Sendable {
  let pairs: String
  let pairsLead: @Sendable (_ steps: String) -> String
  let stepOfUnits: @Sendable (_ units: String) -> String
  let stepOfBoundary: @Sendable (_ length: String) -> String
  let stepOfRatio: @Sendable (_ value: String) -> String
  let stepOfDeviation: @Sendable (_ share: String) -> String
  let everyMerit: @Sendable (_ hasStatusQuo: Bool) -> String
  let dominated: @Sendable (_ one: String, _ other: String) -> String
  let pairsCaption: String
  let pair: String
  let against: @Sendable (_ one: String, _ other: String) -> String
  let better: String
  let worse: String
  let aboutEqual: String
  let nothing: String
  let criterion: @Sendable (ComparedCriterion, PairwiseComparison.Verdict) -> String
  let sensitivity: String
  let sensitivityLead: @Sendable (_ draws: String, _ varied: String) -> String
  let variedIndex: @Sendable (_ lowest: String, _ highest: String, _ usual: String) -> String
  let variedShare: @Sendable (_ lowest: String, _ highest: String, _ usual: String) -> String
  let variedWeights: String
  let variedSteps: String
  let notVaried: String
  let robustCaption: String
  let robust: String
  let ruleKept: String
  let cases: @Sendable (_ count: Int, _ draws: Int) -> String
  let thresholdsCaption: String
  let thresholdIndex: String
  let thresholdShare: String
  let deprivedPeople: String
  let asSet: @Sendable (_ threshold: String) -> String
  let orderKept: String
  let mixingOrderKept: String
  let reversal: @Sendable (_ first: String, _ second: String, _ cases: String) -> String
  let reversalAt: @Sendable (_ thresholds: String) -> String
  let mixingReversal: @Sendable (_ first: String, _ second: String, _ thresholds: String) -> String
  let independent: String
  let ruleKeptEverywhere: @Sendable (_ bounds: String) -> String
  let ruleBroken:
    @Sendable (_ option: String, _ bounds: String, _ thresholds: String, _ areas: String) -> String
  let ruleKeptByOthers: String
  let bounds: @Sendable (_ lowest: String, _ highest: String) -> String
  let consensus: String
  let consensusLead: @Sendable (_ consensus: Consensus, _ number: (Int) -> String) -> String
  let onePlan: String
  let kind: @Sendable (Consensus.Class) -> String
  let kindShort: @Sendable (Consensus.Class) -> String
  let kindCount: @Sendable (_ kind: String, _ blocks: String, _ people: String) -> String
  let consensusMap: String
  let consensusMapText: String
  let consensusCaption: @Sendable (_ layer: String) -> String
  let otherUnits: @Sendable (_ count: Int) -> String
  let withoutUnit: @Sendable (_ layer: String) -> String
  let wholeCity: String
}
