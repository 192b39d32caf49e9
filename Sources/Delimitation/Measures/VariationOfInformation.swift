extension Measure {
  /// M35, variation of information against the status quo in bit, by people, with outside as a class
  /// (Meilă 2003). 0 for the same areas under any numbers.
  ///
  /// Undefined without a status quo. Does not see where on the map the difference lies.
  static let variationOfInformation = Measure(
    "variation_of_information", unit: "bit", better: .lower
  ) { tally in tally.change.flatMap(\.variationOfInformation) }

  /// M35 in nat: bits times the natural logarithm of 2.
  static let variationInNats = Measure(
    "variation_of_information_nat", unit: "nat", better: .lower
  ) { tally in tally.change.flatMap(\.variationOfInformation).map { $0 * 0.693_147_180_559_945_3 } }

  /// H(X, Y) of M35: the joint entropy of a person's class in force and in the plan. No direction.
  static let jointEntropy = Measure("joint_entropy", unit: "bit", better: .none) { tally in
    tally.change.flatMap(\.jointEntropy)
  }

  /// M35 over H(X, Y): 0 for the same areas, 1 where one plan tells nothing of the other. Undefined where
  /// H(X, Y) is 0.
  static let normalisedVariation = Measure(
    "normalised_variation", unit: "ratio", better: .lower
  ) { tally in tally.change.flatMap(\.normalisedVariation) }
}
