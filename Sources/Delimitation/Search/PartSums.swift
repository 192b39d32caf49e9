/// Sums over the parts of a land of what each holds with a number of areas.
enum PartSums {
  /// For each number of areas from 0 to `most`, the best sum of one value per part whose numbers of areas
  /// add up to it; nil where none do.
  ///
  /// `parts` hold each part's value for 0, 1, 2 … areas, nil where it cannot hold so many; `better` picks
  /// one of two values. Dynamic programming over parts, O(parts × most²).
  static func best<Value: AdditiveArithmetic>(
    _ parts: [[Value?]], most: Int, _ better: (Value, Value) -> Value
  ) -> [Value?] {
    var sums = [Value?](repeating: nil, count: most + 1)
    sums[0] = .zero
    for values in parts {
      var next = [Value?](repeating: nil, count: most + 1)
      for (used, sum) in sums.enumerated() {
        guard let sum else { continue }
        for (count, value) in values.prefix(most - used + 1).enumerated() {
          guard let value else { continue }
          let total = sum + value
          next[used + count] = next[used + count].map { better($0, total) } ?? total
        }
      }
      sums = next
    }
    return sums
  }
}
