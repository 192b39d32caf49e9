import Delimitation

extension DiscussionWords {
  /// English.
  static let english = DiscussionWords(
    pairs: "Options against each other",
    pairsLead: {
      "Two plans at a time, as seen from the one named first. Small differences do not count: “about "
        + "equal” means closer than \($0)."
    },
    stepOfUnits: { "\($0) split unit" }, stepOfBoundary: { "\($0) of border" },
    stepOfRatio: { "\($0) of compactness and mixing" },
    stepOfDeviation: { "\($0) of the target size" },
    everyMerit: {
      "Against every other option" + ($0 ? " and against the status quo" : "")
        + " each option has at least one advantage that counts."
    },
    dominated: { "\($0) is worse than \($1) in nothing and better in something." },
    pairsCaption: "Two plans at a time", pair: "Comparison",
    against: { "\($0) against \($1)" }, better: "Better", worse: "Worse",
    aboutEqual: "About equal", nothing: "nothing",
    criterion: { criterion, verdict in
      switch (criterion, verdict) {
      case (.coverage, .better): "more people reached"
      case (.coverage, .worse): "fewer people reached"
      case (.coverage, .aboutEqual): "people reached"
      case (.separatedPeople, .better): "fewer separated people"
      case (.separatedPeople, .worse): "more separated people"
      case (.separatedPeople, .aboutEqual): "separated people"
      case (.splitUnits, .better): "fewer split units"
      case (.splitUnits, .worse): "more split units"
      case (.splitUnits, .aboutEqual): "split units"
      case (.mixing, .better): "stronger mix"
      case (.mixing, .worse): "weaker mix"
      case (.mixing, .aboutEqual): "mix"
      case (.change, .better): "fewer people who change"
      case (.change, .worse): "more people who change"
      case (.change, .aboutEqual): "people who change"
      case (.deviation, .better): "more even sizes"
      case (.deviation, .worse): "less even sizes"
      case (.deviation, .aboutEqual): "sizes of areas"
      case (.compactness, .better): "more compact areas"
      case (.compactness, .worse): "less compact areas"
      case (.compactness, .aboutEqual): "compactness"
      case (.boundary, .better): "shorter borders"
      case (.boundary, .worse): "longer borders"
      case (.boundary, .aboutEqual): "length of borders"
      }
    },
    sensitivity: "How stable these statements are",
    sensitivityLead: { draws, varied in
      "All was compared \(draws) times anew, each time with slightly other choices. Varied were \(varied)."
    },
    variedIndex: { lowest, highest, usual in
      "the index above which a block counts as deprived (between \(lowest) and \(highest); the "
        + "project says \(usual))"
    },
    variedShare: { lowest, highest, usual in
      "the share of inhabitants who live in deprived blocks (between \(lowest) and \(highest); the "
        + "project says \(usual))"
    },
    variedWeights: "the weights of the indicators (by up to 20%)",
    variedSteps: "the least differences that count (by up to 20%)",
    notVaried: "Which blocks are deprived is given by the data and was not varied.",
    robustCaption: "What becomes of each plan in these cases",
    robust: "No other plan is better in something and worse in nothing",
    ruleKept: "The rule on the deprived share is kept",
    cases: { count, draws in
      count == draws
        ? "in all \(draws) cases" : count == 0 ? "in no case" : "in \(count) of \(draws) cases"
    },
    thresholdsCaption:
      "Share of people reached if only the threshold of deprived blocks is moved",
    thresholdIndex: "Deprived from an index above", thresholdShare: "Deprived share of the city",
    deprivedPeople: "People in deprived blocks",
    asSet: { "\($0) (as set)" },
    orderKept:
      "Whoever reaches more people in deprived blocks than another plan stays ahead: the order turns "
      + "round in none of these cases.",
    mixingOrderKept: "Nor does the order by mix turn round at any of these thresholds.",
    reversal: { first, second, cases in
      "\(first) reaches more people than \(second); \(cases) it is the other way round"
    },
    reversalAt: { " (so at a threshold of \($0))" },
    mixingReversal: { first, second, thresholds in
      "\(first) mixes more strongly than \(second); at a threshold of \(thresholds) it is the other way "
        + "round."
    },
    independent:
      "Separated people, split units, borders, compactness, size and changes do not depend on which "
      + "blocks count as deprived.",
    ruleKeptEverywhere: {
      "All options keep the rule on the deprived share (\($0)) at each of these thresholds."
    },
    ruleBroken: { option, bounds, thresholds, areas in
      "\(option) would break the rule on the deprived share (\(bounds)) at a threshold of "
        + "\(thresholds) (\(areas))."
    },
    ruleKeptByOthers: "All other options keep it at each of these thresholds.",
    bounds: { "\($0) to \($1)" },
    consensus: "What good plans have in common",
    consensusLead: { consensus, number in
      let met =
        consensus.plansMet == 1
        ? "The search met 1 valid plan."
        : "The search met \(number(consensus.plansMet)) valid plans"
          + (consensus.plansCompared < consensus.plansMet
            ? "; the best \(number(consensus.plansCompared)) were compared."
            : ".")
      let good = number(consensus.goodPlans)
      return met + " "
        + (consensus.goodPlans == 1 ? "1 of them is good" : "\(good) of them are good")
        + ": no other is as good in everything and better in something, or they are at most 5% behind "
        + "the best value found of one of the goals. The map shows which blocks lie in an area in all, "
        + "in some and in none of these good plans. Other plans, which the search did not meet, may "
        + "differ."
    },
    onePlan: "As only one good plan was found, there is nothing to compare.",
    kind: { kind in
      switch kind {
      case .always: "In an area in all good plans"
      case .depends: "Depends on the plan"
      case .never: "In an area in no good plan"
      }
    },
    kindShort: { kind in
      switch kind {
      case .always: "Always inside"
      case .depends: "Depends"
      case .never: "Never inside"
      }
    },
    kindCount: { "\($0): \($1), \($2)" },
    consensusMap: "Map: what good plans have in common",
    consensusMapText:
      "Filled are blocks that lie in an area in all good plans, hatched those that do in some, white "
      + "the others.",
    consensusCaption: { "People per \($0), by where their block lies in the good plans" },
    otherUnits: { $0 == 1 ? "1 more unit" : "\($0) more units" },
    withoutUnit: { "Without \($0)" }, wholeCity: "Whole city")
}
