/// The number that says what kind of shape a record or a whole shapefile holds.
struct ShapeCode: Hashable {
  /// The number as the file has it.
  let number: Int

  /// A code.
  init(_ number: Int) { self.number = number }

  /// What it is drawn as; nil for no shape, and for kinds that are not read.
  var drawn: LayerKind? {
    switch number {
    case 1, 8, 11, 18, 21, 28: .points
    case 3, 13, 23: .lines
    case 5, 15, 25: .polygons
    default: nil
    }
  }

  /// Whether records hold one point, without counts.
  var isSinglePoint: Bool { number % 10 == 1 && drawn != nil }
  /// Whether records hold parts.
  var hasParts: Bool { drawn == .lines || drawn == .polygons }
  /// How many further numbers a point may have beside east and north: height, measure.
  var furtherNumbers: Int { drawn == nil ? 0 : number > 20 ? 1 : number > 10 ? 2 : 0 }
}
