/// Words for how a plan stands among neutral plans.
struct EnsembleWords: Sendable {
  let heading: String
  let lead: @Sendable (_ plans: String, _ chains: String) -> String
  let law: String
  let ties: String
  /// "better mixed than", to be followed by how many.
  let better: @Sendable (ComparedCriterion, _ layer: String) -> String
  let all: @Sendable (_ plans: String) -> String
  let none: @Sendable (_ plans: String) -> String
  let ofHundred: @Sendable (_ count: String) -> String
  /// "neutral plans", after a count of hundred; once in a sentence is enough.
  let neutralPlans: String
  let nearlyAll: String
  let hardlyAny: String
  let unsettled: @Sendable (_ measures: String) -> String
  let otherCount: @Sendable (_ own: String, _ theirs: String) -> String
  let breaksRules: String
  let caption: String
  let criterion: @Sendable (ComparedCriterion, _ layer: String) -> String
  let range: String
  let rangeValue: @Sendable (_ low: String, _ high: String) -> String
  let noShare: String
}

extension EnsembleWords {
  /// English.
  static let english = EnsembleWords(
    heading: "Against neutral plans",
    lead: { plans, chains in
      "\(plans) neutral plans from \(chains) chains were drawn by chance: they keep every rule of the "
        + "project and follow no goal."
    },
    law:
      "Areas that hang together well are more frequent among them than thin ones. A share says how "
      + "unusual a plan is, not how good.",
    ties: "Equal values count half.",
    better: { criterion, layer in
      switch criterion {
      case .coverage: "reaches more people in deprived blocks than"
      case .separatedPeople: "separates fewer people from their \(layer) than"
      case .splitUnits: "splits fewer units (\(layer)) than"
      case .mixing: "better mixed than"
      case .change: "changes fewer people's area than"
      case .deviation: "more even in size than"
      case .compactness: "more compact than"
      case .boundary: "has shorter borders than"
      }
    },
    all: { "all \($0) neutral plans" }, none: { "none of the \($0) neutral plans" },
    ofHundred: { "\($0) of 100" }, neutralPlans: "neutral plans",
    nearlyAll: "more than 99 of 100", hardlyAny: "fewer than 1 of 100",
    unsettled: {
      "No share is told of \($0): the chains from which the neutral plans come do not agree on that "
        + "yet. Draw the ensemble with more --steps or --plans."
    },
    otherCount: { own, theirs in
      "This plan has \(own), the neutral plans have \(theirs); part of the difference comes from that."
    },
    breaksRules: "This plan does not keep every rule; the neutral plans do.",
    caption: "How many neutral plans each plan is better than",
    criterion: { criterion, layer in
      switch criterion {
      case .coverage: "People reached in deprived blocks: more"
      case .separatedPeople: "People separated from their \(layer): fewer"
      case .splitUnits: "Split units (\(layer)): fewer"
      case .mixing: "Mix of deprived and other quarters: stronger"
      case .change: "People whose area changes: fewer"
      case .deviation: "Size of the areas: more even"
      case .compactness: "Compactness: higher"
      case .boundary: "Length of borders: shorter"
      }
    },
    range: "90 of 100 neutral plans", rangeValue: { "\($0) to \($1)" }, noShare: "no share")
}

extension EnsembleWords {
  /// German.
  static let german = EnsembleWords(
    heading: "Gegenüber neutralen Plänen",
    lead: { plans, chains in
      "\(plans) neutrale Pläne aus \(chains) Ketten wurden durch Zufall gezogen: Sie halten jede "
        + "Regel des Projekts ein und verfolgen kein Ziel."
    },
    law:
      "Gebiete, die gut zusammenhängen, sind unter ihnen häufiger als dünne. Ein Anteil sagt, wie "
      + "ungewöhnlich ein Plan ist, nicht, wie gut.",
    ties: "Gleiche Werte zählen halb.",
    better: { criterion, layer in
      switch criterion {
      case .coverage: "erreicht mehr Menschen in benachteiligten Blöcken als"
      case .separatedPeople: "trennt weniger Menschen von ihrem \(layer) als"
      case .splitUnits: "teilt weniger Einheiten (\(layer)) als"
      case .mixing: "besser gemischt als"
      case .change: "ändert das Gebiet von weniger Menschen als"
      case .deviation: "gleichmäßiger in der Größe als"
      case .compactness: "kompakter als"
      case .boundary: "hat kürzere Grenzen als"
      }
    },
    all: { "alle \($0) neutralen Pläne" }, none: { "keiner der \($0) neutralen Pläne" },
    ofHundred: { "\($0) von 100" }, neutralPlans: "neutralen Plänen",
    nearlyAll: "mehr als 99 von 100", hardlyAny: "weniger als 1 von 100",
    unsettled: {
      "Kein Anteil wird genannt bei: \($0). Darin stimmen die Ketten, aus denen die neutralen Pläne "
        + "stammen, noch nicht überein. Das Ensemble mit mehr --steps oder --plans ziehen."
    },
    otherCount: { own, theirs in
      "Dieser Plan hat \(own), die neutralen Pläne haben \(theirs); ein Teil des Unterschieds kommt "
        + "daher."
    },
    breaksRules: "Dieser Plan hält nicht alle Regeln ein, die neutralen Pläne schon.",
    caption: "Wie viele neutrale Pläne jeder Plan übertrifft",
    criterion: { criterion, layer in
      switch criterion {
      case .coverage: "Erreichte Menschen in benachteiligten Blöcken: mehr"
      case .separatedPeople: "Von ihrem \(layer) getrennte Menschen: weniger"
      case .splitUnits: "Geteilte Einheiten (\(layer)): weniger"
      case .mixing: "Mischung benachteiligter und anderer Quartiere: stärker"
      case .change: "Menschen, für die sich etwas ändert: weniger"
      case .deviation: "Größe der Gebiete: gleichmäßiger"
      case .compactness: "Kompaktheit: höher"
      case .boundary: "Länge der Grenzen: kürzer"
      }
    },
    range: "90 von 100 neutralen Plänen", rangeValue: { "\($0) bis \($1)" },
    noShare: "kein Anteil")
}
