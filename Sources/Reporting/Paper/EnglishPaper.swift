import Delimitation

extension PaperWords {
  /// English.
  static let english = PaperWords(
    title: { "Paper for decision: \($0)" },
    fields: ["Paper number", "Body", "Meeting on", "Office in charge"],
    purpose: "Occasion and purpose",
    purposeText: { options, hasStatusQuo in
      "To be decided is which areas shall be in force. A plan says which block of the city belongs to "
        + "which area; blocks may also stay outside. "
        + (options == 1
          ? "Laid before the body is 1 plan" : "Laid before the body are \(options) plans")
        + (hasStatusQuo ? ", beside the areas in force today (status quo)." : ".")
    },
    cityText: { people, deprived, share in
      "The city has \(people), \(deprived) of them in deprived blocks (\(share) of the people in "
        + "scored blocks)."
    },
    neutral:
      "This paper recommends no plan and puts none into a single number. Plans stand in the order in which "
      + "they were named, which is no ranking.",
    rules: "The rules",
    rulesLead: "The same rules apply to every plan. They stand in the project file.",
    count: { count in
      switch count {
      case .between(let low, let high):
        low == high
          ? (low == 1 ? "There is exactly 1 area." : "There are exactly \(low) areas.")
          : "There are \(low) to \(high) areas."
      case .wholeCity: "Every block of the city lies in an area."
      }
    },
    connected: "Each area hangs together.",
    band: { lower, upper, isRequired in
      isRequired
        ? "In each area live \(lower) to \(upper) people."
        : "In each area should live \(lower) to \(upper) people; exceptions need a reason."
    },
    share: {
      "In each area \($0) to \($1) of the people live in deprived blocks, so that other quarters "
        + "belong to it as well."
    },
    district: { span in
      switch span {
      case .forbid: "Each area lies in one district and so belongs to one citizens' office."
      case .avoid: "Each area should lie in one district where possible."
      case .allow: "Areas may reach over the borders of districts."
      }
    },
    identity: { layer, split in
      switch split {
      case .forbid: "No unit of the layer “\(layer)” is divided."
      case .avoid: "Units of the layer “\(layer)” should stay whole where possible."
      case .allow: "Units of the layer “\(layer)” may be divided."
      }
    },
    barrier: { "No area hangs together only across a barrier (\($0))." },
    keep: { subject, wish, reason in
      let wished =
        switch wish {
        case .inside: "lies inside"
        case .outside: "lies outside"
        case .together: "stays together"
        case .apart: "goes to different areas"
        case .frozen: "stays an area as it is"
        }
      return "\(subject) \(wished)." + (reason.isEmpty ? "" : " Reason: \(reason)")
    },
    granted: { "Exception granted for area \($0): \($1)" },
    options: "The plans",
    optionsLead:
      "All maps show the same frame. Outlined and hatched are the areas with their numbers, "
      + "light is the rest of the city.",
    tradeOffs: "What speaks for what",
    tradeOffsLead:
      "Two plans at a time: what speaks for the one and what for the other; in brackets the "
      + "values of both plans.",
    against: { "\($0) and \($1)" },
    speaksFor: { "In favour of \($0): \($1)." },
    nothingFor: { "Nothing that counts speaks for \($0) here." },
    alike: { "\($0) and \($1) do not differ noticeably in anything compared." },
    equal: { "About equal: \($0)." },
    instead: { "\($0) (\($1) instead of \($2))" },
    consequences: "Consequences",
    changeCaption: "For how many people something changes against the status quo",
    newlyIn: "Newly in an area", newlyOut: "No longer in an area", moved: "In another area",
    unchangedInside: "In an area as before",
    districtsLead:
      "Each district has a citizens' office. An area that reaches into several districts is "
      + "counted in each of them; people are counted where they live.",
    districtsCaption: "Areas and people in the areas, by district", districtName: "District",
    districtCell: { areas, people in
      areas == 0 ? "–" : (areas == 1 ? "1 area" : "\(areas) areas") + ", \(people)"
    },
    spanning: { "\($0): several districts are reached by \($1)." },
    noDistricts:
      "This project names no districts; this paper does not say which citizens' office is in "
      + "charge.",
    open: "Open questions",
    broken: { plan, broken, all in
      "\(plan) does not keep \(broken) of \(all) rules:"
    },
    noneBroken: "All plans laid before the body keep all rules.",
    unreasoned: { "\($0): outside the band and without a reason: \($1)." },
    unscored: { people, share in
      "For \(people) (\(share) of the city) there is no index. Their blocks count as deprived nowhere, "
        + "even if life there should be hard."
    },
    unscoredInside: { "Share of people without an index in the areas: \($0)." },
    allScored: "Every inhabited block of the city has an index.",
    findings: { warnings, notes in
      "Reading the data gave \(warnings) " + (warnings == 1 ? "warning" : "warnings")
        + " and \(notes) " + (notes == 1 ? "note" : "notes")
        + "; they stand in the appendix of each area report."
    },
    stability: "How stable the order of the plans is",
    decision: "Decision",
    decisionLead: "The body decides (tick what applies):",
    keepStatusQuo: "The status quo stays.", otherDecision: "Something else, namely:",
    dissent: "Dissenting view",
    dissentLead: "Room for members who see it otherwise, with names and reasons.",
    sources: "Sources",
    planFiles: "The plans laid before the body, with checksum (SHA-256)",
    reports:
      "For each plan there is an area report with a page per area, and the comparison of all measures "
      + "(index.html).")
}
