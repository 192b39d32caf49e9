/// Every rule, in the order in which verdicts are listed.
public enum Rules {
  /// The list.
  public static let all: [Rule] = [
    .count, .connected, .population, .deprivedShare, .district, .identity, .barrier, .keep,
  ]
}
