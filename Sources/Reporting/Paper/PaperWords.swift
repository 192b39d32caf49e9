import Delimitation
import Land

/// Words of the paper for the steering body.
struct PaperWords: Sendable {
  let title: @Sendable (_ project: String) -> String
  let fields: [String]
  let purpose: String
  let purposeText: @Sendable (_ options: Int, _ hasStatusQuo: Bool) -> String
  let cityText: @Sendable (_ people: String, _ deprived: String, _ share: String) -> String
  let neutral: String
  let rules: String
  let rulesLead: String
  let count: @Sendable (AreaCount) -> String
  let connected: String
  let band: @Sendable (_ lower: String, _ upper: String, _ isRequired: Bool) -> String
  let share: @Sendable (_ lower: String, _ upper: String) -> String
  let district: @Sendable (Strictness) -> String
  let identity: @Sendable (_ layer: String, Strictness) -> String
  let barrier: @Sendable (_ names: String) -> String
  let keep: @Sendable (_ subject: String, KeepRule.Wish, _ reason: String) -> String
  let granted: @Sendable (_ area: String, _ reason: String) -> String
  let options: String
  let optionsLead: String
  let tradeOffs: String
  let tradeOffsLead: String
  let against: @Sendable (_ one: String, _ other: String) -> String
  let speaksFor: @Sendable (_ plan: String, _ gains: String) -> String
  let nothingFor: @Sendable (_ plan: String) -> String
  let alike: @Sendable (_ one: String, _ other: String) -> String
  let equal: @Sendable (_ criteria: String) -> String
  let instead: @Sendable (_ phrase: String, _ own: String, _ other: String) -> String
  let consequences: String
  let changeCaption: String
  let newlyIn: String
  let newlyOut: String
  let moved: String
  let unchangedInside: String
  let districtsLead: String
  let districtsCaption: String
  let districtName: String
  let districtCell: @Sendable (_ areas: Int, _ people: String) -> String
  let spanning: @Sendable (_ plan: String, _ areas: String) -> String
  let noDistricts: String
  let open: String
  let broken: @Sendable (_ plan: String, _ broken: Int, _ all: Int) -> String
  let noneBroken: String
  let unreasoned: @Sendable (_ plan: String, _ areas: String) -> String
  let unscored: @Sendable (_ people: String, _ share: String) -> String
  let unscoredInside: @Sendable (_ shares: String) -> String
  let allScored: String
  let findings: @Sendable (_ warnings: Int, _ notes: Int) -> String
  let stability: String
  let decision: String
  let decisionLead: String
  let keepStatusQuo: String
  let otherDecision: String
  let dissent: String
  let dissentLead: String
  let sources: String
  let planFiles: String
  let reports: String

  /// The words of a language.
  static func of(_ words: Words) -> PaperWords {
    switch words.language {
    case .german: german
    case .english: english
    }
  }
}
