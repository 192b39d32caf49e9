import Delimitation

import Land

extension Words {
  /// English.
  static let english = Words(
    language: .english,
    numbers: NumberFormat(decimalSign: ".", groupSign: ",", beforePercent: ""),
    page: .english, report: .english, area: .english, map: .english, comparison: .english,
    discussion: .english, ensemble: .english,
    measures: .english)
}

extension PageWords {
  fileprivate static let english = PageWords(
    skip: "Skip to content", and: "and", yes: "yes", no: "no", none: "none", notDefined: "–",
    person: "person", people: "people", statusQuo: "Status quo",
    option: { folder in
      if folder.isEmpty { return "Improved plan" }
      return folder.hasPrefix("option-")
        ? "Option " + folder.dropFirst("option-".count) : folder
    },
    profile: { profile in
      switch profile {
      case .coverage: "Coverage"
      case .identity: "Identity"
      case .mix: "Mix"
      case .statusQuo: "Little change"
      case .compact: "Compact"
      }
    },
    profileGoal: { profile in
      switch profile {
      case .coverage: "reach as many people in deprived blocks as possible"
      case .identity: "leave grown neighbourhoods whole"
      case .mix: "mix deprived and other quarters in each area"
      case .statusQuo: "change something for as few people as possible"
      case .compact: "round areas with short borders"
      }
    },
    note: { "Population: \($0)" },
    madeWith: { "Made with Veedel \($0)" },
    colon: ": ")
}

extension ReportWords {
  fileprivate static let english = ReportWords(
    title: { "Area report: \($0)" },
    statusQuoGoal: "the areas in force today",
    givenGoal: "A plan as it was given: it is evaluated here, not changed.",
    toComparison: "To the comparison of all options",
    toChange: "To the page of the change",
    contents: "Contents", overview: "Overview", areas: "The areas",
    areasCaption: "The areas in figures", area: "Area", number: "No.",
    inhabitants: "People", inBand: "In the band", surface: "Surface",
    deprivedPeople: "People in deprived blocks", deprivedShare: "Deprived share",
    index: "Index", districts: "District", units: { $0 }, compactness: "Compactness",
    parts: "Parts", total: "All areas",
    outside: { "Outside the areas lie \($0) with \($1)." },
    areaCount: { $0 == 1 ? "1 area" : "\($0) areas" },
    inside: { "\($0) live in the areas; in the whole city \($1)." },
    coverage: { "\($0) of the people in the city's deprived blocks are reached." },
    noCoverage: "The city has no deprived blocks.",
    rulesKept: "All rules are kept.",
    rulesBroken: { broken, all in
      broken == 1
        ? "1 of \(all) rules is not kept." : "\(broken) of \(all) rules are not kept."
    },
    rules: "Rules", rulesCaption: "What the plan must keep to", rule: "Rule",
    verdict: "Kept", kept: "yes", broken: "no", reason: "Reason",
    appendix: "Appendix", measures: "All measures",
    measuresCaption: "All measures of this plan with their formulas", measure: "Measure",
    value: "Value", formula: "Formula",
    assumptions: "What was assumed and noticed in the data",
    noAssumptions: "Nothing was assumed and nothing was noticed.",
    moreFindings: { "… and \($0) more of this kind; “veedel inspect” lists all." },
    indexMethod: "How the index is made", inputs: "Input data and version",
    inputsCaption: "Files that this report was made from, with checksum (SHA-256)",
    file: "File", checksum: "Checksum",
    seed: { "Seed of the search: \($0)" },
    explainDeprived:
      "A block is called “deprived” where its index lies above the threshold that was set. Shares "
      + "are of the people in scored blocks, those that have an index.")
}

extension AreaWords {
  fileprivate static let english = AreaWords(
    heading: { "Area \($0): \($1)" }, caption: { "Figures of \($0)" }, figure: "Figure",
    value: "Value", meaning: "What it means", speaksFor: "For", speaksAgainst: "Against",
    toKnow: "To know",
    inBand: { "This lies in the intended band from \($0) to \($1)." },
    belowBand: { "\($0) are missing to the lower end of \($1)." },
    aboveBand: { "These are \($0) more than the upper end of \($1)." },
    exceptions: "Areas outside the band of inhabitants:",
    exception: { "Reason for the exception: \($0)" },
    noException: "No reason for the exception is given (areas.exceptions in the project file).",
    unusedExceptions: { "Exceptions that this plan has no use for: \($0)." },
    surface: { blocks, outline in
      (blocks == 1 ? "1 block" : "\(blocks) blocks") + ", outline \(outline)."
    },
    deprived: { "\($0) of \($1) in scored blocks live in deprived blocks." },
    deprivedCity: { "In the whole city it is \($0)." },
    notScored: "No block of this area is scored.",
    mix: "Other quarters",
    mixed: {
      "\($0) live in blocks that are not deprived. Deprived and other quarters come together: the "
        + "deprived share lies between \($1) and \($2)."
    },
    tooFewDeprived: {
      "\($0) live in blocks that are not deprived. The deprived share lies below the lower end of "
        + "\($1)."
    },
    tooManyDeprived: {
      "Only \($0) live in blocks that are not deprived. The deprived share lies above the upper "
        + "end of \($1)."
    },
    indexHarder: "Social conditions are harder than the average of the city (0).",
    indexEasier: "Social conditions are easier than the average of the city (0).",
    indexAverage: "Social conditions are about the average of the city (0).",
    oneDistrict: { "The area lies wholly in the district \($0): one citizens’ office serves it." },
    severalDistricts: { "The area reaches into several districts: \($0)." },
    unitsWhole: { "Wholly inside: \($0)." }, unitsCut: { "Cut: \($0)." },
    noUnits: "No named units.",
    allWhole: { _, count in count == 1 ? "1, wholly inside" : "\(count), all wholly inside" },
    someCut: { _, cut, all in "\(all), \(cut) of them cut" },
    compactHigh: "A short border for its surface (1 would be a circle).",
    compactMiddle: "A border of middling length for its surface (1 would be a circle).",
    compactLow: "A long border for its surface (1 would be a circle).",
    onePart: "The area is in one piece.",
    severalParts: { "The area falls into \($0) parts." },
    crossings: "Barriers and links",
    overBarriers: { "The area reaches over a barrier that should be avoided, between: \($0)." },
    onLinks: { "Joined by a link made by hand: \($0)." })
}

extension MapWords {
  fileprivate static let english = MapWords(
    overviewTitle: { "Map of the areas: \($0)" },
    overviewText: { areas, blocks in
      "The city with \(blocks) blocks; \(areas == 1 ? "1 area is" : "\(areas) areas are") "
        + "outlined, hatched and labelled with their numbers."
    },
    areaTitle: { "Map of \($0)" },
    areaText: { area, neighbours in
      "\(area) with its blocks; deprived blocks are dotted."
        + (neighbours.isEmpty ? "" : " Neighbouring areas: \(neighbours).")
    },
    smallTitle: { "Small map: \($0)" },
    smallText: { $0 == 1 ? "Where the one area lies" : "Where the \($0) areas lie in the city" },
    blockCount: { $0 == 1 ? "1 block" : "\($1) blocks" },
    legend: "Legend", north: "N", thisArea: "This area", otherAreas: "Other areas",
    deprivedBlock: "Deprived block", outside: "Outside the areas",
    blockBorder: "Border of a block", unitNames: { "Names: \($0)" },
    source: { "Source: \($0); blocks from \($1). North is up." })
}
