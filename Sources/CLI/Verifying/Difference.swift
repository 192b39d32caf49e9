/// A figure of a result that is not what its inputs give.
struct Difference: Hashable, Encodable {
  /// The file below the result.
  let file: String
  /// The option's folder; empty where the file speaks of none.
  let option: String
  /// The area, block, step or move that a row speaks of; empty where there is none.
  let row: String
  /// The measure, column or key.
  let measure: String
  /// What stands there; nil where there is nothing.
  let there: Nullable<String>
  /// What the inputs give; nil where there should be nothing.
  let recomputed: Nullable<String>

  /// A difference.
  init(
    file: String, option: String, row: String = "", measure: String, there: String?,
    recomputed: String?
  ) {
    self.file = file
    self.option = option
    self.row = row
    self.measure = measure
    self.there = Nullable(there)
    self.recomputed = Nullable(recomputed)
  }
}
