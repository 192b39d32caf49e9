import Delimitation

extension ComparisonWords {
  /// English.
  static let english = ComparisonWords(
    title: { "\($0): options compared" },
    lead: { options, hasStatusQuo in
      (options == 1 ? "1 option" : "\(options) options") + " for the future areas"
        + (hasStatusQuo ? ", beside the status quo." : ".")
    },
    noScore: "The order is no ranking: each option puts something else first. What weighs more is "
      + "for the steering body to decide.",
    noScoreGiven:
      "The order is no ranking: plans stand as they were named. What weighs more is for "
      + "the steering body to decide.",
    glance: "At a glance", caption: "One row per option", option: "Option",
    areas: "Areas", peopleInside: "People in the areas", reached: "Reached",
    reachedPeople: "Reached of the people in deprived blocks",
    reachedSentence: { "\($0) of the people in deprived blocks" },
    outsideBand: "Areas outside the band",
    separated: { "Separated from their \($0)" },
    split: { "Split units (\($0))" },
    changed: "People for whom something changes",
    shareRange: "Deprived share per area",
    shareRangeValue: { $0 == $1 ? $0 : "\($0) to \($1)" },
    compactness: "Compactness (mean)", rulesBroken: "Rules not kept",
    maps: "Maps",
    mapsLead:
      "All maps show the same frame. Outlined and hatched are the areas with their numbers, "
      + "light is the rest of the city.",
    gains: "What each option gains and what it gives up",
    gain: { "Compared with the other options it has \($0)." },
    giveUp: { "In return it has \($0)." },
    between: "In everything compared it lies between the other options.",
    allEqual: "The options do not differ in anything compared.",
    tied: { "; so has \($0))" },
    best: { criterion, layer, value in
      switch criterion {
      case .coverage: "the most people reached in deprived blocks (\(value))"
      case .separatedPeople: "the fewest people separated from their \(layer) (\(value))"
      case .splitUnits: "the fewest split units (\(layer): \(value))"
      case .mixing: "the strongest mix of deprived and other quarters (\(value))"
      case .change: "the fewest people for whom something changes (\(value))"
      case .deviation: "the most even sizes of areas (\(value) from the target on average)"
      case .compactness: "the most compact areas (\(value))"
      case .boundary: "the shortest borders (\(value))"
      }
    },
    worst: { criterion, layer, value in
      switch criterion {
      case .coverage: "the fewest people reached in deprived blocks (\(value))"
      case .separatedPeople: "the most people separated from their \(layer) (\(value))"
      case .splitUnits: "the most split units (\(layer): \(value))"
      case .mixing: "the weakest mix of deprived and other quarters (\(value))"
      case .change: "the most people for whom something changes (\(value))"
      case .deviation: "the least even sizes of areas (\(value) from the target on average)"
      case .compactness: "the least compact areas (\(value))"
      case .boundary: "the longest borders (\(value))"
      }
    },
    behind: { criterion, layer in
      switch criterion {
      case .coverage: "fewer people reached in deprived blocks"
      case .separatedPeople: "more people separated from their \(layer)"
      case .splitUnits: "more split units (\(layer))"
      case .mixing: "a weaker mix of deprived and other quarters"
      case .change: "more people for whom something changes"
      case .deviation: "less even sizes of areas"
      case .compactness: "less compact areas"
      case .boundary: "longer borders"
      }
    },
    behindOption: { "\($0) than \($1) (\($2) instead of \($3))" },
    againstStatusQuo: { before, after in
      "Compared with the status quo it reaches \(after) of the people in deprived blocks instead of "
        + "\(before)."
    },
    asStatusQuo: { "As in the status quo \($0) of the people in deprived blocks are reached." },
    peopleChange: { "The area changes for \($0): newly in, out, or to another one." },
    quality: "How close to what is possible",
    qualityLead: "For each goal there is a bound that provably no plan can pass that keeps all "
      + "rules.",
    proved: { "For the goal “\($0)” it is proved that no plan is better than \($1)." },
    boundHigher: { goal, best, bound in
      "For the goal “\(goal)” the best value found is \(best); provably no plan reaches more than "
        + "\(bound)."
    },
    boundLower: { goal, best, bound in
      "For the goal “\(goal)” the best value found is \(best); provably no plan comes below "
        + "\(bound)."
    },
    boundMet: { "For the goal “\($0)” the bound of what is possible is reached with \($1)." },
    boundNear: {
      "For the goal “\($0)” the best value found, \($1), lies at the bound of what is possible, "
        + "rounded."
    },
    boundIdeal: { goal, best, ideal in
      "For the goal “\(goal)” the best value found is \(best). The only bound known is the ideal "
        + "\(ideal); how close a plan can come to it is not proved."
    },
    behindBest: { "This option itself has \($0), because other goals count as well." },
    explanations: "Why there are no more options",
    allMeasures: "All measures", allMeasuresCaption: "All measures of all options",
    openReport: { "Open the report: \($0)" },
    stopped: { reason, steps in
      switch reason {
      case .steps: "The search ended with its step budget (\(steps) steps)."
      case .time: "The search ended with the time limit (\(steps) steps)."
      case .proof: "The search ended because all worth finding was proved (\(steps) steps)."
      case .interrupt: "The search was interrupted by hand (\(steps) steps)."
      }
    },
    run: "About the run")
}
