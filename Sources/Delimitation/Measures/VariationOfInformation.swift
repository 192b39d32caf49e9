extension Measure {
  /// M35, variation of information against the status quo in bit, by people, with outside as a class
  /// (Meilă 2003). 0 for the same areas under any numbers.
  ///
  /// Undefined without a status quo. Does not see where on the map the difference lies.
  static let variationOfInformation = Measure(
    "variation_of_information", unit: "bit", better: .lower
  ) { tally in tally.change.flatMap(\.variationOfInformation) }
}
